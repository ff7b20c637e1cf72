using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws the bars from the zero line, their names to the left, and the value at each end.</summary>
internal static class BarDrawing
{
    /// <summary>Draws the bars, those of one colour and series together.</summary>
    public static void DrawBars(BarFrame frame, SceneBuilder scene)
    {
        for (int bar = 0; bar < frame.Picture.Series.Length; bar++)
        {
            foreach (IGrouping<string, (int Row, BarItem Item)> rows in Rows(frame, bar).GroupBy(row => frame.Colours.Of(row.Item, bar), StringComparer.Ordinal))
            {
                scene.Add(new RectanglesMark(MarkRole.Data, frame.Picture.Series[bar], rows.Key, [.. rows.Select(row => Box(frame, row.Row, bar))]));
            }
        }
    }

    /// <summary>Draws names and values.</summary>
    public static void DrawTexts(BarFrame frame, SceneBuilder scene)
    {
        for (int row = 0; row < frame.Picture.Rows.Length; row++)
        {
            ImmutableArray<string> name = frame.Names[row];
            double top = frame.Plot.Top + frame.Bands.Middles[row] - (name.Length * ChartMetrics.LineHeight / 2);
            var style = new TextStyle(Palette.DarkGrey, TextAnchor.End, frame.Picture.Rows[row].IsOwn);
            scene.Lines(TextRole.RowName, style, name, BarColumns.NameRight(frame.Columns.NameWidth), top);
        }

        foreach (BarLabel label in BarLabel.All(frame))
        {
            scene.Text(TextRole.RowValue, label.Style, label.Text, label.X, label.Baseline);
        }
    }

    private static IEnumerable<(int Row, BarItem Item)> Rows(BarFrame frame, int bar) => frame.Picture.Rows
        .Select((item, row) => (Row: row, Item: item))
        .Where(row => row.Item.Ends[bar].HasValue && row.Item.Ends[bar].Value != 0);

    private static SceneBox Box(BarFrame frame, int row, int bar)
    {
        BarItem item = frame.Picture.Rows[row];
        double zero = frame.X(0);
        double end = frame.X(item.Ends[bar].Value);
        double top = frame.Plot.Top + frame.Bands.TopOf(row, bar, item.Ends.Length);
        return new(Math.Min(zero, end), top, Math.Max(zero, end), top + frame.Bands.Thickness);
    }
}
