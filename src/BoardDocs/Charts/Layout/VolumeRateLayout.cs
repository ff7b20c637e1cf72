using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary><c>volume-rate</c>: two plots one above the other over the same months, or one plot with two axes.</summary>
internal sealed class VolumeRateLayout : IChartLayout
{
    private const double BetweenPlots = 22;
    private const double WidePlotHeight = 165;
    private const double NarrowPlotHeight = 130;

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not VolumeRateData data)
        {
            return null;
        }

        // Numbers too wide for two axes are drawn in two plots all the same.
        return data.IsDual && DualAxes.Measure(data, theme, metrics) is { } dual ? dual.Build(figure) : Stack(figure, data, theme, metrics);
    }

    private static ChartScene Stack(BoundFigure figure, VolumeRateData data, Theme theme, ChartMetrics metrics)
    {
        ChartMetrics panel = metrics with { PlotHeight = metrics.Size == ChartSize.Narrow ? NarrowPlotHeight : WidePlotHeight };
        LineData volume = LineData.Of(data.Volume, theme, data.Rate) with { Names = NamePlace.Title };
        LineData rate = LineData.Of(data.Rate, theme, data.Volume) with { Names = NamePlace.Title };
        FramePlace shared = Share(volume, rate, panel);
        var upper = LineFrame.Measure(volume, panel, shared);
        var lower = LineFrame.Measure(rate, panel, shared with { Top = upper.Plot.Bottom + BetweenPlots - ChartMetrics.Margin });
        return Draw(figure, metrics, upper, lower);
    }

    /// <summary>The room that the words of both plots need on either side.</summary>
    private static FramePlace Share(LineData volume, LineData rate, ChartMetrics panel)
    {
        FramePlace alone = new(0, 0, 0, volume.HasColumns);
        var first = LineFrame.Measure(volume, panel, alone);
        var second = LineFrame.Measure(rate, panel, alone);
        return alone with { Left = Math.Max(first.Plot.Left, second.Plot.Left), RightMargin = Math.Max(first.RightMargin, second.RightMargin) };
    }

    private static ChartScene Draw(BoundFigure figure, ChartMetrics metrics, LineFrame upper, LineFrame lower)
    {
        var scene = new SceneBuilder();
        upper.Key.DrawOn(scene);
        lower.Key.DrawOn(scene);
        SceneAxis volumes = AxisDrawing.Values(upper, scene);
        AxisDrawing.Zero(upper, scene);
        LineChartLayout.DrawData(upper, scene);
        SceneAxis rates = AxisDrawing.Values(lower, scene);
        SceneAxis time = AxisDrawing.Time(lower, scene);
        LineChartLayout.DrawData(lower, scene);
        SceneBox plots = new(upper.Plot.Left, upper.Plot.Top, Math.Max(upper.Plot.Right, lower.Plot.Right), lower.Plot.Bottom);
        return scene.ToScene(figure, metrics, lower.Height, plots, [volumes, rates, time], []);
    }
}
