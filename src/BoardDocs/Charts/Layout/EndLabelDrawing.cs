namespace BoardDocs.Charts;

/// <summary>Draws the words beside the ends of the lines.</summary>
internal static class EndLabelDrawing
{
    private const double SampleWidth = 16;
    private const double Gap = 4;

    private static readonly Stroke Leader = new(Palette.MidGrey, 1);

    /// <summary>Draws the labels, with a line to each that moved by more than half a line of text.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        EndLabelPlacement placed = frame.Labels;
        double x = frame.Plot.Right + placed.Offset;
        for (int i = 0; i < placed.Labels.Length; i++)
        {
            double middle = frame.Plot.Top + placed.Middles[i];
            if (placed.Linked[i])
            {
                Link(placed.Labels[i].Series, middle, x - Gap, frame, scene);
            }

            Write(placed.Labels[i], x, middle, placed.SomeLinked, scene);
        }
    }

    /// <summary>Ties a label to its line: from the line's end where that is beside it, else by a sample of the line, where there are several.</summary>
    private static void Link(LineSeries series, double middle, double right, LineFrame frame, SceneBuilder scene)
    {
        if (series.Last is { } last && last.Month == frame.Data.Last && LineDrawing.End(series, frame) is { } end)
        {
            scene.Line(MarkRole.Leader, series.Label, Leader, new(end.X + Math.Max(LineDrawing.MarkerRadius + 1, frame.Time.Pad), end.Y), new(right, middle));
        }
        else if (frame.Data.Series.Length > 1)
        {
            scene.Line(MarkRole.Key, series.Label, series.Style.Stroke, new(right - SampleWidth, middle), new(right, middle));
        }
    }

    private static void Write(EndLabel label, double x, double middle, bool halo, SceneBuilder scene)
    {
        SeriesStyle style = label.Series.Style;
        var text = new TextStyle(style.TextColour, TextAnchor.Start, style.IsBold, halo);
        double top = middle - ((label.NameLines.Length + 1) * ChartMetrics.LineHeight / 2);
        double bottom = scene.Lines(TextRole.SeriesName, text, label.NameLines, x, top);
        scene.Lines(TextRole.SeriesValue, text, [label.Series.LastText], x, bottom);
    }
}
