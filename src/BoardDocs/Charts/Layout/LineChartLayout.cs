using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Lines or columns over time: <c>rolling12</c>, <c>series</c>, <c>monthly</c> and <c>ratio</c>.</summary>
internal sealed class LineChartLayout : IChartLayout
{
    private const string NotFromZero = "The vertical axis does not start at 0.";
    private const string NothingToDraw = "No values to show";

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not TimeSeriesData { Drawing: not TimeDrawing.GroupedColumns } data)
        {
            return null;
        }

        LineFrame frame = LineFrame.Measure(LineData.Of(data, theme), metrics);
        var scene = new SceneBuilder();
        frame.Key.DrawOn(scene);
        ImmutableArray<SceneAxis> axes = [AxisDrawing.Values(frame, scene), AxisDrawing.Time(frame, scene)];
        DrawData(frame, scene);
        ImmutableArray<string> notes = frame.Values.HasZero ? [] : [NotFromZero];
        return scene.ToScene(figure, metrics, frame.Height, frame.Plot, axes, notes);
    }

    /// <summary>Draws bands, reference, values and their labels in the frame's plot.</summary>
    public static void DrawData(LineFrame frame, SceneBuilder scene)
    {
        HiddenGapDrawing.Draw(frame, scene);
        BandDrawing.Draw(frame, scene);
        ReferenceDrawing.Draw(frame, scene);
        if (frame.Data.HasColumns)
        {
            ColumnDrawing.Draw(frame, scene);
        }
        else
        {
            LineDrawing.Draw(frame, scene);
        }

        EndLabelDrawing.Draw(frame, scene);
        if (!frame.Data.HasValues)
        {
            double middle = (frame.Plot.Top + frame.Plot.Bottom) / 2;
            scene.Text(TextRole.Message, new(Palette.DarkGrey, TextAnchor.Start, HasHalo: true), NothingToDraw, frame.Plot.Left + ChartMetrics.LabelGap, middle);
        }
    }
}
