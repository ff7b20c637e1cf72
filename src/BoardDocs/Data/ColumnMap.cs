using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Where the columns of a dataset stand in its file; -1 for a key column that the dataset does not have.</summary>
/// <param name="Area">The column of areas.</param>
/// <param name="Series">The column of series names.</param>
/// <param name="Period">The column of dates.</param>
/// <param name="Numbers">The columns of numbers.</param>
/// <param name="Count">How many cells the first row has.</param>
internal sealed record ColumnMap(int Area, int Series, int Period, ImmutableArray<NumberColumn> Numbers, int Count)
{
    /// <summary>How many rows are searched for the names of the columns: titles and notes above a table seldom take more.</summary>
    private const int MostRowsAbove = 40;

    /// <summary>Finds the columns in the first row, which the table stands at; null where one is missing or there twice.</summary>
    public static ColumnMap? Find(CsvTable table, DatasetDefinition definition, DataFaults faults, IContentFiles files)
    {
        if (IsAnyMissing(table, definition) && FindNames(files, definition) is > 1 and int line)
        {
            string first = CellText.Quote(table.GetText(0));
            faults.Report(DataDiagnostics.NamesFurtherDown, table.LocationOfRow(), definition.File, line.ToString(CultureInfo.InvariantCulture), first);
            return null;
        }

        var places = definition.Columns.ToDictionary(column => column.Key, column => Find(table, definition, column.Value, faults), StringComparer.Ordinal);
        if (places.ContainsValue(-1))
        {
            return null;
        }

        return new ColumnMap(
            places.GetValueOrDefault(ColumnRoles.Area, -1),
            places.GetValueOrDefault(ColumnRoles.Series, -1),
            places.GetValueOrDefault(ColumnRoles.Period, -1),
            [.. definition.NumberRoles().Select(role => ColumnOf(definition, role, places[role]))],
            table.CellCount);
    }

    /// <summary>The first column of that name, or -1.</summary>
    public static int IndexOf(CsvTable table, string name)
    {
        for (int i = 0; i < table.CellCount; i++)
        {
            if (string.Equals(table.GetText(i), name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAnyMissing(CsvTable table, DatasetDefinition definition) =>
        definition.Columns.Values.Any(column => IndexOf(table, column.Name) < 0);

    /// <summary>The line of the first row that names all columns, from 1; 0 where none of the first rows does.</summary>
    private static int FindNames(IContentFiles files, DatasetDefinition definition)
    {
        using CsvTable table = CsvTable.Open(files, definition.File);
        for (int row = 0; row < MostRowsAbove && table.Read(); row++)
        {
            if (!IsAnyMissing(table, definition))
            {
                return table.Line;
            }
        }

        return 0;
    }

    private static NumberColumn ColumnOf(DatasetDefinition definition, string role, int place) =>
        new(role, definition.Columns[role].Name, place, definition.SignedRoles.Contains(role), definition.CountRoles.Contains(role));

    private static int Find(CsvTable table, DatasetDefinition definition, DatasetColumn column, DataFaults faults)
    {
        ImmutableArray<string> names = [.. Enumerable.Range(0, table.CellCount).Select(table.GetText)];
        int first = names.IndexOf(column.Name);
        if (first < 0)
        {
            string? suggestion = Suggestions.Nearest(column.Name, names);
            faults.ReportWithSuggestion(DataDiagnostics.MissingColumn, column.Location, suggestion, column.Name, definition.File, DidYouMean(suggestion, names, definition.Frequency));
            return -1;
        }

        int second = names.LastIndexOf(column.Name);
        if (second > first)
        {
            faults.Report(DataDiagnostics.RepeatedColumn, table.LocationOf(second), column.Name);
            return -1;
        }

        return first;
    }

    private static string DidYouMean(string? suggestion, ImmutableArray<string> names, Frequency frequency) =>
        suggestion is not null ? $"did you mean '{suggestion}'?"
        : names.Count(name => CellPeriod.TryParse(name, frequency, out _, out _)) > 1
            ? "its columns are periods: make rows of them, one for each area and period, with the period in a column of its own."
        : $"its columns are {string.Join(", ", names)}.";
}

/// <summary>A column of numbers.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Name">Its name in the first row.</param>
/// <param name="Index">Its place, from 0.</param>
/// <param name="IsSigned">Whether its numbers may be negative.</param>
/// <param name="IsCount">Whether its numbers should be whole.</param>
internal sealed record NumberColumn(string Role, string Name, int Index, bool IsSigned, bool IsCount);
