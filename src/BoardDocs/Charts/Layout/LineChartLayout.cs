using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Lines or columns over time: <c>rolling12</c>, <c>series</c>, <c>monthly</c> and <c>ratio</c>.</summary>
internal sealed class LineChartLayout : IChartLayout
{
    /// <summary>What a reader is told where the axis starts elsewhere.</summary>
    public const string NotFromZero = "The vertical axis does not start at 0.";
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
        frame.Key.DrawOn(scene, frame.HasColumns);
        ImmutableArray<SceneAxis> axes = [AxisDrawing.Values(frame, scene), AxisDrawing.Time(frame, scene)];
        DrawData(frame, scene);
        return scene.ToScene(figure, metrics, frame.Height, frame.Plot, axes, Notes(frame));
    }

    /// <summary>Draws bands, reference, values and their labels in the frame's plot.</summary>
    public static void DrawData(LineFrame frame, SceneBuilder scene)
    {
        HiddenGapDrawing.Draw(frame, scene);
        BandDrawing.Draw(frame, scene);
        ReferenceDrawing.Draw(frame, scene);
        if (frame.HasColumns)
        {
            ColumnDrawing.Draw(frame, scene);
        }
        else
        {
            LineDrawing.Draw(frame, scene);
        }

        EndLabelDrawing.Draw(frame, scene);
        SayIfEmpty(frame, scene);
    }

    /// <summary>What a reader must be told about the axis.</summary>
    public static ImmutableArray<string> Notes(LineFrame frame) => frame.Values.HasZero ? [] : [NotFromZero];

    /// <summary>Says in the plot that there is nothing to draw.</summary>
    public static void SayIfEmpty(LineFrame frame, SceneBuilder scene)
    {
        if (!frame.Data.HasValues)
        {
            SayNothing(frame, scene);
        }
    }

    /// <summary>Says in the plot that there is nothing to draw.</summary>
    public static void SayNothing(LineFrame frame, SceneBuilder scene)
    {
        double middle = (frame.Plot.Top + frame.Plot.Bottom) / 2;
        scene.Text(TextRole.Message, new(Palette.DarkGrey, TextAnchor.Start, HasHalo: true), NothingToDraw, frame.Plot.Left + ChartMetrics.LabelGap, middle);
    }
}
