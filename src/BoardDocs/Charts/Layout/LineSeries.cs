using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>A line ready to be laid out.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Style">Its look.</param>
/// <param name="Points">Its points in order of time, gaps included.</param>
/// <param name="Last">Its last value; null where it has none.</param>
/// <param name="LastText">That value as the label prints it.</param>
internal sealed record LineSeries(string Label, SeriesStyle Style, ImmutableArray<TimedValue> Points, TimedValue? Last, string LastText)
{
    /// <summary>Prepares a series of the data.</summary>
    public static LineSeries Of(ChartSeries series, SeriesStyle style, TimeSeriesData data, int lastMonth)
    {
        var points = ImmutableArray.CreateBuilder<TimedValue>(series.Points.Length);
        TimedValue? last = null;
        string text = series.Points.Any(point => point.IsSuppressed) ? NumberText.Suppressed : NumberText.Missing;
        foreach (ChartPoint point in series.Points)
        {
            TimedValue timed = TimedValue.Of(point.Period.LastMonth, point.Value, point.Interval);
            points.Add(timed);
            if (!timed.IsGap)
            {
                last = timed;
            }
        }

        if (last is { } end)
        {
            string value = NumberText.Format(end.Value, data.Unit, data.Decimals);
            text = end.Month == lastMonth ? value : $"{value} in {TimeLabels.Text(end.Month)}";
        }

        return new(series.Label, style, points.MoveToImmutable(), last, text);
    }

    /// <summary>The runs of values between gaps; a run of one is a point on its own.</summary>
    public IEnumerable<ImmutableArray<TimedValue>> Runs()
    {
        int start = 0;
        for (int i = 0; i <= Points.Length; i++)
        {
            if (i < Points.Length && !Points[i].IsGap)
            {
                continue;
            }

            if (i > start)
            {
                yield return Points[start..i];
            }

            start = i + 1;
        }
    }
}
