using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Binds the papers that use anything that differs; all others are the same on both sides.</summary>
/// <param name="names">What differs.</param>
/// <param name="cancellation">Stops the work between two papers.</param>
internal sealed class ConcernedPapers(ChangedNames names, CancellationToken cancellation)
{
    /// <summary>The papers of one side, in order of path.</summary>
    /// <param name="side">The side.</param>
    /// <param name="packs">The packs that are looked at.</param>
    /// <param name="paths">The papers to bind, of both sides.</param>
    public ImmutableArray<ReviewedPaper> Bind(Compilation side, ImmutableArray<string> packs, ImmutableArray<string> paths)
    {
        PaperSource[] sources = [.. paths.Select(path => side.State.Sources.GetValueOrDefault(path)).OfType<PaperSource>().Where(source => packs.Contains(source.PackId))];
        var found = new ConcurrentDictionary<string, PaperModel>(StringComparer.Ordinal);
        Parallel.ForEach(sources, new ParallelOptions { CancellationToken = cancellation }, source =>
        {
            if (side.State.FindModel(source.Path) is { } model)
            {
                found[source.Path] = model;
            }
        });
        bool isFaulty = side.State.Data.Value.HasErrors;
        return [.. sources.Where(source => found.ContainsKey(source.Path)).Select(source => Make(side, found[source.Path], isFaulty))];
    }

    /// <summary>The papers of both sides that use anything that differs, in order of path.</summary>
    /// <param name="before">The folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="written">The packs whose covers count too.</param>
    public ImmutableArray<string> Find(Compilation before, Compilation after, IEnumerable<string> written)
    {
        string[] papers = [.. before.State.Sources.Keys.Union(after.State.Sources.Keys, StringComparer.Ordinal)];
        string[] concerned = [.. papers.Where(path => names.Used(before.State.Sources.ContainsKey(path) ? path : null, after.State.Sources.ContainsKey(path) ? path : null) != InputKinds.None)];
        return [.. concerned.Union(written.Select(pack => $"packs/{pack}/pack.md"), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static ReviewedPaper Make(Compilation side, PaperModel model, bool isFaulty) => new(model.Source.PackId, model.Binding.Paper, side)
    {
        HasErrors = isFaulty || model.Diagnostics.Any(ReviewNotes.IsLoss),
    };
}
