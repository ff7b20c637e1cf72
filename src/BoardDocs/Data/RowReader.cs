using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>Reads rows into series and reports cells that cannot be read.</summary>
internal sealed class RowReader(CsvTable table, ColumnMap columns, DatasetDefinition definition, IAreaNames areaNames, DataFaults faults)
{
    private readonly AreaColumn areas = new(table, columns.Area, definition, areaNames, faults);
    private readonly SeriesColumn names = new(table, columns.Series, definition, faults);
    private readonly HashSet<NumberColumn> fractional = [];
    private readonly PeriodColumn periods = new(table, columns.Period, definition, faults);

    private SeriesTable? series;

    /// <summary>The dataset.</summary>
    public DatasetDefinition Definition => definition;

    /// <summary>Where the columns stand.</summary>
    public ColumnMap Columns => columns;

    /// <summary>What was read so far.</summary>
    public SeriesTable Series => series ??= new SeriesTable(columns.Numbers, definition.Frequency, areas, names);

    /// <summary>Reads all rows for all readers, each up to its limit of faults.</summary>
    public static void ReadAll(CsvTable table, ImmutableArray<RowReader> readers)
    {
        while (readers.Any(reader => !reader.IsFull) && table.Read() && table.UnclosedQuoteLine == 0)
        {
            foreach (RowReader reader in readers)
            {
                reader.ReadRow();
            }
        }
    }

    private bool IsFull => faults.IsFull;

    private void ReadRow()
    {
        if (!IsFull && IsWhole() && areas.TryRead(out int area) && names.TryRead(out int name) && periods.TryRead(out int month))
        {
            SeriesBuilder builder = Series[area, name];
            builder.AddRow(month, table.Line);
            foreach (NumberColumn column in columns.Numbers)
            {
                builder.AddValue(ReadNumber(column));
            }
        }
    }

    /// <summary>Whether the row has as many cells as the first; spreadsheets add empty cells and empty rows, which do no harm.</summary>
    private bool IsWhole()
    {
        int cells = table.CellCount;
        if (cells == columns.Count && !table[0].IsEmpty)
        {
            return true;
        }

        if (IsBlank(0, cells))
        {
            return false;
        }

        bool isWhole = cells == columns.Count || (cells > columns.Count && IsBlank(columns.Count, cells));
        if (!isWhole)
        {
            faults.Report(DataDiagnostics.RaggedRow, table.LocationOfRow(), Text(cells), Text(columns.Count));
        }

        return isWhole;
    }

    private bool IsBlank(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!table[i].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private double ReadNumber(NumberColumn column)
    {
        ReadOnlySpan<byte> cell = table[column.Index];
        if (cell.IsEmpty)
        {
            return double.NaN;
        }

        if (!CellNumber.TryParse(cell, out double number))
        {
            Report(DataDiagnostics.NotANumber, column);
            return double.NaN;
        }

        if (Math.Abs(number) >= CellNumber.TooLarge)
        {
            Report(DataDiagnostics.NumberTooLarge, column);
            return double.NaN;
        }

        if (number < 0 && !column.IsSigned)
        {
            Report(DataDiagnostics.NegativeCount, column);
            return double.NaN;
        }

        if (column.IsCount && !double.IsInteger(number) && fractional.Add(column))
        {
            Report(DataDiagnostics.FractionalCount, column);
        }

        return number;
    }

    private void Report(DiagnosticDescriptor descriptor, NumberColumn column) =>
        faults.Report(descriptor, table.LocationOf(column.Index), CellText.Quote(table.GetText(column.Index)), column.Name, definition.File);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
