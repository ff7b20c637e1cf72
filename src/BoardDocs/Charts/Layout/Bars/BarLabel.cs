namespace BoardDocs.Charts;

/// <summary>The value at the end of a bar, outside it.</summary>
/// <param name="Text">The value.</param>
/// <param name="X">Where its anchor lies.</param>
/// <param name="Baseline">Where its letters stand.</param>
/// <param name="Style">Its look.</param>
internal readonly record struct BarLabel(string Text, double X, double Baseline, TextStyle Style)
{
    private static readonly TextStyle Right = new(Palette.DarkGrey, TextAnchor.Start);
    private static readonly TextStyle Left = new(Palette.DarkGrey, TextAnchor.End);

    /// <summary>What it covers.</summary>
    public SceneBox Box => TextMeasure.Box(Text, X, Baseline, Style);

    /// <summary>The labels from top to bottom; none where the values stand by the names.</summary>
    public static IEnumerable<BarLabel> All(BarFrame frame)
    {
        for (int row = 0; row < frame.Picture.Rows.Length && !frame.Columns.HasValuesByNames; row++)
        {
            for (int bar = 0; bar < frame.Picture.Rows[row].Ends.Length; bar++)
            {
                yield return Of(frame, row, bar);
            }
        }
    }

    private static BarLabel Of(BarFrame frame, int row, int bar)
    {
        BarItem item = frame.Picture.Rows[row];
        BarEnd end = item.Ends[bar];
        bool isNegative = end.Value < 0;
        double x = frame.X(end.HasValue ? end.Value : 0) + (isNegative ? -ChartMetrics.LabelGap : ChartMetrics.LabelGap);
        double middle = frame.Plot.Top + frame.Bands.TopOf(row, bar, item.Ends.Length) + (frame.Bands.Thickness / 2);
        TextStyle style = isNegative ? Left : Right;

        // Rounded as the scene does, so that its box is the one that is drawn.
        return new(end.Text, Math.Round(x), Math.Round(SceneBuilder.BaselineAt(middle)), item.IsOwn ? style with { IsBold = true } : style);
    }
}
