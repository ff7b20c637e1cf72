using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Finds the cells of a dataset that differ, row by row.</summary>
internal static class DatasetDiff
{
    /// <summary>Every cell that differs, in order of line.</summary>
    /// <param name="before">The dataset as it was; null where there was none.</param>
    /// <param name="after">The dataset as it is; null where there is none.</param>
    /// <param name="areas">The areas with another id.</param>
    public static ImmutableArray<DataChange> Compare(Dataset? before, Dataset? after, IdRenames areas)
    {
        Dictionary<(string Area, string Name, string Role), Series> left = Columns(before, areas);
        Dictionary<(string Area, string Name, string Role), Series> right = Columns(after, IdRenames.None);
        return
        [
            .. left.Keys.Union(right.Keys)
                .Where(key => !IsSame(left.GetValueOrDefault(key), right.GetValueOrDefault(key)))
                .SelectMany(key => Compare((before ?? after)?.Definition, after?.Definition, key.Area, left.GetValueOrDefault(key), right.GetValueOrDefault(key)))
                .OrderBy(change => change.Line).ThenBy(change => change.Column, StringComparer.Ordinal).ThenBy(change => change.Kind),
        ];
    }

    private static IEnumerable<DataChange> Compare(DatasetDefinition? was, DatasetDefinition? now, string area, Series? before, Series? after)
    {
        if ((now ?? was) is not { } definition || (after ?? before) is not { } any)
        {
            yield break;
        }

        int first = Math.Min(FirstOf(before, any), FirstOf(after, any));
        int last = Math.Max(LastOf(before, any), LastOf(after, any));
        for (var period = new Period(any.Frequency, first); period.LastMonth <= last; period = period.Add(1))
        {
            (int oldLine, double? old) = At(before, period);
            (int newLine, double? current) = At(after, period);
            if (oldLine + newLine > 0 && (old != current || (oldLine > 0) != (newLine > 0)))
            {
                yield return new DataChange(definition.Id, definition.File, newLine > 0 ? newLine : oldLine, any.Role, area, any.Name, period)
                {
                    LineBefore = oldLine,
                    Before = old,
                    After = current,
                    Kind = oldLine == 0 ? DataChangeKind.Added : newLine == 0 ? DataChangeKind.Removed : DataChangeKind.Revised,
                };
            }
        }
    }

    /// <summary>The line of a period's row, 0 where there is none, and its number, null where the cell is empty.</summary>
    private static (int Line, double? Value) At(Series? series, Period period) =>
        series?.IndexOf(period) is int index and >= 0 && series.Lines[index] > 0
            ? (series.Lines[index], double.IsNaN(series.Values[index]) ? null : series.Values[index])
            : (0, null);

    private static bool IsSame(Series? before, Series? after) =>
        before is not null && after is not null && before.First == after.First && before.Values.AsSpan().SequenceEqual(after.Values.AsSpan());

    private static int FirstOf(Series? series, Series other) => (series ?? other).First.LastMonth;

    private static int LastOf(Series? series, Series other) => (series ?? other).Last.LastMonth;

    private static Dictionary<(string Area, string Name, string Role), Series> Columns(Dataset? dataset, IdRenames areas) =>
        (dataset?.Series ?? []).ToDictionary(series => (areas.Later(series.AreaId), series.Name, series.Role));
}
