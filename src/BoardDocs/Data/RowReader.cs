using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>Reads rows into series and reports cells that cannot be read.</summary>
internal sealed class RowReader(CsvTable table, ColumnMap columns, DatasetDefinition definition, IAreaNames areaNames, DataFaults faults)
{
    /// <summary>What to do about a row of another length.</summary>
    public const string StrayComma = "look for a comma too many or too few, and put text that holds a comma in quotes";

    private readonly AreaColumn areas = new(table, columns.Area, definition, areaNames, faults);
    private readonly SeriesColumn names = new(table, columns.Series, definition, faults);
    private readonly HashSet<NumberColumn> fractional = [];
    private readonly PeriodColumn periods = new(table, columns.Period, definition, faults);

    private readonly HashSet<SeriesKey> lost = [];
    private SeriesTable? series;
    private bool hasLostAny;

    /// <summary>The dataset.</summary>
    public DatasetDefinition Definition => definition;

    /// <summary>Where the columns stand.</summary>
    public ColumnMap Columns => columns;

    /// <summary>What was read so far.</summary>
    public SeriesTable Series => series ??= new SeriesTable(columns.Numbers, definition.Frequency, areas, names);

    /// <summary>Whether a row of the series was reported and left out, so that a hole in the series follows from that.</summary>
    public bool HasLostRow(SeriesKey key) => hasLostAny || lost.Contains(key);

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
        if (IsFull || !IsWhole() || !areas.TryRead(out int area) || !names.TryRead(out int name))
        {
            return;
        }

        if (!periods.TryRead(out int month))
        {
            lost.Add(new SeriesKey(areas.IdOf(area), names.NameOf(name)));
        }
        else
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
            hasLostAny = true;
            ReportRagged(cells);
        }

        return isWhole;
    }

    private void ReportRagged(int cells)
    {
        bool isSplit = columns.Numbers.Any(column => column.Index + 1 < cells && IsSplit(table[column.Index], table[column.Index + 1]));
        string group = $"{cells} {isSplit}";
        if (!faults.TryAdd(DataDiagnostics.RaggedRow, group, table.Line))
        {
            string advice = cells == 1 ? "remove it where it is a note, or fill in the cells that are missing"
                : isSplit && cells > columns.Count ? "a number with a comma between its thousands needs quotes, as in \"1,234\", or write it without the comma"
                : StrayComma;
            faults.ReportFirst(DataDiagnostics.RaggedRow, group, table.LocationOfRow(), CountOf(cells), columns.Count.ToString(CultureInfo.InvariantCulture), advice);
        }
    }

    /// <summary>Whether two cells look like a number that its comma between thousands has cut in two.</summary>
    private static bool IsSplit(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.Length is > 0 and <= 3 && right.Length == 3 && !left.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !right.ContainsAnyExceptInRange((byte)'0', (byte)'9');

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
            ReportText(column);
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

    private void ReportText(NumberColumn column)
    {
        string text = table.GetText(column.Index);
        (string advice, string alike) = NumberAdvice.Of(text);
        string group = $"{column.Index} {alike}";
        if (!faults.TryAdd(DataDiagnostics.NotANumber, group, table.Line))
        {
            faults.ReportFirst(DataDiagnostics.NotANumber, group, table.LocationOf(column.Index), CellText.Quote(text), column.Name, advice);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, NumberColumn column) =>
        faults.Report(descriptor, table.LocationOf(column.Index), CellText.Quote(table.GetText(column.Index)), column.Name, definition.File);

    /// <summary>A number of cells in a sentence: <c>1 cell</c>.</summary>
    public static string CountOf(int cells) => string.Create(CultureInfo.InvariantCulture, $"{cells} cell{(cells == 1 ? string.Empty : "s")}");
}
