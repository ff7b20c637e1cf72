namespace BoardDocs.Charts;

/// <summary>Places months at equal distances.</summary>
/// <param name="First">The first month as <c>12 · year + month - 1</c>.</param>
/// <param name="Last">The last month.</param>
/// <param name="Left">The x of the first month.</param>
/// <param name="UnitsPerMonth">The distance from one month to the next.</param>
internal sealed record TimeScale(int First, int Last, double Left, double UnitsPerMonth)
{
    /// <summary>What stays free on both sides of the months: half a column.</summary>
    public double Pad { get; init; }

    /// <summary>The x of the last month.</summary>
    public double Right => X(Last);

    /// <summary>The x of a month.</summary>
    public double X(int month) => Left + ((month - First) * UnitsPerMonth);

    /// <summary>Fills a width as far as steps of a handy length do: whole numbers keep the drawing sharp and the file small.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    /// <param name="step">Months from one point to the next.</param>
    /// <param name="left">The left edge of the plot.</param>
    /// <param name="width">The width of the plot.</param>
    public static TimeScale Fit(int first, int last, int step, double left, double width)
    {
        if (first >= last)
        {
            return new(first, first, left + width, 0);
        }

        double exact = width * step / (last - first);
        double quantum = exact >= 12 ? 1 : exact >= 5 ? 0.5 : 0.1;
        double handy = Math.Floor(exact / quantum) * quantum;
        return new(first, last, left, (handy > 0 ? handy : exact) / step);
    }

    /// <summary>As <see cref="Fit"/>, with room for half a column before the first month and behind the last.</summary>
    /// <inheritdoc cref="Fit"/>
    public static TimeScale FitColumns(int first, int last, int step, double left, double width)
    {
        double slot = width / (((last - first) / step) + 1);
        if (first >= last)
        {
            double half = Math.Min(slot, WidestSlot) / 2;
            return new(first, first, left + half, 0) { Pad = half };
        }

        TimeScale scale = Fit(first, last, step, left + (slot / 2), width - slot);
        double pad = scale.UnitsPerMonth * step / 2;
        return scale with { Left = left + pad, Pad = pad };
    }

    private const double WidestSlot = 100;
}
