namespace BoardDocs.Statistics;

/// <summary>A confidence interval; an end that cannot be given is <see cref="double.NaN"/>.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>No interval.</summary>
    public static Interval None { get; } = new(double.NaN, double.NaN);

    /// <summary>Whether a value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>Both ends multiplied by a factor above 0.</summary>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
