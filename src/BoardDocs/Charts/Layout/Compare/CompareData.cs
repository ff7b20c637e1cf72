using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Series side by side at a few periods.</summary>
/// <param name="Source">The data.</param>
/// <param name="Series">The series, the own area first.</param>
/// <param name="Periods">The periods of any series, early to late, as labels print them.</param>
/// <param name="Lowest">The lowest value, 0 at most.</param>
/// <param name="Highest">The highest value, 0 at least.</param>
internal sealed record CompareData(TimeSeriesData Source, ImmutableArray<CompareSeries> Series, ImmutableArray<string> Periods, double Lowest, double Highest)
{
    /// <summary>Width of the widest printed value, missing ones left out.</summary>
    public double NumberWidth => Series.SelectMany(one => one.Bars.Where(bar => !bar.Point.IsGap).Select(bar => TextMeasure.Width(bar.Text, one.Look.IsBold))).DefaultIfEmpty(0).Max();

    /// <summary>Width of the widest printed value, or of the words for a missing one.</summary>
    public double ValueWidth => Series.SelectMany(one => one.Bars.Select(bar => TextMeasure.Width(bar.Text, one.Look.IsBold))).DefaultIfEmpty(0).Max();

    /// <summary>Prepares the data of a figure.</summary>
    public static CompareData Of(TimeSeriesData data, Theme theme)
    {
        ImmutableArray<Period> periods = [.. data.Series.SelectMany(one => one.Points).Select(point => point.Period).Distinct().Order()];
        ImmutableArray<BarLook> looks = BarLook.Assign(data.Series, theme);
        ImmutableArray<CompareSeries> series = [.. data.Series.Select((one, i) => new CompareSeries(one.Label, looks[i], [.. periods.Select(period => Bar(one, period, data))]))];
        double[] values = [.. series.SelectMany(one => one.Bars).Where(bar => !bar.Point.IsGap).Select(bar => bar.Point.Value), 0];
        return new(data, series, [.. periods.Select(period => period.ToShortWords())], values.Min(), values.Max());
    }

    private static CompareBar Bar(ChartSeries series, Period period, TimeSeriesData data)
    {
        ChartPoint? found = series.Points.Where(point => point.Period == period).Select(point => (ChartPoint?)point).FirstOrDefault();
        var point = TimedValue.Of(period.LastMonth, found?.Value);
        return new(point, found is { IsSuppressed: true } ? NumberText.Suppressed : point.IsGap ? NumberText.Missing : NumberText.Format(point.Value, data.Unit, data.Decimals));
    }
}

/// <summary>One series of a comparison.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Look">Its look.</param>
/// <param name="Bars">One bar a period.</param>
internal sealed record CompareSeries(string Label, BarLook Look, ImmutableArray<CompareBar> Bars);

/// <summary>One value of a comparison.</summary>
/// <param name="Point">The value, or a gap.</param>
/// <param name="Text">As the label prints it.</param>
internal readonly record struct CompareBar(TimedValue Point, string Text);
