using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Rates over residents between limits: <c>funnel</c>.</summary>
internal sealed class FunnelChartLayout : IChartLayout
{
    private const string NamesLeftOut = "Some areas outside the limits are named in the data table only.";

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not FunnelData data)
        {
            return null;
        }

        FunnelFrame frame = FunnelFrame.Measure(data, metrics);
        var scene = new SceneBuilder();
        FunnelDots.DrawKey(frame, scene);
        ImmutableArray<SceneAxis> axes = FunnelAxes.Draw(frame, scene);
        FunnelCurves.Draw(frame, scene);
        FunnelDots.Draw(frame, theme, scene);
        bool isAnyLeftOut = FunnelNames.Draw(frame, theme, scene);
        ImmutableArray<string> notes =
            [.. frame.Values.HasZero ? ImmutableArray<string>.Empty : [LineChartLayout.NotFromZero], .. isAnyLeftOut ? [NamesLeftOut] : ImmutableArray<string>.Empty];
        return scene.ToScene(figure, metrics, frame.Height, frame.Plot, axes, notes);
    }
}
