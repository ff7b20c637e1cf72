namespace BoardDocs.Review;

/// <summary>A fact that differs.</summary>
/// <param name="Key">What it is, as it is now.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says.</param>
internal sealed record FactChange(FactKey Key, ReviewValue Before, ReviewValue After);
