namespace BoardDocs.Charts;

/// <summary>Places months at equal distances.</summary>
/// <param name="First">The first month as <c>12 · year + month - 1</c>.</param>
/// <param name="Last">The last month.</param>
/// <param name="Left">The x of the first month.</param>
/// <param name="UnitsPerMonth">The distance from one month to the next.</param>
internal sealed record TimeScale(int First, int Last, double Left, double UnitsPerMonth)
{
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
}
