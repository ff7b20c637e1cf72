using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>What stands beside the ends of the lines, and whether a key above the plot must give the names.</summary>
/// <param name="Labels">The labels in the order of the data; none where not even the values fit.</param>
/// <param name="NeedsKey">Whether a key gives the names.</param>
internal sealed record EndLabelPlan(ImmutableArray<EndLabel> Labels, bool NeedsKey)
{
    private const int MostNameLines = 3;

    /// <summary>Whether the key gives the values too.</summary>
    public bool KeyHasValues => NeedsKey && Labels.IsEmpty;

    /// <summary>Names and values beside the lines where there is room, else values beside and names above, else both above.</summary>
    /// <param name="data">The lines.</param>
    /// <param name="metrics">The measures of the chart.</param>
    /// <param name="left">The left edge of the plot.</param>
    public static EndLabelPlan Choose(LineData data, ChartMetrics metrics, double left)
    {
        EndLabelPlan values = new([.. data.Series.Select(s => new EndLabel(s, []))], NeedsKey: data.Names == NamePlace.Beside);
        if (data.Names == NamePlace.Elsewhere)
        {
            return values with { Labels = [] };
        }

        if (data.Names == NamePlace.Beside && metrics.LabelWidth > 0 && data.Series.Length * 2 * ChartMetrics.LineHeight <= metrics.PlotHeight)
        {
            EndLabelPlan full = new([.. data.Series.Select(s => new EndLabel(s, Name(s, metrics)))], NeedsKey: false);
            if (full.Fits(metrics, left))
            {
                return full;
            }
        }

        return values.Fits(metrics, left) ? values : values with { Labels = [] };
    }

    private bool Fits(ChartMetrics metrics, double left) =>
        Labels.Sum(label => label.Height) <= metrics.PlotHeight
        && Labels.All(label => left + metrics.LeastPlotWidth + EndLabelPlacement.Far + label.Width <= metrics.Width - ChartMetrics.Margin);

    private static ImmutableArray<string> Name(LineSeries series, ChartMetrics metrics) =>
        TextWrap.Shortened(series.Label, metrics.LabelWidth, MostNameLines, series.Style.IsBold);
}
