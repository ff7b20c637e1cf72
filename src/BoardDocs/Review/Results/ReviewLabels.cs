namespace BoardDocs.Review;

/// <summary>What the two sides of a review are called.</summary>
/// <param name="Base">The earlier side, such as <c>main</c>.</param>
/// <param name="Head">The later side, such as <c>working tree</c>.</param>
public sealed record ReviewLabels(string Base, string Head);
