using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Finds the widest plot whose bars leave room for the values at their ends.</summary>
internal sealed class BarRoom
{
    private readonly ImmutableArray<(double Share, double Need)> toTheLeft;
    private readonly ImmutableArray<(double Share, double Need)> toTheRight;
    private readonly double right;

    /// <param name="picture">The bars.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="lastTick">Half the width of the last label of the axis.</param>
    /// <param name="right">Where the canvas ends.</param>
    public BarRoom(BarPicture picture, ValueScale scale, double lastTick, double right)
    {
        this.right = right;
        var before = ImmutableArray.CreateBuilder<(double, double)>();
        var behind = ImmutableArray.CreateBuilder<(double, double)>();
        before.Add((0, 0));
        behind.Add((1, lastTick));
        foreach (BarItem row in picture.Rows)
        {
            foreach (BarEnd end in row.Ends)
            {
                double share = 1 - scale.ShareFromTop(end.HasValue ? end.Value : 0);
                double need = ChartMetrics.LabelGap + TextMeasure.Width(end.Text, row.IsOwn);

                // A value next to a name could be taken for a part of it.
                (end.Value < 0 ? before : behind).Add((share, end.Value < 0 ? need + ChartMetrics.LabelGap : need));
            }
        }

        toTheLeft = before.DrainToImmutable();
        toTheRight = behind.DrainToImmutable();
    }

    /// <summary>The plot's left edge and width; a width of 0 or less where there is none.</summary>
    /// <param name="start">Where the names end.</param>
    public (double Left, double Width) Fit(double start)
    {
        double width = right - start;
        foreach ((double low, double before) in toTheLeft)
        {
            foreach ((double high, double behind) in toTheRight)
            {
                double room = right - behind - start - before;
                width = high > low ? Math.Min(width, room / (high - low)) : room < 0 ? 0 : width;
            }
        }

        double left = start;
        foreach ((double low, double before) in toTheLeft)
        {
            left = Math.Max(left, start + before - (low * width));
        }

        return (left, width);
    }
}
