using System.Collections.Immutable;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A block of a paper.</summary>
public abstract record BoundBlock;

/// <summary>A heading.</summary>
/// <param name="Level">The HTML level: 2 for <c>#</c>, at most 6.</param>
/// <param name="Id">Its id, one in the paper.</param>
/// <param name="Content">Its words.</param>
/// <param name="Text">Its words without styles.</param>
public sealed record BoundHeading(int Level, string Id, ImmutableArray<BoundInline> Content, string Text) : BoundBlock
{
    /// <summary>Where it is written; null where nobody wrote it.</summary>
    internal TextSpan? Span { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Content">Its text.</param>
public sealed record BoundParagraph(ImmutableArray<BoundInline> Content) : BoundBlock;

/// <summary>A list.</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Start">The first number.</param>
/// <param name="IsTight">Whether paragraphs of its items print without a gap.</param>
/// <param name="Items">The items, each a list of blocks.</param>
public sealed record BoundList(bool IsOrdered, int Start, bool IsTight, ImmutableArray<ImmutableArray<BoundBlock>> Items) : BoundBlock;

/// <summary>A quotation.</summary>
/// <param name="Content">Its blocks.</param>
public sealed record BoundQuote(ImmutableArray<BoundBlock> Content) : BoundBlock;

/// <summary>Code that is not of the language.</summary>
/// <param name="Text">The code.</param>
public sealed record BoundCodeBlock(string Text) : BoundBlock;

/// <summary>A rule across the page.</summary>
public sealed record BoundThematicBreak : BoundBlock;

/// <summary>A chart with all its words.</summary>
/// <param name="Figure">The figure.</param>
public sealed record BoundFigureBlock(BoundFigure Figure) : BoundBlock;

/// <summary>A table: of Markdown, or computed.</summary>
/// <param name="Id">Its id, one in the paper; null for Markdown tables without one.</param>
/// <param name="Kind">markdown, measures, table and so on: the CSS class.</param>
/// <param name="Caption">Its caption in words; empty for a Markdown table without one.</param>
/// <param name="Columns">How each column is aligned.</param>
/// <param name="HeaderRows">The header rows.</param>
/// <param name="BodyRows">The other rows.</param>
/// <param name="Notes">Notes under the table.</param>
public sealed record BoundTable(
    string? Id,
    string Kind,
    string Caption,
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<BoundRow> HeaderRows,
    ImmutableArray<BoundRow> BodyRows,
    ImmutableArray<string> Notes) : BoundBlock
{
    /// <summary>How many columns each group of columns spans, all columns counted; empty where no header spans columns.</summary>
    public ImmutableArray<int> ColumnGroups { get; init; } = [];

    /// <summary>What each column is about whatever it is called, null for one of names; empty where that is not known.</summary>
    internal ImmutableArray<BoundSubject?> Subjects { get; init; } = [];

    /// <summary>The block that it is made from; null for a table of Markdown.</summary>
    internal TextSpan? Block { get; init; }
}

/// <summary>How a column is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>As the style sheet says: text to the left.</summary>
    Default,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>To the right, as numbers are.</summary>
    Right,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells; those covered by a span of another are left out.</param>
public sealed record BoundRow(ImmutableArray<BoundCell> Cells)
{
    /// <summary>Whether a new group of rows begins with it, which its header of <see cref="CellScope.RowGroup"/> covers.</summary>
    public bool OpensGroup { get; init; }

    /// <summary>Whether it is the heading of the rows below it.</summary>
    public bool IsSection { get; init; }

    /// <summary>Whether it adds up the rows above it.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The statement that asks for it alone, or null.</summary>
    internal TextSpan? Statement { get; init; }

    /// <summary>What it is about whatever it is called; or null.</summary>
    internal BoundSubject? Subject { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its blocks; a lone paragraph prints without its element.</param>
/// <param name="Scope">Whether it is a header, and of what.</param>
/// <param name="Column">The index of its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record BoundCell(ImmutableArray<BoundBlock> Content, CellScope Scope, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>How far it is set in, from 0 to 3: the name of a row that is a part of another.</summary>
    public int Indent { get; init; }

    /// <summary>The values that it was computed from, where they are known.</summary>
    internal ImmutableArray<MeasureValue> Sources { get; init; } = [];

    /// <summary>What was computed, as it is written; empty where nothing was.</summary>
    internal string Expression { get; init; } = string.Empty;
}

/// <summary>Whether a cell is a header, and of what.</summary>
public enum CellScope
{
    /// <summary>A data cell.</summary>
    None,

    /// <summary>A header of its column.</summary>
    Column,

    /// <summary>A header of its row.</summary>
    Row,

    /// <summary>A header of several columns.</summary>
    ColumnGroup,

    /// <summary>A header of several rows.</summary>
    RowGroup,
}

/// <summary>The terms a paper uses, or all terms of the glossary.</summary>
/// <param name="Terms">The terms in the order of the alphabet, with their definitions.</param>
public sealed record BoundGlossary(ImmutableArray<BoundTerm> Terms) : BoundBlock
{
    /// <summary>Whether it lists all terms of the glossary, used or not.</summary>
    public bool ListsAll { get; init; }

    /// <summary>What is printed above it, or empty.</summary>
    public string Title { get; init; } = string.Empty;
}

/// <summary>A term with its bound definition.</summary>
/// <param name="Term">The term.</param>
/// <param name="Definition">The explanation.</param>
public sealed record BoundTerm(TermSymbol Term, ImmutableArray<BoundInline> Definition);

/// <summary>The contents of the paper, or of the pack where it stands in <c>pack.md</c>.</summary>
public sealed record BoundContents : BoundBlock
{
    /// <summary>What is printed above it, or empty.</summary>
    public string Title { get; init; } = string.Empty;
}

/// <summary>Content that is in error; shown only in a draft.</summary>
/// <param name="Message">What is wrong.</param>
public sealed record BoundErrorBlock(string Message) : BoundBlock;
