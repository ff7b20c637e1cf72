using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Reads the claims of a paper: whether each holds; one that cannot be checked, because of an error in it or in what it is about, says nothing.</summary>
internal sealed class ClaimFacts : IFactReader
{
    /// <inheritdoc/>
    public IEnumerable<Fact> Read(BoundPaper paper) => paper.Claims.Select(Make).Numbered();

    /// <summary>The fact that a claim is.</summary>
    public static Fact Make(string text, bool holds) => new(KeyOf(text), ReviewValue.Of(holds));

    private static Fact Make(BoundClaim claim) => new(KeyOf(claim.Expression.Text), claim.Expression.Value is ErrorValue ? ReviewValue.Absent : ReviewValue.Of(claim.Holds))
    {
        Source = ExpressionSource.Of(claim.Expression.Sources),
        Reach = ExpressionReach.Of(claim.Expression.Text, claim.Expression.Sources),
    };

    private static FactKey KeyOf(string text) => new(ReviewSubjects.Claim) { Place = text };
}
