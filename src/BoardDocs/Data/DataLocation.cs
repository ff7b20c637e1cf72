using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Finds the place of a cell by reading its file again, since datasets keep lines only.</summary>
public static class DataLocation
{
    /// <summary>The place of one cell; the file where the row or column is not there.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="definition">The dataset.</param>
    /// <param name="line">The line of the row, from 1, as <see cref="Series.Lines"/> has it.</param>
    /// <param name="role">The column's role, such as <c>count</c>.</param>
    public static Location Find(IContentFiles files, DatasetDefinition definition, int line, string role)
    {
        if (!definition.Columns.TryGetValue(role, out DatasetColumn? column) || files.GetStatus(definition.File) != ContentFileStatus.Readable)
        {
            return Location.OfFile(definition.File);
        }

        using CsvTable table = CsvTable.Open(files, definition.File);
        int index = table.Read() ? ColumnMap.IndexOf(table, column.Name) : -1;
        return index < 0 ? Location.OfFile(definition.File) : FindRow(table, line, index) ?? Location.OfFile(definition.File);
    }

    /// <summary>The places of the same column in several rows, in the order of the lines.</summary>
    internal static ImmutableArray<Location> FindAll(IContentFiles files, string path, IEnumerable<int> lines, int cell)
    {
        using CsvTable table = CsvTable.Open(files, path);
        return [.. lines.Select(line => FindRow(table, line, cell) ?? Location.OfFile(path))];
    }

    private static Location? FindRow(CsvTable table, int line, int cell)
    {
        while (table.Line < line)
        {
            if (!table.Read())
            {
                return null;
            }
        }

        return table.Line == line ? table.LocationOf(cell) : null;
    }
}
