using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Reads what a manifest holds of a paper: its values and claims.</summary>
internal static class ManifestFacts
{
    /// <summary>The facts of a published paper.</summary>
    public static IEnumerable<Fact> Read(PublishedPaper paper) =>
        ValueFacts.Read(paper.Values).Concat(paper.Claims.Select(claim => ClaimFacts.Make(claim.Text, claim.Holds)).Numbered());

    /// <summary>The same facts of a bound paper.</summary>
    public static IEnumerable<Fact> Read(BoundPaper paper) => new ValueFacts().Read(paper).Concat(new ClaimFacts().Read(paper));
}
