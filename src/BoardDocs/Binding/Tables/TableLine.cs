using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A row of a computed table before its cells.</summary>
/// <param name="Span">The statement.</param>
/// <param name="Label">What its header prints.</param>
internal sealed record TableLine(TextSpan Span, string Label)
{
    /// <summary>Whether it is the heading of the rows below it and has no cells of its own.</summary>
    public bool IsSection { get; init; }

    /// <summary>Why a row cannot be shown, which a draft says in its place as if it were a heading; null for all others.</summary>
    public BoundErrorBlock? Error { get; init; }

    /// <summary>The measure that the columns ask, or null where they name their own.</summary>
    public MeasureSymbol? Measure { get; init; }

    /// <summary>The choices of the row and of its table.</summary>
    public EditorialOptions Statement { get; init; } = EditorialOptions.None;

    /// <summary>The area in force.</summary>
    public AreaSymbol? Area { get; init; }

    /// <summary>The period in force.</summary>
    public Period? Period { get; init; }

    /// <summary>How long each period of a row of periods is; null for other rows.</summary>
    public Frequency? Step { get; init; }

    /// <summary>Whether it is the area's own row among the rows of areas.</summary>
    public bool IsOwnArea { get; init; }

    /// <summary>The name of the row it is a part of, or null.</summary>
    public SyntaxToken? Under { get; init; }

    /// <summary>How many rows it is a part of.</summary>
    public int Depth { get; init; }

    /// <summary>Whether other rows are parts of it.</summary>
    public bool HasParts { get; init; }

    /// <summary>A note under the table, or null.</summary>
    public string? Note { get; init; }
}
