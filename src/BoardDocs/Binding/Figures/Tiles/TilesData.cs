using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Single numbers shown large, each with its words; they may have different units.</summary>
/// <param name="Unit">The unit of the first number.</param>
/// <param name="Decimals">Decimals of the first number.</param>
/// <param name="Tiles">The tiles in order; at least one.</param>
public sealed record TilesData(Unit Unit, int Decimals, ImmutableArray<Tile> Tiles) : ChartData(Unit, Decimals)
{
    /// <summary>The column of what each number is set beside.</summary>
    internal const string Comparison = "Comparison";

    /// <inheritdoc/>
    public override FigureTable ToTable() => new(
        "measure",
        "Measure",
        [Column("Value"), Column("Unit"), Column("Period"), .. HasLines ? [Column(Comparison)] : ImmutableArray<FigureColumn>.Empty],
        [.. Tiles.Select(Row)]);

    private bool HasLines => Tiles.Any(tile => !tile.Lines.IsEmpty);

    private static FigureColumn Column(string heading) => new(heading, string.Empty, Unit.Number, 0);

    private FigureRow Row(Tile tile) => new(
        tile.Label,
        tile.Label,
        [
            FigureCell.Printed(tile.Number, tile.Text),
            FigureCell.Word(tile.UnitWords),
            FigureCell.Word(tile.Period),
            .. HasLines ? [FigureCell.Word(string.Join("; ", tile.Lines))] : ImmutableArray<FigureCell>.Empty,
        ],
        tile.IsProvisional);
}

/// <summary>One number with its words.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Number">The unrounded number, percentages as drawn; null where there is none.</param>
/// <param name="Text">The number as it is printed, with its sign.</param>
/// <param name="UnitWords">What stands behind it: per 1,000 residents, days, or nothing.</param>
/// <param name="Period">What it covers: 12 months to September 2023.</param>
/// <param name="Lines">Change, benchmark and so on, one line each.</param>
/// <param name="IsProvisional">Whether the source calls it provisional.</param>
public sealed record Tile(string Label, double? Number, string Text, string UnitWords, string Period, ImmutableArray<string> Lines, bool IsProvisional = false);
