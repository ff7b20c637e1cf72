using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads the rows of a register from CSV, whose first row names the columns.</summary>
internal static class RegisterCsv
{
    /// <summary>The rows in order.</summary>
    public static ImmutableArray<RegisterRow> Read(IContentFiles files, RegisterSymbol register, DiagnosticBag bag)
    {
        ImmutableArray<ImmutableArray<TextCell>> table = TextTable.Read(files, register.File, bag);
        if (table.IsEmpty)
        {
            return [];
        }

        ImmutableArray<string> headings = [.. table[0].Select(cell => cell.Text)];
        Dictionary<string, int> places = register.ColumnNames.ToDictionary(column => column, column => Find(register, column, headings), StringComparer.Ordinal);
        foreach (string column in register.ColumnNames.Where(column => places[column] < 0))
        {
            string? suggestion = Suggestions.Nearest(column, headings);
            string hint = NameDiagnostics.Hint(suggestion, $"Its columns are {string.Join(", ", headings)}.");
            bag.Report(NameDiagnostics.MissingRegisterColumn, register.Location, column, register.Id, register.File, hint);
        }

        ReportRagged(table, bag);
        return places.ContainsValue(-1) ? [] : [.. table.Skip(1).Where(row => row.Any(cell => cell.Text.Length > 0)).Select(row => ReadRow(row, places))];
    }

    /// <summary>Text that holds a comma and stands without quotes would be cut; spreadsheets add empty cells, which do no harm.</summary>
    private static void ReportRagged(ImmutableArray<ImmutableArray<TextCell>> table, DiagnosticBag bag)
    {
        foreach (ImmutableArray<TextCell> row in table.Where(row => row.Skip(table[0].Length).Any(cell => cell.Text.Length > 0)))
        {
            Location place = row[0].Location with { End = row[^1].Location.End };
            bag.Report(DataDiagnostics.RaggedRow, place, RowReader.CountOf(row.Length), table[0].Length.ToString(CultureInfo.InvariantCulture), RowReader.StrayComma, string.Empty);
        }
    }

    /// <summary>A file may name a column as papers do, or by its heading in print.</summary>
    private static int Find(RegisterSymbol register, string column, ImmutableArray<string> headings)
    {
        int place = headings.IndexOf(column);
        return place < 0 ? headings.IndexOf(register.HeadingOf(column)) : place;
    }

    private static RegisterRow ReadRow(ImmutableArray<TextCell> row, Dictionary<string, int> places)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, RegisterCell>(StringComparer.Ordinal);
        foreach ((string column, int place) in places)
        {
            if (place < row.Length && row[place].Text.Length > 0)
            {
                cells[column] = new RegisterCell(row[place].Text, row[place].Location);
            }
        }

        return new RegisterRow(cells.ToImmutable(), row[0].Location);
    }
}
