namespace BoardDocs.Review;

/// <summary>One side of a change: a number, a text, yes or no, or nothing.</summary>
public readonly record struct ReviewValue
{
    private ReviewValue(double? number, string? text, bool? flag)
    {
        Number = number;
        Text = text;
        Flag = flag;
    }

    /// <summary>Nothing.</summary>
    public static ReviewValue Absent => default;

    /// <summary>The number at full precision, in the unit of the measure; or null.</summary>
    public double? Number { get; }

    /// <summary>The text, or null.</summary>
    public string? Text { get; }

    /// <summary>Yes or no, or null.</summary>
    public bool? Flag { get; }

    /// <summary>How a number is printed, with its sign but without its unit; null where that is not known.</summary>
    public string? Printed { get; init; }

    /// <summary>How a number that stands in no table is printed where pages name it; null where that is not known.</summary>
    internal NumberLook? Look { get; init; }

    /// <summary>Whether there is nothing.</summary>
    public bool IsAbsent => Number is null && Text is null && Flag is null;

    /// <summary>A number, or nothing.</summary>
    public static ReviewValue Of(double? number, string? printed = null) =>
        number is double value && double.IsFinite(value) ? new(value + 0.0, null, null) { Printed = printed } : Absent;

    /// <summary>A text, or nothing.</summary>
    public static ReviewValue Of(string? text) => new(null, text, null);

    /// <summary>Yes or no.</summary>
    public static ReviewValue Of(bool flag) => new(null, null, flag);

    /// <summary>Whether both say the same; how a number is printed does not count, nor does the last bit of a number that went through a file.</summary>
    public bool IsSame(ReviewValue other) =>
        Text == other.Text && Flag == other.Flag && (Number, other.Number) switch
        {
            (double left, double right) => left.Equals(right) || Math.Abs(left - right) <= 1e-12 * Math.Max(Math.Abs(left), Math.Abs(right)),
            _ => Number is null && other.Number is null,
        };
}
