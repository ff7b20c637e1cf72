using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Compares a published pack, of which there is only the manifest, with the pack as it is.</summary>
/// <param name="before">What was published.</param>
/// <param name="after">The content folder as it is.</param>
/// <param name="labels">What the two are called.</param>
/// <param name="cancellation">Stops the work between two papers.</param>
internal sealed class PublishedReview(PublishedManifest before, Compilation after, ReviewLabels labels, CancellationToken cancellation)
{
    private const string Limits =
        "A manifest tells which files have changed, not which of their cells or lines: the causes are the files that a value rests on. Text, tables and pictures are not in it and were not compared.";

    /// <summary>Compares what is published.</summary>
    public ReviewResult Compare()
    {
        if (!after.Packs.Contains(before.Pack))
        {
            return new ReviewResult(labels) { Notes = [new ReviewNote($"There is no pack '{before.Pack}' in {labels.Head}, so that nothing could be compared.")] };
        }

        BoundPack pack = after.GetBoundPack(before.Pack, cancellation);
        ImmutableArray<ReviewedPaper> papers =
            new PaperLoader([pack.Id], ImmutableHashSet.Create(pack.Id), cancellation).Bind(after, [.. pack.Papers.Select(paper => paper.Symbol.Path)]);
        ManifestRenames renames = ManifestRenames.Find(before, pack, after.Catalogue);
        PublishedManifest published = renames.Apply(before);
        var causes = new ManifestCauses(published, after.GetEmitContext(pack.Id, cancellation).Inputs);
        return new ReviewResult(labels)
        {
            Changes = [.. papers.SelectMany(paper => Compare(published, paper, causes))],
            Structure = [.. Structure(pack), .. renames.Changes()],
            Notes = [new ReviewNote(Limits), .. renames.Notes(), .. ReviewNotes.Of(labels.Head, after, papers, [pack.Id])],
            Papers = [.. papers.Select(paper => new PaperPair(null, paper))],
        };
    }

    private static IEnumerable<ReviewChange> Compare(PublishedManifest published, ReviewedPaper paper, ManifestCauses causes)
    {
        PublishedPaper? was = published.Papers.FirstOrDefault(other => other.Id == paper.Paper.Symbol.Id);
        return was is null ? [] : FactComparison
            .Compare(ManifestFacts.Read(was), ManifestFacts.Read(paper.Paper), PaperFacts.MonthsBetween(was.Period, paper.Paper.Symbol.Period))
            .Where(change => !(change.After.IsAbsent && paper.HasErrors))
            .Select(change => causes.Explain(change, paper));
    }

    private IEnumerable<StructureChange> Structure(BoundPack pack)
    {
        var added = pack.Papers.Where(paper => before.Papers.All(other => other.Id != paper.Symbol.Id))
            .Select(paper => new StructureChange("paper", StructureChangeKind.Added, paper.Symbol.Id) { Title = paper.Symbol.Title });
        var removed = before.Papers.Where(paper => pack.Papers.All(other => other.Symbol.Id != paper.Id))
            .Select(paper => new StructureChange("paper", StructureChangeKind.Removed, paper.Id) { Title = paper.Title });
        return added.Concat(removed).Select(change => change with { Pack = pack.Id, Paper = change.Id });
    }
}
