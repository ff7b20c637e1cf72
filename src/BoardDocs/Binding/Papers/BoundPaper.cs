using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A paper with all its values in it; emit needs nothing else.</summary>
/// <param name="Symbol">The paper.</param>
/// <param name="Blocks">Its blocks in order, without its title.</param>
public sealed record BoundPaper(PaperSymbol Symbol, ImmutableArray<BoundBlock> Blocks)
{
    /// <summary>Its figures in order.</summary>
    public ImmutableArray<BoundFigure> Figures { get; init; } = [];

    /// <summary>Its published values, each once, in order of first appearance.</summary>
    public ImmutableArray<MeasureValue> Values { get; init; } = [];

    /// <summary>Its claims in order.</summary>
    public ImmutableArray<BoundClaim> Claims { get; init; } = [];

    /// <summary>Its footnotes in order of number.</summary>
    public ImmutableArray<BoundFootnote> Footnotes { get; init; } = [];

    /// <summary>The terms it uses, with their definitions, in order of first use.</summary>
    public ImmutableArray<BoundTerm> Terms { get; init; } = [];

    /// <summary>Every id that a link can lead to, with what it is.</summary>
    public ImmutableArray<Anchor> Anchors { get; init; } = [];

    /// <summary>The datasets it uses, in ordinal order of id.</summary>
    public ImmutableArray<DatasetSymbol> Datasets { get; init; } = [];

    /// <summary>The registers it prints, in ordinal order of id.</summary>
    public ImmutableArray<RegisterSymbol> Registers { get; init; } = [];

    /// <summary>The papers whose actions it lists, as paths in ordinal order.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What is printed where.</summary>
    internal ReadingNotes Notes { get; init; } = ReadingNotes.None;

    /// <summary>Whether any of its figures is made up.</summary>
    public bool IsIllustrative => Datasets.Any(dataset => dataset.Definition.IsIllustrative);
}

/// <summary>A footnote.</summary>
/// <param name="Number">Its number in the paper, from 1.</param>
/// <param name="References">How often the text refers to it.</param>
/// <param name="Content">Its blocks.</param>
public sealed record BoundFootnote(int Number, int References, ImmutableArray<BoundBlock> Content);

/// <summary>A place that a link can lead to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A heading's words, a figure's or table's title.</param>
/// <param name="Ordinal">A figure's ordinal in its paper, else 0.</param>
public sealed record Anchor(string Id, AnchorKind Kind, string Text, int Ordinal);

/// <summary>What a link can lead to.</summary>
public enum AnchorKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A figure; a reference to it prints its number.</summary>
    Figure,

    /// <summary>A table; a reference to it prints its caption.</summary>
    Table,
}
