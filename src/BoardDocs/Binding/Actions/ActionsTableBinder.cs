using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Makes the table of an <c>actions</c> block.</summary>
internal sealed class ActionsTableBinder(PaperSession session, ImmutableArray<ActionSource> sources)
{
    private readonly DateOnly? date = session.DateOf(session.Context.PackId);
    private readonly bool hasDue = sources.Any(source => source.Shown.Any(line => line.Due.Words.Length > 0));
    private readonly bool hasItem = sources.Any(source => source.Shown.Any(line => line.Item.Length > 0));
    private readonly bool hasProgress = sources.Any(source => source.Shown.Any(line => line.Done is not null || source.Updates.ContainsKey(line.Number)));

    /// <summary>Makes the table.</summary>
    /// <param name="settings">The lines that set it.</param>
    /// <param name="fenceId">The id behind the block's word, or null.</param>
    public BoundTable Bind(ImmutableArray<StatementReader> settings, string? fenceId)
    {
        string caption = Setting(settings, "caption") ?? DefaultCaption();
        string? id = Setting(settings, "id") is { } own && IdRegistry.IsFit(own) ? own : fenceId;
        id = session.TakeId(id, "actions");
        session.Anchors.Add(new Anchor(id, AnchorKind.Table, caption, 0));
        ImmutableArray<string> headings = [.. Cells("No.", "Action", "Owner", "Due", "Item", "Progress")];
        var header = new BoundRow([.. headings.Select((heading, index) => Cell([new BoundText(heading)], CellScope.Column, index))]);
        ImmutableArray<BoundRow> body = [.. sources.SelectMany(source => Rows(source, headings.Length))];
        return new BoundTable(id, "actions", caption, [.. headings.Select(_ => ColumnAlignment.Default)], [header], body, [.. Notes(settings)]);
    }

    private static string? Setting(ImmutableArray<StatementReader> settings, string key) =>
        settings.Select(setting => setting.Text(key)).OfType<string>().FirstOrDefault();

    private static IEnumerable<string> Notes(ImmutableArray<StatementReader> settings) => settings.Select(setting => setting.Text("note")).OfType<string>();

    private string DefaultCaption()
    {
        bool isOwn = sources[0].Name.Length == 0;
        string words = isOwn ? "actions" : sources[0].ShowsAll ? "earlier actions" : "open actions";
        string of = sources.Length == 1 && !isOwn ? $" of {sources[0].Title}" : string.Empty;
        return session.Section.Length == 0 ? char.ToUpperInvariant(words[0]) + words[1..] + of : $"{session.Section}: {words}{of}";
    }

    private IEnumerable<BoundRow> Rows(ActionSource source, int columns)
    {
        if (sources.Length > 1)
        {
            yield return new BoundRow([Cell([new BoundText(source.Title)], CellScope.RowGroup, 0) with { ColumnSpan = columns }]) { IsSection = true, OpensGroup = true };
        }

        if (!source.Shown.Any())
        {
            yield return new BoundRow([Cell([new BoundText("None")], CellScope.None, 0) with { ColumnSpan = columns }]);
        }

        foreach (ActionLine line in source.Shown)
        {
            yield return Row(line, source.Updates.GetValueOrDefault(line.Number));
        }
    }

    private BoundRow Row(ActionLine line, ActionUpdate? update)
    {
        string? done = update?.Done ?? line.Done;
        ImmutableArray<BoundInline>[] cells =
        [
            .. Cells<ImmutableArray<BoundInline>>(
                [new BoundText(line.Number.ToString(CultureInfo.InvariantCulture))],
                [new BoundText(line.Text)],
                [new BoundText(line.Owner)],
                Due(line.Due, done is not null),
                [new BoundText(line.Item)],
                [new BoundText(Progress(update?.Progress, done))]),
        ];
        return new BoundRow([.. cells.Select((content, index) => Cell(content, index == 0 ? CellScope.Row : CellScope.None, index))])
        {
            Subject = BoundSubject.Of(line.Number.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>The columns that the table has.</summary>
    private IEnumerable<T> Cells<T>(T number, T text, T owner, T due, T item, T progress) =>
        [number, text, owner, .. hasDue ? [due] : Array.Empty<T>(), .. hasItem ? [item] : Array.Empty<T>(), .. hasProgress ? [progress] : Array.Empty<T>()];

    private ImmutableArray<BoundInline> Due(ActionDue due, bool isDone) => !isDone && due.IsBefore(date)
        ? [new BoundText(due.Words + ", "), new BoundStyled(TextStyle.Strong, [new BoundText("overdue")])]
        : [new BoundText(due.Words)];

    private static string Progress(string? progress, string? done)
    {
        string end = done is null ? string.Empty : done is "yes" or "true" ? "Done" : $"Done: {done}";
        return progress is null ? end : end.Length == 0 ? progress : $"{progress} {end}";
    }

    private static BoundCell Cell(ImmutableArray<BoundInline> content, CellScope scope, int column) =>
        new(content is [BoundText { Text.Length: 0 }] ? [] : [new BoundParagraph(content)], scope, column);
}
