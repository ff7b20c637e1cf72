using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>One column of a dataset by area, series and period.</summary>
internal sealed class CellGrid
{
    private readonly Dictionary<(string Area, string Series), Series> columns;

    public CellGrid(Dataset dataset, string role)
    {
        columns = dataset.Series.Where(series => series.Role == role).ToDictionary(series => (series.AreaId, series.Name));
        Areas = [.. columns.Keys.Select(key => key.Area).Distinct().Order(StringComparer.Ordinal)];
        Series = [.. columns.Keys.Select(key => key.Series).Distinct().Order(StringComparer.Ordinal)];
        if (columns.Count > 0)
        {
            First = columns.Values.MinBy(series => series.First.LastMonth)?.First ?? default;
            Length = columns.Values.Max(series => series.Last).StepsAfter(First) + 1;
        }
    }

    /// <summary>The areas with rows, in ordinal order.</summary>
    public ImmutableArray<string> Areas { get; }

    /// <summary>The series with rows, in ordinal order.</summary>
    public ImmutableArray<string> Series { get; }

    /// <summary>The first period of any row.</summary>
    public Period First { get; }

    /// <summary>How many periods there are.</summary>
    public int Length { get; }

    /// <summary>Every row that there may be a cell in.</summary>
    public IEnumerable<(string Area, string Series, Period Period)> Rows =>
        columns.Values.SelectMany(column => Enumerable.Range(0, column.Length).Select(step => (column.AreaId, column.Name, column.First.Add(step))));

    /// <summary>A cell; <see cref="double.NaN"/> where there is none.</summary>
    public double this[string area, string series, Period period] =>
        columns.TryGetValue((area, series), out Series? column) ? column[period] : double.NaN;

    /// <summary>A cell by the position of its period; <see cref="double.NaN"/> where there is none.</summary>
    public double this[string area, string series, int step] =>
        columns.TryGetValue((area, series), out Series? column) ? column[First.Add(step)] : double.NaN;

    /// <summary>The column of an area and series, or null.</summary>
    public Series? Column(string area, string series) => columns.GetValueOrDefault((area, series));
}
