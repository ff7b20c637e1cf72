using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds a pack: agenda, order of the papers, links between them.</summary>
internal sealed class PackBinder(PaperContext context, SyntaxTree? packTree, PackHeader? header, ImmutableArray<PaperBinding> papers)
{
    private readonly DiagnosticBag bag = new();

    /// <summary>Binds the pack.</summary>
    public PackBinding Bind()
    {
        bag.AddRange(PaperNames.Check(context, papers));
        bag.AddRange(new CrossLinkChecker(papers).Check(papers.SelectMany(paper => paper.CrossLinks)));
        if (packTree is null || header is null)
        {
            ReportMissing();
            return new PackBinding(new BoundPack(context.PackId, context.PackId, default, InOrder([])) { Cover = CoverSymbol.Empty(context) }, bag.ToImmutable());
        }

        PaperBinding cover = PaperBinder.Bind(packTree, context, CoverSymbol.Of(packTree, context, header, bag), bag);
        bag.AddRange(new CrossLinkChecker(papers).Check(cover.CrossLinks));
        ImmutableArray<AgendaItem> items = new AgendaBinder(context, papers, bag).Bind(header.Items);
        ReportPapersWithoutItem(items);
        return new PackBinding(ToPack(header, cover, items), bag.ToImmutable()) { Cover = cover };
    }

    private void ReportMissing()
    {
        bool isOutside = context.Files.GetStatus(context.Folder) == ContentFileStatus.Outside;
        (DiagnosticDescriptor descriptor, string name) = isOutside ? (NameDiagnostics.PackOutside, context.Folder) : (NameDiagnostics.MissingPackFile, context.PackId);
        bag.Report(descriptor, Location.OfFile(context.Folder + "/pack.md"), name);
    }

    private BoundPack ToPack(PackHeader pack, PaperBinding cover, ImmutableArray<AgendaItem> items) =>
        new(context.PackId, pack.Title.Length == 0 ? context.PackId : pack.Title, pack.Date, InOrder(items))
        {
            Time = pack.Time,
            Venue = pack.Venue,
            Attendees = pack.Attendees,
            Members = pack.Members,
            Next = pack.Next,
            Items = items,
            Cover = cover.Paper with { Blocks = GlossaryFiller.Fill(cover.Paper.Blocks, TermsOfPack()) },
        };

    private ImmutableArray<BoundTerm> TermsOfPack() => [.. papers.SelectMany(paper => paper.Paper.Terms).DistinctBy(term => term.Term.Term)];

    /// <summary>The papers in agenda order, then those that no item names, in ordinal order.</summary>
    private ImmutableArray<BoundPaper> InOrder(ImmutableArray<AgendaItem> items)
    {
        Dictionary<string, BoundPaper> byId = papers.ToDictionary(paper => paper.Paper.Symbol.Id, paper => paper.Paper, StringComparer.Ordinal);
        IEnumerable<string> named = items.Select(item => item.PaperId).OfType<string>().Distinct();
        return [.. named.Concat(byId.Keys.Order(StringComparer.Ordinal)).Distinct().Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private void ReportPapersWithoutItem(ImmutableArray<AgendaItem> items)
    {
        HashSet<string> named = [.. items.Select(item => item.PaperId).OfType<string>()];
        foreach (PaperBinding paper in papers.Where(paper => !named.Contains(paper.Paper.Symbol.Id)))
        {
            string path = paper.Paper.Symbol.Path;
            bag.Report(NameDiagnostics.PaperWithoutItem, Location.OfFile(path), ContentPath.NameOf(path));
        }
    }
}

/// <summary>What came out of binding a pack.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Diagnostics">What is wrong with the pack as a whole and with <c>pack.md</c>, before severities and suppressions.</param>
internal sealed record PackBinding(BoundPack Pack, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The body of <c>pack.md</c>, or null where there is none.</summary>
    public PaperBinding? Cover { get; init; }
}
