using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The names of the lines above the plot, each beside a sample of its line, in the order of the data.</summary>
/// <param name="Entries">The names and their places.</param>
/// <param name="Height">Room the key needs.</param>
internal sealed record ChartKey(ImmutableArray<KeyEntry> Entries, double Height)
{
    /// <summary>No key.</summary>
    public static ChartKey None { get; } = new([], 0);

    private const double SampleWidth = 30;
    private const double SampleHeight = 12;
    private const double BetweenEntries = 20;
    private const double Below = 6;
    private const int MostNameLines = 2;

    /// <summary>Flows the names into as many rows as they need.</summary>
    public static ChartKey Flow(LineData data, EndLabelPlan labels, ChartMetrics metrics, double start)
    {
        if (!labels.NeedsKey || data.Series.IsEmpty)
        {
            return None;
        }

        var entries = ImmutableArray.CreateBuilder<KeyEntry>(data.Series.Length);
        double x = ChartMetrics.Margin;
        double top = start;
        double bottom = top;
        foreach (LineSeries series in data.Series)
        {
            ImmutableArray<string> name = Name(series, labels.KeyHasValues, metrics);
            double width = TextStart + TextMeasure.Widest(name, series.Style.IsBold);
            if (x > ChartMetrics.Margin && x + width > metrics.Width - ChartMetrics.Margin)
            {
                (x, top) = (ChartMetrics.Margin, bottom);
            }

            entries.Add(new(series, name, x, top));
            bottom = Math.Max(bottom, top + (name.Length * ChartMetrics.LineHeight));
            x += width + BetweenEntries;
        }

        return new(entries.MoveToImmutable(), bottom + Below - start);
    }

    /// <summary>Draws samples and names.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="hasColumns">Whether the values are columns, and so the samples.</param>
    public void DrawOn(SceneBuilder scene, bool hasColumns = false)
    {
        foreach (KeyEntry entry in Entries)
        {
            SeriesStyle style = entry.Series.Style;
            double y = entry.Top + (ChartMetrics.LineHeight / 2);
            if (hasColumns)
            {
                scene.Add(new RectanglesMark(MarkRole.Key, entry.Series.Label, style.Colour, [new(entry.X, y - (SampleHeight / 2), entry.X + SampleWidth, y + (SampleHeight / 2))]));
            }
            else
            {
                scene.Line(MarkRole.Key, entry.Series.Label, style.Stroke, new(entry.X, y), new(entry.X + SampleWidth, y));
            }

            if (Entries.Length > SeriesStyles.DashPatterns)
            {
                scene.Markers(MarkRole.Key, entry.Series, LineDrawing.MarkerRadius, [new(entry.X + (SampleWidth / 2), y)]);
            }

            scene.Lines(TextRole.SeriesName, new TextStyle(style.TextColour, TextAnchor.Start, style.IsBold), entry.Lines, entry.X + TextStart, entry.Top);
        }
    }

    private const double TextStart = SampleWidth + ChartMetrics.LabelGap;

    private static ImmutableArray<string> Name(LineSeries series, bool withValue, ChartMetrics metrics)
    {
        bool bold = series.Style.IsBold;
        double room = metrics.Width - (2 * ChartMetrics.Margin) - TextStart;
        string both = $"{series.Label}: {series.LastText}";
        if (withValue && TextMeasure.Width(both, bold) <= room)
        {
            return [both];
        }

        ImmutableArray<string> name = TextWrap.Shortened(series.Label, room, MostNameLines, bold);
        return withValue ? name.Add(series.LastText) : name;
    }
}

/// <summary>One name of a key.</summary>
/// <param name="Series">The line it names.</param>
/// <param name="Lines">The name.</param>
/// <param name="X">Left edge of the sample.</param>
/// <param name="Top">Top edge.</param>
internal sealed record KeyEntry(LineSeries Series, ImmutableArray<string> Lines, double X, double Top);
