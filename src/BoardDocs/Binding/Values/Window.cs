using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>What a value covers, up to the end of its period.</summary>
/// <param name="Months">How many months: 1, 3, 12 or any other number that was asked for.</param>
/// <param name="Frequency">The step of the data behind it.</param>
public readonly record struct Window(int Months, Frequency Frequency)
{
    /// <summary>As the manifest writes it: <c>12 months</c>, <c>1 month</c>, <c>1 quarter</c>, <c>1 year</c> or any other number such as <c>3 months</c>.</summary>
    public override string ToString() => (Months, Frequency) switch
    {
        (12, Frequency.Year) => "1 year",
        (3, Frequency.Quarter) => "1 quarter",
        (1, _) => "1 month",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Months} months"),
    };
}
