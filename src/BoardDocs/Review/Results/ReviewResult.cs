using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>What a change moved, and why.</summary>
/// <param name="Labels">What the two sides are called.</param>
public sealed record ReviewResult(ReviewLabels Labels)
{
    /// <summary>The most cells of data files that are listed; all count for the causes.</summary>
    internal const int MostData = 5_000;

    /// <summary>What is published differently: values, words, figures, claims; by pack, paper and place in the paper.</summary>
    public ImmutableArray<ReviewChange> Changes { get; init; } = [];

    /// <summary>Text that people wrote differently.</summary>
    public ImmutableArray<ProseChange> Prose { get; init; } = [];

    /// <summary>Packs, papers, sections, figures and measures that were added, removed, moved or renamed.</summary>
    public ImmutableArray<StructureChange> Structure { get; init; } = [];

    /// <summary>What the catalogue declares differently, key by key.</summary>
    public ImmutableArray<DefinitionChange> Definitions { get; init; } = [];

    /// <summary>The cells of data files that differ, those that no published value rests on too; at most <see cref="MostData"/>.</summary>
    public ImmutableArray<DataChange> Data { get; init; } = [];

    /// <summary>How many cells of data files differ, those that are not listed too.</summary>
    public int DataCount { get => field > Data.Length ? field : Data.Length; init; }

    /// <summary>What could not be compared.</summary>
    public ImmutableArray<ReviewNote> Notes { get; init; } = [];

    /// <summary>Whether nothing differs that a reader could see.</summary>
    public bool IsEmpty => Changes.IsEmpty && Prose.IsEmpty && Structure.IsEmpty && Definitions.IsEmpty && Data.IsEmpty;

    /// <summary>The papers that were compared, bound; where the base is a manifest, its side is missing.</summary>
    internal ImmutableArray<PaperPair> Papers { get; init; } = [];
}
