using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The words beside the end of a line.</summary>
/// <param name="Series">The line.</param>
/// <param name="NameLines">Its name; empty where a key gives it.</param>
internal sealed record EndLabel(LineSeries Series, ImmutableArray<string> NameLines)
{
    private const double Spacing = 4;

    /// <summary>Room it needs, with a little above and below.</summary>
    public double Height => ((NameLines.Length + 1) * ChartMetrics.LineHeight) + Spacing;

    /// <summary>Width of its widest line.</summary>
    public double Width => Math.Max(TextMeasure.Widest(NameLines, Series.Style.IsBold), TextMeasure.Width(Series.LastText, Series.Style.IsBold));
}
