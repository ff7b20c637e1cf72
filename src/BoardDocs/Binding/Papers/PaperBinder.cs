using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds a paper: Markdown and measure blocks to blocks with their values in them.</summary>
internal static class PaperBinder
{
    /// <summary>Binds one paper.</summary>
    public static PaperBinding Bind(SyntaxTree tree, PaperContext context)
    {
        var bag = new DiagnosticBag();
        PaperHeader header = PaperHeader.Read(tree, context, bag);
        return Bind(tree, context, header, bag);
    }

    /// <summary>Binds the body of a file whose front matter is read.</summary>
    public static PaperBinding Bind(SyntaxTree tree, PaperContext context, PaperHeader header, DiagnosticBag bag)
    {
        var session = new PaperSession(context, header.Symbol, tree);
        session.Diagnostics.AddRange(bag.ToImmutable());
        session.References.AddRange(header.References);
        ExplicitIds.TakeAll(session, tree);
        var lowering = new BlockLowering(session);
        ImmutableArray<BoundBlock> blocks = lowering.LowerAll(tree.Root.Markdown);
        ImmutableArray<BoundFootnote> footnotes = lowering.LowerFootnotes(tree.Root.Markdown);
        CheckLinks(session, tree);
        return ToBinding(session, header, GlossaryFiller.Fill(blocks, session), footnotes);
    }

    private static void CheckLinks(PaperSession session, SyntaxTree tree)
    {
        if (session.LocalLinks.Count == 0)
        {
            return;
        }

        HashSet<string> ids = [.. session.Anchors.Select(anchor => anchor.Id)];
        foreach (BoundFigure figure in session.Figures)
        {
            session.References.AddRange(session.LocalLinks
                .Where(link => link.AnchorId == figure.Symbol.Id)
                .Select(link => new SymbolReference(link.Span, figure.Symbol)));
        }

        var lost = new LostAnchors(session, tree);
        foreach ((string id, TextSpan span) in session.LocalLinks.Where(link => !ids.Contains(link.AnchorId) && !lost.Contains(link.AnchorId)))
        {
            string? suggestion = Suggestions.Nearest(id, ids);
            session.Report(NameDiagnostics.LinkToNothing, span, id, "this paper", NameDiagnostics.Hint(suggestion, "Headings, figures and tables have ids."));
        }
    }

    private static PaperBinding ToBinding(PaperSession session, PaperHeader header, ImmutableArray<BoundBlock> blocks, ImmutableArray<BoundFootnote> footnotes)
    {
        ImmutableArray<MeasureValue> values = session.Values.ToImmutable();
        var paper = new BoundPaper(session.Paper, blocks)
        {
            Figures = session.Figures.ToImmutable(),
            Values = values,
            Claims = session.Claims.ToImmutable(),
            Footnotes = footnotes,
            Terms = session.Terms.ToImmutable(),
            Anchors = session.Anchors.ToImmutable(),
            Datasets = DatasetsOf(values),
            Registers = [.. session.Registers.Values],
            Sources = [.. session.Sources],
            Notes = new ReadingNotes
            {
                Rows = [.. session.RowNotes],
                Numbers = [.. session.NumberNotes],
                Rates = [.. session.RateNotes],
                Printed = session.Values.Printed,
                RowFigures = [.. session.RowFigures],
            },
        };
        return new PaperBinding(paper)
        {
            Diagnostics = session.Diagnostics.ToImmutable(),
            References = [.. session.References.OrderBy(reference => reference.Span)],
            CrossLinks = [.. session.CrossLinks],
            Directives = [.. session.Directives],
            Rules = header.Rules,
            FilesSeen = [.. session.FilesSeen],
            FilesRead = [.. session.FilesRead],
        };
    }

    private static ImmutableArray<DatasetSymbol> DatasetsOf(ImmutableArray<MeasureValue> values)
    {
        var datasets = new SortedDictionary<string, DatasetSymbol>(StringComparer.Ordinal);
        foreach (MeasureValue value in values)
        {
            datasets[value.Measure.Dataset.Id] = value.Measure.Dataset;
            if (value.Measure.Denominator is { } denominator)
            {
                datasets[denominator.Id] = denominator;
            }
        }

        return [.. datasets.Values];
    }
}
