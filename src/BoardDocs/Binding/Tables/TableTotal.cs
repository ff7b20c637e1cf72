using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Adds up the columns of a computed table, from unrounded numbers; parts of other rows are in those rows already.</summary>
/// <param name="session">The paper.</param>
/// <param name="sheet">The table.</param>
/// <param name="place">The field that asks for the total.</param>
internal sealed class TableTotal(PaperSession session, TableSheet sheet, TextSpan place)
{
    /// <summary>The cells of the total row; what does not add up is reported with its reason.</summary>
    public ImmutableArray<ComputedCell> Add() => [.. Enumerable.Range(0, sheet.Columns.Length).Select(Add)];

    /// <summary>Whether the printed numbers of a column miss its printed total, because all are rounded.</summary>
    public static bool MissesByRounding(IEnumerable<NumberValue> parts, NumberValue total, int decimals)
    {
        int places = total.Unit.IsPercent ? decimals + 2 : decimals;
        NumberValue[] printed = [.. parts];
        return printed.Append(total).All(number => Rounding.IsPrintable(number.Number))
            && printed.Sum(part => Rounding.Round(part.Number, places)) != Rounding.Round(total.Number, places);
    }

    /// <summary>The rows that are added up.</summary>
    public static IEnumerable<ComputedCell> Parts(TableSheet sheet, int column) =>
        sheet.Lines.Zip(sheet.Cells, (line, row) => (line, cell: row[column])).Where(pair => pair.line is { Depth: 0, IsSection: false }).Select(pair => pair.cell);

    private ComputedCell Add(int column)
    {
        ComputedCell[] parts = [.. Parts(sheet, column)];
        NumberValue[] numbers = [.. parts.Select(cell => cell.Number).OfType<NumberValue>()];
        if (!sheet.Columns[column].IsSummed || parts.Any(cell => cell is { Kind: ComputedCellKind.Value, Number: null }))
        {
            return ComputedCell.Without(ComputedCellKind.Blank);
        }

        NumberValue? total = null;
        if (numbers.Length > 0 && WhyNot(column, parts, numbers, out total) is { } reason)
        {
            session.Report(NameDiagnostics.ColumnWithoutTotal, place, sheet.Columns[column].Heading, reason);
            return ComputedCell.Without(ComputedCellKind.Blank);
        }

        // A total beside the other figures would give a hidden one away.
        ComputedCellKind kind = parts.Any(cell => cell.Kind == ComputedCellKind.Suppressed) ? ComputedCellKind.Suppressed
            : numbers.Length < parts.Length ? ComputedCellKind.Missing
            : ComputedCellKind.Value;
        return kind == ComputedCellKind.Value && total is not null
            ? new ComputedCell(kind, new EvaluatedExpression(total, parts[0].Found.Format, [.. parts.SelectMany(cell => cell.Found.Sources)]))
            : ComputedCell.Without(kind);
    }

    private string? WhyNot(int column, ComputedCell[] parts, NumberValue[] numbers, out NumberValue? total)
    {
        NumberValue sum = numbers[0] with { Printed = null };
        total = sum;
        if (numbers.Length == 1 && numbers[0].Aggregation is AggregationKind.Quotient or AggregationKind.Fixed)
        {
            return Arithmetic.Apply("+", sum, sum).Reason;
        }

        foreach (NumberValue number in numbers[1..])
        {
            (NumberValue? next, _, string reason) = Arithmetic.Apply("+", sum, number);
            if (next is null)
            {
                return reason;
            }

            sum = next;
        }

        total = sum;
        return Overlap(column, parts);
    }

    private string? Overlap(int column, ComputedCell[] parts)
    {
        if (parts.Length < 2 || sheet.Lines.FirstOrDefault(line => line.Step is not null)?.Step is not { } step)
        {
            return null;
        }

        int covered = parts.SelectMany(cell => cell.Found.Sources).Select(source => source.Window.Months).DefaultIfEmpty().Max();
        return covered > step.MonthsPerStep()
            ? string.Create(CultureInfo.InvariantCulture, $"Each of its values covers {covered} months, so those of neighbouring rows overlap and events would count several times.")
            : null;
    }
}
