using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The names of bars above the plot, each beside a sample, in the order in which they stand.</summary>
/// <param name="Entries">The names and their places.</param>
/// <param name="Height">Room the key needs.</param>
internal sealed record CompareKey(ImmutableArray<CompareKeyEntry> Entries, double Height)
{
    private const double Sample = 14;
    private const double TextStart = Sample + ChartMetrics.LabelGap;
    private const double BetweenEntries = 20;
    private const double Below = 8;

    /// <summary>Flows the names into as many rows as they need; none for a single series, which the subtitle names.</summary>
    public static CompareKey Flow(ImmutableArray<CompareSeries> series, ChartMetrics metrics)
    {
        if (series.Length < 2)
        {
            return new([], 0);
        }

        var entries = ImmutableArray.CreateBuilder<CompareKeyEntry>(series.Length);
        double x = ChartMetrics.Margin;
        double top = ChartMetrics.Margin;
        double bottom = top;
        foreach (CompareSeries one in series)
        {
            ImmutableArray<string> name = TextWrap.Lines(one.Label, metrics.Width - (2 * ChartMetrics.Margin) - TextStart, one.Look.IsBold);
            double width = TextStart + TextMeasure.Widest(name, one.Look.IsBold);
            if (x > ChartMetrics.Margin && x + width > metrics.Width - ChartMetrics.Margin)
            {
                (x, top) = (ChartMetrics.Margin, bottom);
            }

            entries.Add(new(one, name, x, top));
            bottom = Math.Max(bottom, top + (Math.Max(1, name.Length) * ChartMetrics.LineHeight));
            x += width + BetweenEntries;
        }

        return new(entries.MoveToImmutable(), bottom + Below - ChartMetrics.Margin);
    }

    /// <summary>Draws samples and names.</summary>
    public void DrawOn(SceneBuilder scene)
    {
        foreach ((CompareSeries series, ImmutableArray<string> lines, double x, double top) in Entries)
        {
            double middle = top + (ChartMetrics.LineHeight / 2);
            series.Look.Draw(MarkRole.Key, series.Label, [new(x, middle - (Sample / 2), x + Sample, middle + (Sample / 2))], scene);
            scene.Lines(TextRole.SeriesName, new TextStyle(Palette.DarkGrey, TextAnchor.Start, series.Look.IsBold), lines, x + TextStart, top);
        }
    }
}

/// <summary>One name of a key of bars.</summary>
/// <param name="Series">The series it names.</param>
/// <param name="Lines">The name.</param>
/// <param name="X">Left edge of the sample.</param>
/// <param name="Top">Top edge.</param>
internal sealed record CompareKeyEntry(CompareSeries Series, ImmutableArray<string> Lines, double X, double Top);
