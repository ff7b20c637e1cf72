using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Puts a dataset together whose revised numbers and added rows come from different sides.</summary>
internal static class DatasetMixer
{
    /// <summary>The rows of one side with the revisions or the additions of the other, not both.</summary>
    /// <param name="before">The dataset as it was.</param>
    /// <param name="after">The dataset as it is, read by the same definition.</param>
    /// <param name="isRevised">Whether numbers that differ are those of today, and rows that were taken out are out.</param>
    /// <param name="isExtended">Whether rows that were added are in.</param>
    public static Dataset Mix(Dataset before, Dataset after, bool isRevised, bool isExtended)
    {
        Dictionary<(string, string, string), Series> left = before.Series.ToDictionary(KeyOf);
        Dictionary<(string, string, string), Series> right = after.Series.ToDictionary(KeyOf);
        IEnumerable<Series> mixed = left.Keys.Union(right.Keys)
            .Select(key => Mix(left.GetValueOrDefault(key), right.GetValueOrDefault(key), isRevised, isExtended))
            .OfType<Series>();
        return new Dataset(before.Definition, before.Checksum, [.. mixed], before.Diagnostics);
    }

    private static (string Area, string Name, string Role) KeyOf(Series series) => (series.AreaId, series.Name, series.Role);

    private static Series? Mix(Series? before, Series? after, bool isRevised, bool isExtended)
    {
        if ((before ?? after) is not { } any)
        {
            return null;
        }

        int first = Math.Min((before ?? any).First.LastMonth, (after ?? any).First.LastMonth);
        int last = Math.Max((before ?? any).Last.LastMonth, (after ?? any).Last.LastMonth);
        var cells = new List<(Period Period, int Line, double Value)>();
        for (var period = new Period(any.Frequency, first); period.LastMonth <= last; period = period.Add(1))
        {
            if (Choose(Cell(before, period), Cell(after, period), isRevised, isExtended) is var (line, value))
            {
                cells.Add((period, line, value));
            }
        }

        return cells.Count == 0 ? null : Build(any, cells);
    }

    private static (int Line, double Value)? Choose((int, double)? before, (int, double)? after, bool isRevised, bool isExtended) => (before, after) switch
    {
        (null, _) => isExtended ? after : null,
        (_, null) => isRevised ? null : before,
        _ => isRevised ? after : before,
    };

    private static (int Line, double Value)? Cell(Series? series, Period period) =>
        series?.IndexOf(period) is int index and >= 0 && series.Lines[index] > 0 ? (series.Lines[index], series.Values[index]) : null;

    /// <summary>Periods without a row between others are gaps.</summary>
    private static Series Build(Series like, List<(Period Period, int Line, double Value)> cells)
    {
        Period first = cells[0].Period;
        int length = cells[^1].Period.StepsAfter(first) + 1;
        double[] values = [.. Enumerable.Repeat(double.NaN, length)];
        int[] lines = new int[length];
        foreach ((Period period, int line, double value) in cells)
        {
            int index = period.StepsAfter(first);
            (values[index], lines[index]) = (value, line);
        }

        return like with { First = first, Values = [.. values], Lines = [.. lines] };
    }
}
