using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs;

/// <summary>One bound pack with the findings of its papers, of <c>pack.md</c> and of all of them together.</summary>
internal sealed class PackModel
{
    private PackModel(BoundPack pack, PaperModel? cover, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Suppression> suppressions)
    {
        Pack = pack;
        Cover = cover;
        Diagnostics = diagnostics;
        Suppressions = suppressions;
    }

    /// <summary>The pack.</summary>
    public BoundPack Pack { get; }

    /// <summary><c>pack.md</c>, or null where it is missing.</summary>
    public PaperModel? Cover { get; }

    /// <summary>Everything wrong in the pack's files, in stable order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the papers ask to be passed over of the findings that concern the whole pack.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>Binds a pack whose papers are bound.</summary>
    public static PackModel Bind(PackState state, PackHeader? header, PaperContext context, ImmutableArray<PaperModel> papers, ImmutableArray<EarlierPack> earlier)
    {
        PackBinding binding = new PackBinder(context, state.File?.Tree, header, [.. papers.Select(paper => paper.Binding)]).Bind();
        PaperModel? cover = state.File is { } file && binding.Cover is { } body
            ? PaperModel.Finish(file, context, body, binding.Diagnostics.Where(diagnostic => diagnostic.Location.Path == file.Path))
            : null;
        FilterResult[] readings = [.. Read(binding.Pack, papers, cover, earlier)];
        return new PackModel(
            binding.Pack,
            cover,
            [.. Collect(state, binding, cover, papers).Concat(readings.SelectMany(reading => reading.Diagnostics)).Distinct().Order()],
            [.. readings.SelectMany(reading => reading.Suppressions)]);
    }

    /// <summary>Runs the rules over the whole pack; each finding lies in a paper, whose comments may pass it over.</summary>
    private static IEnumerable<FilterResult> Read(BoundPack pack, ImmutableArray<PaperModel> papers, PaperModel? cover, ImmutableArray<EarlierPack> earlier)
    {
        ImmutableArray<Diagnostic> found = PackAnalyzerCatalog.Run(pack, papers.Select(paper => Reading(paper.Binding, paper.Source)), cover is null ? null : Reading(cover.Binding, cover.Source), earlier);
        foreach (PaperModel paper in cover is null ? papers : papers.Add(cover))
        {
            yield return SuppressionFilter.Apply([.. found.Where(diagnostic => diagnostic.Location.Path == paper.Source.Path)], paper.PackRequests, paper.Rules);
        }
    }

    /// <summary>A bound paper as rules over whole packs see it.</summary>
    public static PaperReading Reading(PaperBinding binding, PaperSource source) => new(binding, source.Text)
    {
        Rows = source.RowLabels,
        ReadOutline = () => source.Read(PaperOutline.Of),
    };

    private static IEnumerable<Diagnostic> Collect(PackState state, PackBinding binding, PaperModel? cover, ImmutableArray<PaperModel> papers)
    {
        Dictionary<string, PaperModel> byPath = papers.ToDictionary(paper => paper.Source.Path, StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in binding.Diagnostics.Where(diagnostic => cover is null || diagnostic.Location.Path != state.File?.Path))
        {
            Diagnostic? configured = byPath.TryGetValue(diagnostic.Location.Path, out PaperModel? paper) ? paper.Rules.Apply(diagnostic) : diagnostic;
            if (configured is not null)
            {
                yield return configured;
            }
        }

        foreach (Diagnostic diagnostic in papers.SelectMany(paper => paper.Diagnostics).Concat(cover?.Diagnostics ?? []))
        {
            yield return diagnostic;
        }
    }
}
