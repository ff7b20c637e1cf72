namespace BoardDocs.Review;

/// <summary>Something that a paper publishes: a value, a word, an axis.</summary>
/// <param name="Key">What it is; one in its paper.</param>
/// <param name="Value">What it says.</param>
internal sealed record Fact(FactKey Key, ReviewValue Value);
