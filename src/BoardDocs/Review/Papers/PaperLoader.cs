using System.Collections.Concurrent;
using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Review;

/// <summary>Binds the papers that are compared.</summary>
/// <param name="packs">The packs that are looked at.</param>
/// <param name="whole">Those of them that are bound as a whole, because their covers and arrangement count too.</param>
/// <param name="cancellation">Stops the work between two papers.</param>
internal sealed class PaperLoader(ImmutableArray<string> packs, IReadOnlySet<string> whole, CancellationToken cancellation)
{
    /// <summary>The papers of both sides, each in order of path.</summary>
    /// <param name="before">The folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="paths">The papers and <c>pack.md</c> files; those that a side does not have are left out there.</param>
    public (ImmutableArray<ReviewedPaper> Before, ImmutableArray<ReviewedPaper> After) Bind(Compilation before, Compilation after, ImmutableArray<string> paths)
    {
        var left = new ConcurrentDictionary<string, ReviewedPaper>(StringComparer.Ordinal);
        var right = new ConcurrentDictionary<string, ReviewedPaper>(StringComparer.Ordinal);
        Parallel.ForEach(paths, new ParallelOptions { CancellationToken = cancellation }, path =>
        {
            // One after the other while the tree is at hand, which both sides share where the text is the same.
            SyntaxTree? tree = before.State.Sources.GetValueOrDefault(path)?.Tree;
            Add(left, before, path);
            Add(right, after, path);
            GC.KeepAlive(tree);
        });
        return (Finish(before, left), Finish(after, right));
    }

    /// <summary>The papers of one side, in order of path.</summary>
    public ImmutableArray<ReviewedPaper> Bind(Compilation side, ImmutableArray<string> paths)
    {
        var found = new ConcurrentDictionary<string, ReviewedPaper>(StringComparer.Ordinal);
        Parallel.ForEach(paths, new ParallelOptions { CancellationToken = cancellation }, path => Add(found, side, path));
        return Finish(side, found);
    }

    private void Add(ConcurrentDictionary<string, ReviewedPaper> papers, Compilation side, string path)
    {
        if (side.State.Sources.TryGetValue(path, out PaperSource? source) && packs.Contains(source.PackId) && Load(side, source) is { } paper)
        {
            papers[path] = paper;
        }
    }

    private ReviewedPaper? Load(Compilation side, PaperSource source)
    {
        SyntaxTree tree = source.Tree;
        return (whole.Contains(source.PackId) ? side.State.FindModel(source.Path)?.Binding : side.State.FindBinding(source.Path)) is { } binding
            ? new ReviewedPaper(source.PackId, binding.Paper, side) { Errors = [.. tree.Diagnostics.Concat(binding.Diagnostics).Where(ReviewNotes.IsLoss)] }
            : null;
    }

    private static ImmutableArray<ReviewedPaper> Finish(Compilation side, ConcurrentDictionary<string, ReviewedPaper> papers)
    {
        ImmutableArray<Diagnostic> shared = [.. side.State.Catalogue.Diagnostics.Concat(side.State.Data.Value.ReadDiagnostics).Where(ReviewNotes.IsLoss)];
        return [.. papers.OrderBy(paper => paper.Key, StringComparer.Ordinal).Select(paper => shared.IsEmpty ? paper.Value : paper.Value with { Errors = paper.Value.Errors.AddRange(shared) })];
    }
}
