using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>The trend word of a value and what it rests on.</summary>
/// <param name="Word">The word of the lexicon, opening with a capital: Stable.</param>
/// <param name="Fit">The fit, or null where the word needs no test (Stable (100%)) or is that of published figures.</param>
/// <param name="Periods">The number of months or quarters tested.</param>
/// <param name="Reason">Why a word was declared or none could be given, or null.</param>
public sealed record TrendValue(string Word, TrendFit? Fit, int Periods, string? Reason)
{
    /// <summary>The two-sided probability of the test, or null where none was made.</summary>
    public double? PValue { get; init; } = Fit?.PValue;

    /// <summary>How far a share moves in a year, as a fraction; null for everything else.</summary>
    public double? PointsPerYear { get; init; }

    /// <summary>The yearly change as a fraction, or null where none was estimated.</summary>
    public double? AnnualChange { get; init; } = Fit?.AnnualChange;
}
