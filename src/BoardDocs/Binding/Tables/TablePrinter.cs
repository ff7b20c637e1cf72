using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Prints the rows of a computed table.</summary>
/// <param name="sheet">The table.</param>
/// <param name="numbers">Its decimals and units.</param>
/// <param name="marks">Takes the rows' notes.</param>
internal sealed class TablePrinter(TableSheet sheet, TableNumbers numbers, NoteMarks marks)
{
    private const int DeepestIndent = 3;

    // A row group holds a section, or a row with its parts; it cannot hold another group.
    private readonly bool hasSections = sheet.Lines.Any(line => line.IsSection);

    /// <summary>The rows of the body.</summary>
    public IEnumerable<BoundRow> Rows()
    {
        bool wasGroup = false;
        for (int index = 0; index < sheet.Lines.Length; index++)
        {
            TableLine line = sheet.Lines[index];
            bool isTop = line.Depth == 0;
            bool isGroup = isTop && line.HasParts && !hasSections;
            yield return (line.IsSection ? Section(line) : Row(index, isGroup)) with { Statement = line.Span, Subject = SubjectOf(line), OpensGroup = line.IsSection || isGroup || (isTop && wasGroup) };
            wasGroup = isTop ? isGroup : wasGroup;
        }
    }

    /// <summary>The row of totals.</summary>
    public BoundRow Total(string label, ImmutableArray<ComputedCell> cells) => new(
    [
        new BoundCell(TableText.Of(label), CellScope.Row, 0),
        .. cells.Select((cell, column) => new BoundCell(TableText.Of(Text(cell, column, isUnitSaid: false)), CellScope.None, column + 1) { Sources = cell.Found.Sources, Expression = ExpressionText.Of(sheet.Columns[column].Expression) }),
    ])
    {
        IsTotal = true,
        OpensGroup = sheet.Lines.Any(line => line.IsSection || line.HasParts),
    };

    private static BoundSubject? SubjectOf(TableLine line) => line.Measure is { } measure ? new BoundSubject(measure.Id, line.Area?.Id) : null;

    private BoundRow Section(TableLine line) =>
        new([new BoundCell(line.Error is { } error ? [error] : TableText.Of(marks.Mark(line.Label, line.Note)), CellScope.RowGroup, 0, sheet.Columns.Length + 1)]) { IsSection = true };

    private BoundRow Row(int index, bool isGroup)
    {
        TableLine line = sheet.Lines[index];
        string unit = TableNumbers.Words(numbers.MixedUnitOf(index));
        string name = line.Label + PartialText(index) + YearText(index) + TableWords.InBrackets(unit, line.Label);
        var header = new BoundCell(TableText.Of(marks.Mark(name, line.Note), line.IsOwnArea), isGroup ? CellScope.RowGroup : CellScope.Row, 0)
        {
            Indent = Math.Min(line.Depth, DeepestIndent),
        };
        return new BoundRow(
        [
            header,
            .. sheet.Cells[index].Select((cell, column) =>
                new BoundCell(TableText.Of(Text(cell, column, unit.Length > 0)), CellScope.None, column + 1) { Sources = cell.Found.Sources, Expression = ExpressionText.Of(sheet.Columns[column].Expression) }),
        ]);
    }

    private string Text(ComputedCell cell, int column, bool isUnitSaid) => cell.Kind switch
    {
        ComputedCellKind.Blank => string.Empty,
        ComputedCellKind.Missing => SymbolNotes.Missing,
        ComputedCellKind.Suppressed => SymbolNotes.Suppressed,
        _ when cell is { Number: { } number, Unit: { } unit } => Number(cell, number, unit, column, isUnitSaid),
        _ => ValuePrinter.Print(cell.Found.Value, cell.Found.Format, opensSentence: true),
    };

    private string Number(ComputedCell cell, NumberValue number, Unit unit, int column, bool isUnitSaid)
    {
        NumberFormat format = cell.Found.Format with { InCell = true };
        format = format.InWords ? format : format with { Decimals = numbers.Decimals(column, unit) };
        string text = ValuePrinter.Print(number, format, opensSentence: true);
        bool saysUnit = !isUnitSaid && numbers.UnitOf(column) is null;
        return text + (saysUnit ? UnitWords.Behind(unit, text) : string.Empty) + (cell.IsProvisional ? " " + SymbolNotes.Provisional : string.Empty);
    }

    /// <summary>Where a row's month is cut short: <c> (to 6 March)</c>.</summary>
    private string PartialText(int index)
    {
        if (sheet.Lines[index] is not { Step: Frequency.Month, Period: { } period })
        {
            return string.Empty;
        }

        string? day = sheet.Cells[index]
            .SelectMany(cell => cell.Found.Sources)
            .Select(source => source.Measure.Dataset.Definition.PartialPeriods.GetValueOrDefault(period.LastMonth))
            .FirstOrDefault(words => words is not null);
        return day is null ? string.Empty : $" (to {day})";
    }

    /// <summary>Where the years of the data end in another month than the row's: <c> (year to March 2019)</c>.</summary>
    private string YearText(int index)
    {
        if (sheet.Lines[index] is not { Step: Frequency.Year, Period: { } period })
        {
            return string.Empty;
        }

        MeasureValue? shifted = sheet.Cells[index]
            .SelectMany(cell => cell.Found.Sources)
            .FirstOrDefault(source => source.Window.Frequency == Frequency.Year && (period.LastMonth - source.Period.LastMonth) % 12 != 0);
        return shifted is null ? string.Empty : $" (year to {shifted.Period.ToWords()})";
    }
}
