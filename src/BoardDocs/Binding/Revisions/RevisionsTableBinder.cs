using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>Makes the table of a <c>revisions</c> block, or the sentence that nothing was revised.</summary>
/// <param name="session">The paper.</param>
/// <param name="pack">The id of the published pack.</param>
/// <param name="revisions">What reads otherwise, in the order of the edition.</param>
/// <param name="pairs">Every value compared, with the same value now; null where it cannot be computed any more.</param>
internal sealed class RevisionsTableBinder(
    PaperSession session, string pack, ImmutableArray<Revision> revisions, IReadOnlyList<(EarlierValue Before, MeasureValue? Now)> pairs)
{
    private readonly bool hasAreas = revisions.Select(revision => revision.Now.Area).Distinct().Count() > 1;

    /// <summary>Makes the block.</summary>
    /// <param name="statement">Sets the caption, the id and a note.</param>
    /// <param name="fenceId">The id behind the block's word, or null.</param>
    public BoundBlock Bind(StatementReader statement, string? fenceId)
    {
        ImmutableArray<string> notes = [.. new[] { statement.Text("note") }.OfType<string>(), .. LostNote(), .. GroupNote(), .. SuppressedNote(), .. VintageNotes()];
        if (revisions.IsEmpty)
        {
            return new BoundParagraph([new BoundText(string.Join(' ', notes.Prepend($"No figure of the edition {pack} has been revised.")))]);
        }

        string caption = statement.Text("caption") ?? $"Figures revised since the edition {pack}";
        string id = session.TakeId(statement.Text("id") is { } own && IdRegistry.IsFit(own) ? own : fenceId, RevisionsBlockBinder.Block);
        session.Anchors.Add(new Anchor(id, AnchorKind.Table, caption, 0));
        ImmutableArray<string> headings = [.. Cells("Measure", "Area", "Period", "Figure", "As published", "Now")];
        BoundRow header = Row(headings, CellScope.Column, CellScope.Column);
        ImmutableArray<BoundRow> body = [.. revisions.Select(revision => Row(
            Cells(revision.Now.Measure.Short, revision.Now.Area.Name, Period(revision), revision.Figure, revision.Before, revision.After), CellScope.Row, CellScope.None))];
        return new BoundTable(id, RevisionsBlockBinder.Block, caption, [.. headings.Select(_ => ColumnAlignment.Default)], [header], body, notes);
    }

    private static string Period(Revision revision) => Sentence.Open(WindowText.Ending(revision.Now.Window, revision.Now.Period));

    private static BoundRow Row(IEnumerable<string> texts, CellScope first, CellScope others) =>
        new([.. texts.Select((text, column) => new BoundCell([new BoundParagraph([new BoundText(text)])], column == 0 ? first : others, column))]);

    private IEnumerable<string> Cells(string measure, string area, string period, string figure, string before, string after) =>
        [measure, .. hasAreas ? [area] : Array.Empty<string>(), period, figure, before, after];

    private IEnumerable<string> LostNote()
    {
        string[] lost = [.. pairs.Where(pair => pair.Now is null).Select(pair => pair.Before.Measure).Distinct()];
        return lost.Length == 0 ? [] : [$"Not compared, because the catalogue no longer has them as they were published: {Sentence.Shorten(lost)}."];
    }

    private IEnumerable<string> GroupNote()
    {
        string[] lost =
        [
            .. pairs.Where(pair => pair.Now is { Benchmark: null } && (pair.Before.Rank is not null || pair.Before.Relation is not null))
                .Select(pair => pair.Before.Group).OfType<string>().Distinct().Where(group => !session.Context.Catalogue.Groups.ContainsKey(group)),
        ];
        return lost.Length == 0 ? [] : [$"Ranks and comparisons with averages were not compared for these groups, which the catalogue no longer has: {Sentence.Shorten(lost)}."];
    }

    /// <summary>Says which values are not shown any more, without a number of them.</summary>
    private IEnumerable<string> SuppressedNote()
    {
        string[] hidden =
        [
            .. pairs.Where(pair => !pair.Before.IsSuppressed).Select(pair => pair.Now).OfType<MeasureValue>()
                .Where(now => now.IsSuppressed)
                .Select(now => $"{now.Measure.Short} ({WindowText.Ending(now.Window, now.Period)})").Distinct(),
        ];
        string are = hidden.Length == 1 ? "it is" : "they are";
        return hidden.Length == 0 ? [] : [$"Not compared, because {are} too small to be shown now: {Sentence.Shorten(hidden)}."];
    }

    private IEnumerable<string> VintageNotes() => pairs
        .Where(pair => pair.Now is not null && pair.Before.Vintage is not null)
        .Select(pair => (Now: pair.Now?.Measure.Dataset.Definition.Source, Then: pair.Before.Vintage))
        .Where(source => source.Now is { Vintage: not null } && source.Now.Vintage != source.Then)
        .Select(source => $"{source.Now?.Title}: published {source.Then} then, {source.Now?.Vintage} now.")
        .Distinct();
}
