using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Horizontal bars: <c>ranked</c>, <c>change</c>, <c>categories</c> and <c>composition</c>.</summary>
internal sealed class BarChartLayout : IChartLayout
{
    private const string NothingToDraw = "No values to show";

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (BarPicture.Of(figure.Data) is not { } picture)
        {
            return null;
        }

        BarFrame frame = BarFrame.Measure(picture, theme, metrics);
        var scene = new SceneBuilder();
        frame.Key.DrawOn(scene);
        AcrossAxis.DrawGrid(frame, scene);
        BarDrawing.DrawBars(frame, scene);
        SceneAxis axis = AcrossAxis.Draw(frame, scene);
        BarLineDrawing.Draw(frame, scene);
        BarDrawing.DrawTexts(frame, scene);
        if (picture.Rows.IsEmpty)
        {
            var style = new TextStyle(Palette.DarkGrey, TextAnchor.Start, HasHalo: true);
            scene.Text(TextRole.Message, style, NothingToDraw, frame.Plot.Left, frame.Plot.Top + ChartMetrics.LineHeight);
        }

        return scene.ToScene(figure, metrics, frame.Height, frame.Plot, [axis], []);
    }
}
