using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The numbers of a figure as rows and columns, in the order in which they are drawn.</summary>
/// <param name="RowKey">What tells rows apart in the data file, one lower-case word: period, area, category.</param>
/// <param name="RowHeading">The same as the page's table heads it: 12 months ending.</param>
/// <param name="Columns">The columns behind the row's own header.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record FigureTable(string RowKey, string RowHeading, ImmutableArray<FigureColumn> Columns, ImmutableArray<FigureRow> Rows)
{
    /// <summary>The unit in words for the table's caption, where all columns share it; empty where each says its own.</summary>
    public string UnitWords => Columns.IsEmpty || Columns.Any(column => column.UnitWords != Columns[0].UnitWords) ? string.Empty : Columns[0].UnitWords;

    /// <summary>Whether any number is provisional.</summary>
    public bool HasProvisional => Rows.Any(row => row.IsProvisional);

    /// <summary>Whether a cell of a kind stands in it.</summary>
    public bool Has(FigureCellKind kind) => Rows.Any(row => row.Cells.Any(cell => cell.Kind == kind));
}

/// <summary>A column of numbers.</summary>
/// <param name="Heading">Its name, as the chart's label or key prints it.</param>
/// <param name="UnitWords">Its unit in words, or empty.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">Decimals of every number shown.</param>
public sealed record FigureColumn(string Heading, string UnitWords, Unit Unit, int Decimals);

/// <summary>The numbers of one period, area or category.</summary>
/// <param name="Key">What the data file calls the row: 2023-09, or an area's name.</param>
/// <param name="Header">What the page calls it: Sep 2023.</param>
/// <param name="Cells">One cell a column.</param>
/// <param name="IsProvisional">Whether the source calls any of them provisional.</param>
public sealed record FigureRow(string Key, string Header, ImmutableArray<FigureCell> Cells, bool IsProvisional = false);

/// <summary>One cell: a number, a word, or the reason why there is none.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Value">The unrounded number (a share as a fraction) of a number; 0 otherwise.</param>
/// <param name="Text">The word of a word, or how a number is printed where its column does not say; null otherwise.</param>
public readonly record struct FigureCell(FigureCellKind Kind, double Value, string? Text)
{
    /// <summary>A number, or a gap where it is null.</summary>
    public static FigureCell Of(double? value, bool isSuppressed = false) =>
        isSuppressed ? new(FigureCellKind.Suppressed, 0, null)
        : value is { } number ? new(FigureCellKind.Number, number, null)
        : new(FigureCellKind.Missing, 0, null);

    /// <summary>A number that pages print in a way of its own, because its column holds several units; a gap where it is null.</summary>
    public static FigureCell Printed(double? value, string text) =>
        value is { } number ? new(FigureCellKind.Number, number, text) : Of(null);

    /// <summary>How a page prints it.</summary>
    internal string TextIn(FigureColumn column) => Kind switch
    {
        FigureCellKind.Number => Text ?? Statistics.NumberText.Format(Value, column.Unit, column.Decimals),
        FigureCellKind.Suppressed => SymbolNotes.Suppressed,
        _ => Text ?? SymbolNotes.Missing,
    };

    /// <summary>A word: a grade, a category.</summary>
    public static FigureCell Word(string text) => new(FigureCellKind.Text, 0, text);
}

/// <summary>What a cell of a figure's table holds.</summary>
public enum FigureCellKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A word.</summary>
    Text,

    /// <summary>Nothing, because the figure is not available: <c>[x]</c>.</summary>
    Missing,

    /// <summary>Nothing, because it is too small to be shown: <c>[c]</c>.</summary>
    Suppressed,
}
