using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Single numbers shown large: <c>tiles</c>. Pages write them as text; this is the picture for files.</summary>
internal sealed class TilesLayout : IChartLayout
{
    private const int WideColumns = 3;
    private const double Gap = 20;
    private const double ValueSize = 30;
    private const double ValueHeight = 38;
    private const double BarHeight = 4;

    private static readonly TextStyle Value = new(Palette.DarkGrey, TextAnchor.Start, IsBold: true) { Size = ValueSize };
    private static readonly TextStyle Name = new(Palette.DarkGrey, TextAnchor.Start, IsBold: true);
    private static readonly TextStyle Plain = new(Palette.DarkGrey, TextAnchor.Start);

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not TilesData data)
        {
            return null;
        }

        var scene = new SceneBuilder();
        int columns = metrics.Size == ChartSize.Narrow ? 1 : Math.Min(WideColumns, data.Tiles.Length);
        double width = (metrics.Width - (2 * ChartMetrics.Margin) - ((columns - 1) * Gap)) / columns;
        double top = ChartMetrics.Margin;
        for (int first = 0; first < data.Tiles.Length; first += columns)
        {
            double bottom = top;
            for (int i = first; i < Math.Min(first + columns, data.Tiles.Length); i++)
            {
                bottom = Math.Max(bottom, Draw(data.Tiles[i], ChartMetrics.Margin + ((i - first) * (width + Gap)), top, width, theme, scene));
            }

            top = bottom + Gap;
        }

        double height = top - Gap + ChartMetrics.Margin + 2;
        return scene.ToScene(figure, metrics, height, new SceneBox(ChartMetrics.Margin, ChartMetrics.Margin, metrics.Width - ChartMetrics.Margin, height - ChartMetrics.Margin), [], []);
    }

    private static double Draw(Tile tile, double left, double top, double width, Theme theme, SceneBuilder scene)
    {
        scene.Add(new RectanglesMark(MarkRole.Data, tile.Label, SeriesStyles.Accent(theme), [new(left, top, left + width, top + BarHeight)]));
        double y = scene.Lines(TextRole.SeriesName, Name, TextWrap.Lines(tile.Label, width, bold: true), left, top + BarHeight + 6);
        bool isLarge = TextMeasure.Width(tile.Text, bold: true, ValueSize) <= width;
        if (isLarge)
        {
            scene.Text(TextRole.SeriesValue, Value, tile.Text, left, y + ValueSize);
            y += ValueHeight;
        }
        else
        {
            y = scene.Lines(TextRole.SeriesValue, Name, TextWrap.Lines(tile.Text, width, bold: true), left, y);
        }

        foreach (string line in tile.Lines.Insert(0, tile.Period).Insert(0, tile.UnitWords).Where(line => line.Length > 0))
        {
            y = scene.Lines(TextRole.Message, Plain, TextWrap.Lines(line, width), left, y);
        }

        return y;
    }
}
