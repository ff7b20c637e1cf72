using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>Draws the value that others are read against: a line across the plot, and its meaning where it hides least.</summary>
internal static class ReferenceDrawing
{
    private const int MostLines = 2;
    private const double Gap = 3;

    private static readonly Stroke Line = new(Palette.DarkGrey, 1.5);

    /// <summary>Draws the line and its words; nothing where there is no reference.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        if (frame.Data.Source.Reference is not { } reference || reference.Value < frame.Values.Low || reference.Value > frame.Values.High)
        {
            return;
        }

        double y = frame.Y(reference.Value);
        scene.Line(MarkRole.Reference, null, Line, new(frame.Plot.Left, y), new(frame.Plot.Right, y));
        ImmutableArray<string> words = TextWrap.Shortened(Sentence.Open(reference.Label), frame.Plot.Width - Gap, MostLines);
        Place place = Places(words, y, frame.Plot).MinBy(place => Hidden(place, words, frame));
        var style = new TextStyle(Palette.DarkGrey, place.Anchor, HasHalo: true);
        scene.Lines(TextRole.ReferenceName, style, words, place.Anchor == TextAnchor.Start ? frame.Plot.Left + Gap : frame.Plot.Right - Gap, place.Top);
    }

    /// <summary>Above and below the line at both its ends, as far as the plot has room.</summary>
    private static IEnumerable<Place> Places(ImmutableArray<string> words, double y, SceneBox plot)
    {
        double height = words.Length * ChartMetrics.LineHeight;
        double above = y - Gap - height;
        double below = y + Gap;
        double[] tops = above < plot.Top ? [below] : below + height > plot.Bottom ? [above] : [above, below];
        return tops.SelectMany(top => (Place[])[new(top, TextAnchor.Start), new(top, TextAnchor.End)]);
    }

    private static int Hidden(Place place, ImmutableArray<string> words, LineFrame frame)
    {
        double width = TextMeasure.Widest(words);
        double left = place.Anchor == TextAnchor.Start ? frame.Plot.Left : frame.Plot.Right - width;
        double bottom = place.Top + (words.Length * ChartMetrics.LineHeight);
        return frame.Data.Series
            .SelectMany(series => series.Points)
            .Where(point => !point.IsGap)
            .Select(point => LineDrawing.At(point, frame))
            .Count(at => at.X >= left && at.X <= left + width && at.Y >= place.Top && at.Y <= bottom);
    }

    private readonly record struct Place(double Top, TextAnchor Anchor);
}
