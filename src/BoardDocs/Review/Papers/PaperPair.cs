namespace BoardDocs.Review;

/// <summary>A paper on both sides; one side is missing where it was added or removed.</summary>
/// <param name="Before">The paper as it was.</param>
/// <param name="After">The paper as it is.</param>
internal sealed record PaperPair(ReviewedPaper? Before, ReviewedPaper? After)
{
    /// <summary>Its figures and tables with another id.</summary>
    public PlaceRenames Places { get; init; } = PlaceRenames.None;

    /// <summary>Whether it has another id or stands in another pack now.</summary>
    public bool IsRenamed => Before is not null && After is not null && (Before.Pack != After.Pack || Before.Paper.Symbol.Id != After.Paper.Symbol.Id);
}
