using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Changes from one period to another, one row an area; too few events for a percentage are told as two counts.</summary>
/// <param name="Unit">The unit of the changes: a relative change, or percentage points.</param>
/// <param name="Decimals">Decimals of every change shown.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="ValueAxisTitle">The change in words: change on the year before.</param>
/// <param name="Before">The column of the earlier numbers.</param>
/// <param name="After">The column of the later numbers.</param>
public sealed record ChangeData(
    Unit Unit, int Decimals, ImmutableArray<ChangeRow> Rows, string ValueAxisTitle, FigureColumn Before, FigureColumn After)
    : ChartData(Unit, Decimals)
{
    /// <inheritdoc/>
    public override FigureTable ToTable() => new(
        "area",
        "Area",
        [Before, After, new FigureColumn("Change", ValueAxisTitle, Unit, Decimals)],
        [.. Rows.Select(row => new FigureRow(row.Label, row.Label, [Number(row, row.Before), Number(row, row.After), Change(row)], row.IsProvisional))]);

    private static FigureCell Number(ChangeRow row, double? value) => FigureCell.Of(value, row.IsSuppressed);

    private static FigureCell Change(ChangeRow row) => row.Words is { } words ? FigureCell.Word(words) : FigureCell.Of(row.Change, row.IsSuppressed);
}

/// <summary>The change of one area.</summary>
/// <param name="Label">The area.</param>
/// <param name="IsOwn">Whether it is the paper's own.</param>
/// <param name="Before">The earlier number, unrounded; null where there is none.</param>
/// <param name="After">The later number, unrounded; null where there is none.</param>
/// <param name="Change">The change as a fraction, or null where none is drawn.</param>
public sealed record ChangeRow(string Label, bool IsOwn, double? Before, double? After, double? Change)
{
    /// <summary>The two counts in words where they are too few for a percentage: <c>16 to 20</c>; null otherwise.</summary>
    public string? Words { get; init; }

    /// <summary>Whether one of the two is too small to be shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether the source calls one of the two provisional.</summary>
    public bool IsProvisional { get; init; }
}
