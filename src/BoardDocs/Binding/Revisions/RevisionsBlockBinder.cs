using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>revisions</c> block: the table of what reads otherwise now than in a published edition.</summary>
internal sealed class RevisionsBlockBinder(PaperSession session)
{
    /// <summary>The word of the block.</summary>
    public const string Block = "revisions";

    private const string Since = "since";
    private static readonly ImmutableArray<string> Keys = [Since, "paper", "measures", "caption", "id", "note"];

    private readonly EarlierValueReader values = new(session);

    /// <summary>Binds the block, each statement as a table of its own.</summary>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        foreach (StatementSyntax statement in block.Statements)
        {
            into.Add(Bind(new StatementReader(session, statement, Block, Keys), fenceId) ?? session.Lost(statement.Span));
        }
    }

    private BoundBlock? Bind(StatementReader statement, string? fenceId)
    {
        statement.ReportMissing(Since);
        ImmutableArray<MeasureSymbol> chosen =
            [.. statement.Items("measures").Select(item => session.Names.Measure(item.Text.ValueText, item.Text.Span)).OfType<MeasureSymbol>()];
        if (statement.Item(Since) is not { } since || ReadEdition(since) is not { } read || new EarlierRenames(session.Context.Catalogue, values.Evaluate).Apply(read) is not { } edition || ValuesOf(edition, statement) is not { } published)
        {
            return null;
        }

        EarlierValue[] compared = [.. published.Where(value => !statement.Items("measures").Any() || chosen.Any(measure => measure.Id == value.Measure))];
        (EarlierValue Before, MeasureValue? Now)[] pairs = [.. compared.Select(before => (before, values.Evaluate(before)))];
        ImmutableArray<Revision> revisions = [.. pairs.SelectMany(pair => pair.Now is null ? [] : RevisionFinder.Find(pair.Before, pair.Now))];
        foreach (MeasureValue value in revisions.Select(revision => revision.Now).Distinct())
        {
            session.Publish(value);
        }

        return new RevisionsTableBinder(session, edition.Pack, revisions, pairs).Bind(statement, fenceId);
    }

    private EarlierEdition? ReadEdition(SyntaxToken since)
    {
        string path = since.ValueText;
        ContentFileStatus status = ContentPath.Join(string.Empty, path) == path ? session.GetStatus(path) : ContentFileStatus.Outside;
        EditionReading reading = status switch
        {
            ContentFileStatus.Readable => session.Context.ReadEdition(path),
            ContentFileStatus.Missing => new EditionReading(null, $"There is no file {path} in the content folder. Keep the manifest.json of the published pack there, as in editions/2022-08-board.json."),
            _ => new EditionReading(null, $"{path} cannot be read inside the content folder. Name a file of it, as in editions/2022-08-board.json."),
        };
        if (reading.Edition is null)
        {
            session.Report(NameDiagnostics.UnreadableEdition, since.Span, reading.Fault);
            return null;
        }

        session.Remember(path);
        session.Sources.Add(path);
        return reading.Edition;
    }

    /// <summary>The values of the paper that is named, else of this paper in the edition, else of all its papers, each once.</summary>
    private IEnumerable<EarlierValue>? ValuesOf(EarlierEdition edition, StatementReader statement)
    {
        string? named = statement.Text("paper");
        EarlierPaper[] papers = [.. edition.Papers.Where(paper => paper.Id == (named ?? session.Paper.Id))];
        if (papers.Length == 0 && named is not null && statement.Item("paper") is { } item)
        {
            string? suggestion = Suggestions.Nearest(named, edition.Papers.Select(paper => paper.Id));
            string hint = NameDiagnostics.Hint(suggestion, "Its papers are " + Sentence.Shorten([.. edition.Papers.Select(paper => paper.Id)]) + ".");
            session.ReportName(NameDiagnostics.UnknownPaperOfEdition, item.Span, suggestion, edition.Pack, named, hint);
            return null;
        }

        return (papers.Length > 0 ? papers : [.. edition.Papers])
            .SelectMany(paper => paper.Values)
            .DistinctBy(value => (value.Measure, value.Series, value.Area, value.Period, value.Window, value.Group));
    }
}
