using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>A bound paper of one side.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Paper">The paper; the cover of a pack has the id <c>pack</c>.</param>
/// <param name="Compilation">Where it was bound.</param>
internal sealed record ReviewedPaper(string Pack, BoundPaper Paper, Compilation Compilation)
{
    /// <summary>Whether errors stand in it or in what it is made from, so that what is missing may only be in error.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether it is the body of <c>pack.md</c>.</summary>
    public bool IsCover => Paper.Symbol.Path.EndsWith("/pack.md", StringComparison.Ordinal);
}
