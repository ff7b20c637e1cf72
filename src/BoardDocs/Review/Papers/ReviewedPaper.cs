using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Review;

/// <summary>A bound paper of one side.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Paper">The paper; the cover of a pack has the id <c>pack</c>.</param>
/// <param name="Compilation">Where it was bound.</param>
internal sealed record ReviewedPaper(string Pack, BoundPaper Paper, Compilation Compilation)
{
    /// <summary>The errors in it and in what it is made from.</summary>
    public ImmutableArray<Diagnostic> Errors { get; init; } = [];

    /// <summary>Whether there are errors, so that what is missing may only be in error.</summary>
    public bool HasErrors => !Errors.IsEmpty;

    /// <summary>
    /// Whether an error in its own file, such as a block without an end, may keep what people wrote from being read; a wrong name or expression spoils
    /// no words around it.
    /// </summary>
    public bool MayLackText => Errors.Any(error => error.Location.Path == Paper.Symbol.Path && !ErrorReach.IsOfName(error));

    /// <summary>Whether it is the body of <c>pack.md</c>.</summary>
    public bool IsCover => Paper.Symbol.Path.EndsWith("/pack.md", StringComparison.Ordinal);
}
