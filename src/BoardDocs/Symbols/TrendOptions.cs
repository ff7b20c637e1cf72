using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Symbols;

/// <summary>How the trend word is made, as far as one place sets it.</summary>
/// <param name="Lexicon">plain or graded.</param>
/// <param name="Years">Years of data, 2 to 5.</param>
/// <param name="Material">The smallest yearly change, as a fraction, that is not Stable.</param>
/// <param name="Strong">The yearly change, as a fraction, from which the graded lexicon says Strong.</param>
/// <param name="Exclude">Periods left out and named in the note.</param>
public sealed record TrendOptions(
    TrendLexicon? Lexicon = null,
    int? Years = null,
    double? Material = null,
    double? Strong = null,
    ImmutableArray<PeriodRange>? Exclude = null)
{
    /// <summary>The values in force where nobody chose: graded, 3 years, 5 %, 15 %.</summary>
    public static TrendOptions Default { get; } = new(TrendLexicon.Graded, 3, 0.05, 0.15, []);

    /// <summary>Whether there is no trend word, as <c>trend: none</c> says; null where that is left open.</summary>
    public bool? IsOff { get; init; }

    /// <summary>These values where the nearer ones leave them open.</summary>
    public TrendOptions With(TrendOptions nearer) => new(
        nearer.Lexicon ?? Lexicon,
        nearer.Years ?? Years,
        nearer.Material ?? Material,
        nearer.Strong ?? Strong,
        nearer.Exclude ?? Exclude)
    {
        IsOff = nearer.IsOff ?? IsOff,
    };
}

/// <summary>Which words a trend has.</summary>
public enum TrendLexicon
{
    /// <summary>Reducing, Stable, Increasing.</summary>
    Plain,

    /// <summary>Strong or Moderate reduction, Stable, Moderate or Strong increase.</summary>
    Graded,
}
