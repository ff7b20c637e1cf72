using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Lines over time.</summary>
/// <param name="Unit">The unit of every number.</param>
/// <param name="Decimals">Decimals of every number shown.</param>
/// <param name="Series">The lines, the own area first.</param>
/// <param name="ValueAxisTitle">The unit in words: per 1,000 residents.</param>
/// <param name="TimeAxisTitle">What a point covers: 12 months ending.</param>
public sealed record TimeSeriesData(Unit Unit, int Decimals, ImmutableArray<ChartSeries> Series, string ValueAxisTitle, string TimeAxisTitle)
    : ChartData(Unit, Decimals)
{
    /// <summary>How the values are drawn.</summary>
    public TimeDrawing Drawing { get; init; }

    /// <summary>A value that every other is read against, drawn across the chart; null for none.</summary>
    public ReferenceLine? Reference { get; init; }

    /// <inheritdoc/>
    public override FigureTable ToTable()
    {
        ImmutableArray<ChartSeries> lines = [.. Series.SelectMany(WithLimits)];
        return PeriodTable.Of(TimeAxisTitle, lines, [.. lines.Select(line => new FigureColumn(line.Label, ValueAxisTitle, Unit, Decimals))]);
    }

    /// <summary>A line, and the ends of its intervals where it has them.</summary>
    private static IEnumerable<ChartSeries> WithLimits(ChartSeries line)
    {
        yield return line;
        if (line.Points.Any(point => point.Interval is not null))
        {
            yield return Limit(line, "lower", interval => interval.Low);
            yield return Limit(line, "upper", interval => interval.High);
        }
    }

    private static ChartSeries Limit(ChartSeries line, string which, Func<Interval, double> end) => new(
        $"{line.Label}, {which} 95% limit",
        line.Role,
        [.. line.Points.Select(point => new ChartPoint(point.Period, point.Interval is { } interval && double.IsFinite(end(interval)) ? end(interval) : null))]);
}

/// <summary>How values over time are drawn.</summary>
public enum TimeDrawing
{
    /// <summary>Lines with a marker at the last value.</summary>
    Lines,

    /// <summary>Lines with a marker at every value, as far as there is room.</summary>
    MarkedLines,

    /// <summary>One column a period, for one series.</summary>
    Columns,

    /// <summary>Columns side by side at each period, for several series over few periods.</summary>
    GroupedColumns,
}

/// <summary>A value drawn as a line across a chart.</summary>
/// <param name="Value">The value, in the unit of the chart.</param>
/// <param name="Label">What it means: same as White people.</param>
public sealed record ReferenceLine(double Value, string Label);

/// <summary>One line of a chart.</summary>
/// <param name="Label">Its name, as its label and its table column print it.</param>
/// <param name="Role">Own area, comparator or one of several measures.</param>
/// <param name="Points">Its points in order of time, gaps included.</param>
public sealed record ChartSeries(string Label, SeriesRole Role, ImmutableArray<ChartPoint> Points);

/// <summary>What a line stands for.</summary>
public enum SeriesRole
{
    /// <summary>The own area's value.</summary>
    Own,

    /// <summary>The group's average or another area.</summary>
    Comparator,

    /// <summary>One of several measures of the own area.</summary>
    Measure,
}
