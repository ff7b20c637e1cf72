namespace BoardDocs.Charts;

/// <summary>The measures a layout works with, in units of the view box.</summary>
/// <param name="Size">The size they belong to.</param>
/// <param name="Width">Width of the canvas.</param>
/// <param name="PlotHeight">Height of the area the data is drawn in; labels add to it, so long ones never squeeze the data.</param>
/// <param name="LabelWidth">The width at which names beside the lines wrap; 0 where names go into a key above the plot.</param>
internal sealed record ChartMetrics(ChartSize Size, double Width, double PlotHeight, double LabelWidth)
{
    /// <summary>Size of all text: 12 pixels or more wherever the scene is shown at its least width or wider.</summary>
    public const double FontSize = 15;

    /// <summary>Distance between the baselines of two lines of text.</summary>
    public const double LineHeight = 18;

    /// <summary>What stays free along the edges of the canvas.</summary>
    public const double Margin = 2;

    /// <summary>Room between an axis or a line and its label.</summary>
    public const double LabelGap = 8;

    private static readonly ChartMetrics Wide = new(ChartSize.Wide, 720, 290, 160);
    private static readonly ChartMetrics Narrow = new(ChartSize.Narrow, 340, 200, 0);

    /// <summary>About how many ticks the value axis carries: one for every 1.8 lines of text, 7 at most.</summary>
    public int TickTarget => Math.Clamp((int)(PlotHeight / (1.8 * LineHeight)), TickScale.Fewest, TickScale.Most);

    /// <summary>What words leave to the plot at least.</summary>
    public double LeastPlotWidth => Width / 4;

    /// <summary>The measures of a size.</summary>
    public static ChartMetrics For(ChartSize size) => size == ChartSize.Narrow ? Narrow : Wide;
}
