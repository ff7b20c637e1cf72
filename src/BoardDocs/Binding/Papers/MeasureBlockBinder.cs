using System.Collections.Immutable;
using System.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds the fenced blocks of the language, each kind with a binder of its own.</summary>
internal sealed class MeasureBlockBinder(PaperSession session)
{
    private const string PackFile = "pack.md";
    private const string Terms = "terms";
    private const string Title = "title";

    /// <summary>With two, csharp would be taken for chart.</summary>
    private const int MostSlips = 1;

    /// <summary>Binds one block; what cannot be bound is shown as an error in a draft.</summary>
    /// <param name="block">The block.</param>
    /// <param name="fenceId">The id behind the block's word, or null.</param>
    /// <param name="into">Where its content goes.</param>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        string word = block.InfoWord.Text;
        switch (word)
        {
            case "glossary":
                into.Add(BindGlossary(block, word));
                break;
            case "contents":
                into.Add(new BoundContents { Title = TitleOf(ReadOptions(block, word, [Title])) });
                break;
            case "chart" or "measures" or "table" or TilesBlockBinder.Block or GradesBlockBinder.Block or RevisionsBlockBinder.Block
                when ContentPath.NameOf(session.Paper.Path) == PackFile:
                into.Add(new BoundErrorBlock(session.Report(NameDiagnostics.BlockInPackFile, block.InfoWord.Span, word).Message));
                break;
            default:
                int first = into.Count;
                BindFigures(block, fenceId, into);
                MarkTables(block.Span, first, into);
                break;
        }
    }

    private static void MarkTables(TextSpan block, int first, ImmutableArray<BoundBlock>.Builder into)
    {
        for (int index = first; index < into.Count; index++)
        {
            into[index] = into[index] is BoundTable table ? table with { Block = block } : into[index];
        }
    }

    /// <summary>Reports a fence whose word is nearly, but not quite, one of the language's.</summary>
    public void ReportMisspeltWord(FencedCodeBlock fence)
    {
        if (string.IsNullOrEmpty(fence.Info)
            || MeasureBlockSyntax.InfoWords.Contains(fence.Info)
            || Suggestions.Nearest(fence.Info, MeasureBlockSyntax.InfoWords) is not { } suggestion
            || Suggestions.CountSlips(fence.Info.ToLowerInvariant(), suggestion) > MostSlips)
        {
            return;
        }

        TextSpan span = InfoSpan(fence);
        session.ReportName(NameDiagnostics.UnknownBlock, span, suggestion, fence.Info, NameDiagnostics.Hint(suggestion, string.Empty));
    }

    private void BindFigures(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        switch (block.InfoWord.Text)
        {
            case "chart":
                BindCharts(block, fenceId, into);
                break;
            case "measures":
                new MeasuresBlockBinder(session).Bind(block, fenceId, into);
                break;
            case GradesBlockBinder.Block:
                new GradesBlockBinder(session).Bind(block, fenceId, into);
                break;
            case TilesBlockBinder.Block:
                new TilesBlockBinder(session).Bind(block, fenceId, into);
                break;
            case TableStatements.Block:
                new TableBlockBinder(session).Bind(block, fenceId, into);
                break;
            case ActionLine.Block:
                new ActionsBlockBinder(session).Bind(block, fenceId, into);
                break;
            case "register":
                new RegisterBlockBinder(session).Bind(block, fenceId, into);
                break;
            case RevisionsBlockBinder.Block:
                new RevisionsBlockBinder(session).Bind(block, fenceId, into);
                break;
            default:
                throw new UnreachableException($"The syntax knows the block '{block.InfoWord.Text}', and nothing binds it.");
        }
    }

    private TextSpan InfoSpan(FencedCodeBlock fence)
    {
        TextSpan span = fence.Span.ToTextSpan();
        int offset = session.TextAt(span).IndexOf(fence.Info ?? string.Empty, StringComparison.Ordinal);
        return offset < 0 ? span : new TextSpan(span.Start + offset, fence.Info?.Length ?? 0);
    }

    private StatementReader[] ReadOptions(MeasureBlockSyntax block, string word, ImmutableArray<string> keys) =>
        [.. block.Statements.Select(statement => new StatementReader(session, statement, word, keys))];

    /// <summary>The terms that the paper uses, which is known at its end, or all terms.</summary>
    private BoundGlossary BindGlossary(MeasureBlockSyntax block, string word)
    {
        StatementReader[] options = ReadOptions(block, word, [Title, Terms]);
        bool listsAll = false;
        foreach (StatementReader statement in options)
        {
            if (statement.Item(Terms) is { } item)
            {
                listsAll = item.ValueText == "all";
                if (!listsAll && item.ValueText != "used")
                {
                    statement.ReportWrong(item, Terms, "used or all");
                }
            }
        }

        ImmutableArray<BoundTerm> terms = listsAll ? GlossaryFiller.Sorted(session.Context.Terms.All) : [];
        return new BoundGlossary(terms) { ListsAll = listsAll, Title = TitleOf(options) };
    }

    /// <summary>The title of the block, or nothing where the heading above says the same.</summary>
    private string TitleOf(StatementReader[] options)
    {
        string title = options.Select(statement => statement.Text(Title)).OfType<string>().FirstOrDefault() ?? string.Empty;
        string? heading = session.Anchors.LastOrDefault(anchor => anchor.Kind == AnchorKind.Heading)?.Text;
        return string.Equals(title, heading, StringComparison.OrdinalIgnoreCase) ? string.Empty : title;
    }

    private void BindCharts(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        var reader = new ChartStatementReader(session);
        var figures = new FigureBinder(session);
        foreach (StatementSyntax statement in block.Statements)
        {
            if (reader.Read(statement, fenceId) is { } chart && figures.Bind(chart) is { } figure)
            {
                into.Add(new BoundFigureBlock(figure));
            }
            else
            {
                into.Add(session.Lost(statement.Span));
            }

            fenceId = null;
        }
    }
}
