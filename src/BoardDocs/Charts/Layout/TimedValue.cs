using BoardDocs.Statistics;

namespace BoardDocs.Charts;

/// <summary>A value of a line that can be drawn.</summary>
/// <param name="Month">The last month it covers as <c>12 · year + month - 1</c>.</param>
/// <param name="Value">The value; not a number for a gap.</param>
internal readonly record struct TimedValue(int Month, double Value)
{
    // Beyond this neither the label nor the place of a point could be told from its neighbour's.
    private const double Largest = 1e15;

    /// <summary>The ends of the value's interval; null where it has none that can be drawn.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The lowest of the value and its interval.</summary>
    public double Low => Math.Min(Value, Interval?.Low ?? Value);

    /// <summary>The highest of the value and its interval.</summary>
    public double High => Math.Max(Value, Interval?.High ?? Value);

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsGap => double.IsNaN(Value);

    /// <summary>A value, or a gap where there is none that can be drawn.</summary>
    public static TimedValue Of(int month, double? value, Interval? interval = null) =>
        new(month, value is { } number && CanBeDrawn(number) ? number : double.NaN)
        {
            Interval = interval is { } ends && CanBeDrawn(ends.Low) && CanBeDrawn(ends.High) ? ends : null,
        };

    private static bool CanBeDrawn(double number) => Math.Abs(number) <= Largest;
}
