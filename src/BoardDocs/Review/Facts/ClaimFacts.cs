using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Reads the claims of a paper: whether each holds.</summary>
internal sealed class ClaimFacts : IFactReader
{
    /// <inheritdoc/>
    public IEnumerable<Fact> Read(BoundPaper paper) => paper.Claims.Select(claim => (claim.Expression.Text, claim.Holds, claim.Expression.Sources))
        .Select(claim => Make(claim.Text, claim.Holds) with { Source = ExpressionSource.Of(claim.Sources) })
        .Numbered();

    /// <summary>The fact that a claim is.</summary>
    public static Fact Make(string text, bool holds) => new(new FactKey(ReviewSubjects.Claim) { Place = text }, ReviewValue.Of(holds));
}
