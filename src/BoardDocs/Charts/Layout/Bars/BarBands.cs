using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>The height of rows and bars: all bars are equally thick, and thicker than any gap between rows.</summary>
/// <param name="Thickness">Thickness of a bar.</param>
/// <param name="Middles">How far below the plot's top the middle of each row lies.</param>
/// <param name="Height">Height of all rows.</param>
internal sealed record BarBands(double Thickness, ImmutableArray<double> Middles, double Height)
{
    /// <summary>White between two bars of a row.</summary>
    public const double BetweenBars = 2;

    private const double LeastAlone = 16;
    private const double LeastInGroup = 18;
    private const double BetweenRows = 6;
    private const double BetweenGroups = 10;

    /// <summary>Stacks rows whose names have so many lines.</summary>
    public static BarBands Stack(ReadOnlySpan<int> lines, int bars)
    {
        int most = 1;
        foreach (int count in lines)
        {
            most = Math.Max(most, count);
        }

        double thickness = ThicknessFor(most, bars);
        double block = (bars * thickness) + ((bars - 1) * BetweenBars);
        double gap = bars > 1 ? BetweenGroups : BetweenRows;
        var middles = ImmutableArray.CreateBuilder<double>(lines.Length);
        double top = 0;
        foreach (int count in lines)
        {
            double height = Math.Max(count * ChartMetrics.LineHeight, block) + gap;
            middles.Add(top + (height / 2));
            top += height;
        }

        return new(thickness, middles.MoveToImmutable(), Math.Max(top, 2 * ChartMetrics.LineHeight));
    }

    /// <summary>The top of one bar of a row, below the plot's top.</summary>
    public double TopOf(int row, int bar, int bars) =>
        Middles[row] - (((bars * (Thickness + BetweenBars)) - BetweenBars) / 2) + (bar * (Thickness + BetweenBars));

    // A row with so many lines of text must not leave a gap as wide as its bars are thick.
    private static double ThicknessFor(int lines, int bars)
    {
        double block = (lines * ChartMetrics.LineHeight / 2) + BetweenRows;
        double least = bars > 1 ? LeastInGroup : LeastAlone;
        return Math.Max(least, Math.Ceiling((block - ((bars - 1) * BetweenBars)) / bars));
    }
}
