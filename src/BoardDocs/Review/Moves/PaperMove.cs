using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>What went from one paper to another.</summary>
/// <param name="From">The paper that it stood in, as it was.</param>
/// <param name="To">The paper that it stands in, as it is.</param>
internal sealed record PaperMove(ReviewedPaper From, ReviewedPaper To)
{
    /// <summary>The sections, each with those inside it that are on both sides.</summary>
    public ImmutableArray<SectionPair> Sections { get; init; } = [];

    /// <summary>The figures and tables.</summary>
    public PlaceRenames Places { get; init; } = PlaceRenames.None;

    /// <summary>The two papers as the sides of one, for comparing what moved.</summary>
    public PaperPair Pair => new(From, To) { Places = Places };
}
