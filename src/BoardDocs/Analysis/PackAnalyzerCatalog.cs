using System.Collections.Frozen;
using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>The editorial rules over whole packs, in the order in which they run.</summary>
internal static class PackAnalyzerCatalog
{
    private static readonly ImmutableArray<PackAnalyzer> All =
    [
        new UnreferencedFigureRule(),
        new MeasureNamesRule(),
        new RenamedMeasureRule(),
        new SameRoundingRule(),
        new SameVintageRule(),
        new TrendHeadingRule(),
        new UncommentedChangeRule(),
    ];

    private static readonly FrozenSet<string> Ids = All.SelectMany(analyzer => analyzer.Descriptors).Select(descriptor => descriptor.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a finding is known only once all papers of a pack are.</summary>
    public static bool Reports(string id) => Ids.Contains(id);

    /// <summary>Runs all rules over a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="papers">Its papers in any order.</param>
    /// <param name="cover">The body of <c>pack.md</c>, or null where there is none.</param>
    /// <param name="earlier">The packs of earlier meetings, the newest first.</param>
    public static ImmutableArray<Diagnostic> Run(BoundPack pack, IEnumerable<PaperReading> papers, PaperReading? cover, ImmutableArray<EarlierPack> earlier)
    {
        Dictionary<string, PaperReading> byId = papers.ToDictionary(paper => paper.Paper.Symbol.Id, StringComparer.Ordinal);
        ImmutableArray<PaperReading> inOrder = [.. pack.Papers.Select(paper => byId[paper.Symbol.Id])];
        DiagnosticBag[] bags = [.. All.Select(_ => new DiagnosticBag())];
        Parallel.For(0, bags.Length, rule => All[rule].Analyze(new PackAnalysisContext(pack, inOrder, cover, bags[rule]) { Earlier = earlier }));
        return [.. bags.SelectMany(bag => bag.ToImmutable()).Order()];
    }
}
