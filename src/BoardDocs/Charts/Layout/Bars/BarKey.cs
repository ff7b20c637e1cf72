using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The names of the bars of a row above the plot, one below the other, in the order of the bars.</summary>
/// <param name="Names">The names, wrapped; none where a row has one bar.</param>
/// <param name="Colours">Their colours.</param>
internal sealed record BarKey(ImmutableArray<ImmutableArray<string>> Names, BarColours Colours)
{
    private const double SampleSize = 14;
    private const double Below = 6;

    /// <summary>Room the key needs.</summary>
    public double Height => Names.IsEmpty ? 0 : (Names.Sum(name => name.Length) * ChartMetrics.LineHeight) + Below;

    /// <summary>The key of so many series.</summary>
    public static BarKey Of(ImmutableArray<string> series, BarColours colours, double width) => new(
        series.Length > 1 ? [.. series.Select((name, bar) => TextWrap.Lines(name, width - TextStart, IsBold(bar)))] : [],
        colours);

    /// <summary>Draws samples and names.</summary>
    public void DrawOn(SceneBuilder scene)
    {
        double top = ChartMetrics.Margin;
        for (int bar = 0; bar < Names.Length; bar++)
        {
            double y = top + ((ChartMetrics.LineHeight - SampleSize) / 2);
            var sample = new SceneBox(ChartMetrics.Margin, y, ChartMetrics.Margin + SampleSize, y + SampleSize);
            scene.Add(new RectanglesMark(MarkRole.Key, string.Join(' ', Names[bar]), Colours.Series[bar], [sample]));
            var style = new TextStyle(Palette.DarkGrey, TextAnchor.Start, IsBold(bar));
            top = scene.Lines(TextRole.SeriesName, style, Names[bar], ChartMetrics.Margin + TextStart, top);
        }
    }

    private const double TextStart = SampleSize + ChartMetrics.LabelGap;

    private static bool IsBold(int bar) => bar == 0;
}
