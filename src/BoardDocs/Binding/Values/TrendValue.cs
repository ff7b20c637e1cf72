using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>The trend word of a value and what it rests on.</summary>
/// <param name="Word">The word of the lexicon, opening with a capital: Stable.</param>
/// <param name="Fit">The fit, or null where the word needs no test (Stable (100%)).</param>
/// <param name="Periods">The number of months or quarters tested.</param>
/// <param name="Reason">Why a word was declared or none could be given, or null.</param>
public sealed record TrendValue(string Word, TrendFit? Fit, int Periods, string? Reason);
