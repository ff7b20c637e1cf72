using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Bars, one row an area or a category, each with one bar or several.</summary>
/// <param name="Unit">The unit of every number.</param>
/// <param name="Decimals">Decimals of every number shown.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Series">What each bar of a row stands for: one, or several where areas are set side by side.</param>
/// <param name="ValueAxisTitle">The unit in words: per 1,000 residents.</param>
public sealed record BarData(Unit Unit, int Decimals, ImmutableArray<BarRow> Rows, ImmutableArray<string> Series, string ValueAxisTitle)
    : ChartData(Unit, Decimals)
{
    /// <summary>What a row stands for, one lower-case word: area or category.</summary>
    public string RowKey { get; init; } = "area";

    /// <summary>A value drawn as a line across all bars, or null.</summary>
    public ReferenceLine? Line { get; init; }

    /// <summary>How far the axis reaches at least: 1 for shares of a whole; null leaves it to the values.</summary>
    public double? AxisTo { get; init; }

    /// <inheritdoc/>
    public override FigureTable ToTable()
    {
        ImmutableArray<FigureColumn> columns = [.. Series.Select(name => new FigureColumn(name, ValueAxisTitle, Unit, Decimals))];
        IEnumerable<FigureRow> rows = Rows.Select(row =>
            new FigureRow(row.Label, row.Label, [.. row.Values.Select(value => FigureCell.Of(value.Value, value.IsSuppressed))], row.IsProvisional));
        return new FigureTable(RowKey, Sentence.Open(RowKey), columns, [.. rows, .. LineRows()]);
    }

    private IEnumerable<FigureRow> LineRows() => Line is { } line
        ? [new FigureRow(line.Label, line.Label, [.. Series.Select((_, column) => FigureCell.Of(column == 0 ? line.Value : null))])]
        : [];
}

/// <summary>One row of bars.</summary>
/// <param name="Label">The area or category.</param>
/// <param name="Role">Own area, another area, or one of several measures.</param>
/// <param name="Values">One number for each bar.</param>
/// <param name="IsProvisional">Whether the source calls any of them provisional.</param>
public sealed record BarRow(string Label, SeriesRole Role, ImmutableArray<BarValue> Values, bool IsProvisional = false);

/// <summary>The number of one bar.</summary>
/// <param name="Value">The unrounded number (a share as a fraction), or null where there is none.</param>
/// <param name="IsSuppressed">Whether it is left out because it is too small to be shown.</param>
public readonly record struct BarValue(double? Value, bool IsSuppressed = false);
