using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>How the width of a bar chart is shared out: names to the left, bars, and room for the values at their ends.</summary>
/// <param name="NameWidth">The width at which names wrap.</param>
/// <param name="Left">Where the plot begins.</param>
/// <param name="Width">Width of the plot.</param>
/// <param name="HasValuesByNames">Whether the values stand below the names, because they leave bars no room.</param>
internal readonly record struct BarColumns(double NameWidth, double Left, double Width, bool HasValuesByNames)
{
    private const double LeastName = 70;
    private const double LeastPlot = 60;
    private const double WantedPlot = 100;

    /// <summary>Room that rounding to whole units may take.</summary>
    private const double Spare = 1;

    /// <summary>Gives the names what they need, but never so much that the bars cannot be compared.</summary>
    public static BarColumns Fit(BarPicture picture, ValueScale scale, double lastTick, ChartMetrics metrics)
    {
        double most = Math.Floor(metrics.Width * (metrics.Size == ChartSize.Narrow ? 0.43 : 0.38));
        double name = Math.Min(most, Math.Ceiling(NaturalWidth(picture)));
        var room = new BarRoom(picture, scale, lastTick, metrics.Width - ChartMetrics.Margin - Spare);
        BarColumns columns = Of(name, room);
        if (columns.Width < WantedPlot)
        {
            columns = Of(Math.Clamp(name - (WantedPlot - columns.Width), Math.Min(LeastName, name), name), room);
        }

        return columns.Width >= LeastPlot ? columns : ByNames(picture, most, lastTick, metrics);
    }

    /// <summary>The right edge of the names.</summary>
    public static double NameRight(double width) => ChartMetrics.Margin + width;

    private static BarColumns Of(double name, BarRoom room)
    {
        (double left, double width) = room.Fit(PlotStart(name));
        return new(name, left, width, false);
    }

    private static BarColumns ByNames(BarPicture picture, double most, double lastTick, ChartMetrics metrics)
    {
        double values = picture.Rows.SelectMany(row => row.Ends).Select(end => TextMeasure.Width(end.Text, bold: true)).DefaultIfEmpty(0).Max();
        double name = Math.Min(most, Math.Ceiling(Math.Max(values, NaturalWidth(picture))));
        double left = PlotStart(name);
        return new(name, left, metrics.Width - ChartMetrics.Margin - Spare - lastTick - left, true);
    }

    private static double PlotStart(double name) => NameRight(name) + ChartMetrics.LabelGap;

    private static double NaturalWidth(BarPicture picture) =>
        picture.Rows.Select(row => TextMeasure.Width(row.Label, row.IsOwn)).DefaultIfEmpty(0).Max() + Spare;
}
