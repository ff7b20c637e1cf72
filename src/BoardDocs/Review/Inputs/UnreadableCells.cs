using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Tells cells that hold something unreadable from empty ones; only files with errors are looked at, once more and up to a limit.</summary>
internal static class UnreadableCells
{
    private const int MostLooked = 10;

    /// <summary>The changes with what is known of cells without a number.</summary>
    /// <param name="changes">The cells of one dataset that differ.</param>
    /// <param name="before">The folder as it was, and the dataset.</param>
    /// <param name="after">The folder as it is, and the dataset.</param>
    public static ImmutableArray<DataChange> Mark(ImmutableArray<DataChange> changes, (Compilation Side, Dataset? Data) before, (Compilation Side, Dataset? Data) after)
    {
        HashSet<DataChange> was = Unreadable(changes.Where(change => change.Before is null && change.Kind != DataChangeKind.Added), before, change => change.LineBefore);
        HashSet<DataChange> now = Unreadable(changes.Where(change => change.After is null && change.Kind != DataChangeKind.Removed), after, change => change.Line);
        return was.Count + now.Count == 0 ? changes : [.. changes.Select(change => change with { WasUnreadable = was.Contains(change), IsUnreadable = now.Contains(change) })];
    }

    private static HashSet<DataChange> Unreadable(IEnumerable<DataChange> blank, (Compilation Side, Dataset? Data) side, Func<DataChange, int> lineOf) =>
        side.Data is { HasErrors: true } data
            ? [.. blank.Take(MostLooked).Where(change => DataLocation.Find(side.Side.Files, data.Definition, lineOf(change), change.Column) is var place && place.Start != place.End)]
            : [];
}
