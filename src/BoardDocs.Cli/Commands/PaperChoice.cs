using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>Finds the paper for which a value is asked.</summary>
internal static class PaperChoice
{
    /// <summary>The paper that is named; else one that stands for all, where all that report on a period report on the same one and area.</summary>
    /// <exception cref="UsageException">There is no such paper, or the papers differ and none is named.</exception>
    public static SemanticModel Find(Compilation compilation, string packId, string? paperId)
    {
        BoundPack pack = compilation.GetBoundPack(packId);
        return ModelOf(compilation, paperId is null ? OneForAll(pack) : Named(pack, paperId));
    }

    private static BoundPaper Named(BoundPack pack, string id) => pack.Papers.FirstOrDefault(paper => paper.Symbol.Id == id)
        ?? throw new UsageException($"There is no paper '{id}' in the pack {pack.Id}. " + (Suggestions.Nearest(id, Ids(pack)) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"There is {string.Join(", ", Ids(pack))}."));

    private static BoundPaper OneForAll(BoundPack pack)
    {
        ImmutableArray<BoundPaper> dated = [.. pack.Papers.Where(paper => paper.Symbol.Period is not null)];
        int kinds = dated.DistinctBy(paper => (paper.Symbol.Period, paper.Symbol.Area?.Id, paper.Symbol.Options.Benchmark?.Text)).Count();
        return kinds > 1
            ? throw new UsageException($"The papers of the pack {pack.Id} report on different periods, areas or benchmarks. Say for which one with --paper: {string.Join(", ", dated.Select(paper => paper.Symbol.Id))}.")
            : dated.FirstOrDefault() ?? pack.Papers.FirstOrDefault() ?? pack.Cover;
    }

    private static IEnumerable<string> Ids(BoundPack pack) => pack.Papers.Select(paper => paper.Symbol.Id);

    private static SemanticModel ModelOf(Compilation compilation, BoundPaper paper) => compilation.GetTree(paper.Symbol.Path) is { } tree
        ? compilation.GetSemanticModel(tree)
        : throw new UsageException($"The pack {paper.Symbol.PackId} has no papers.");
}
