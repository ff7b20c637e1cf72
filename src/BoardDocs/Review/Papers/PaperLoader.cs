using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Binds the papers that are compared.</summary>
internal static class PaperLoader
{
    /// <summary>The papers of one side, in order of path.</summary>
    /// <param name="side">The side.</param>
    /// <param name="packs">The packs that are looked at.</param>
    /// <param name="paths">The papers and <c>pack.md</c> files to bind; those that the side does not have are left out.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ImmutableArray<ReviewedPaper> Bind(Compilation side, ImmutableArray<string> packs, ImmutableArray<string> paths, CancellationToken cancellation)
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

    private static ReviewedPaper Make(Compilation side, PaperModel model, bool isFaulty) => new(model.Source.PackId, model.Binding.Paper, side)
    {
        HasErrors = isFaulty || model.Diagnostics.Any(ReviewNotes.IsLoss),
    };
}
