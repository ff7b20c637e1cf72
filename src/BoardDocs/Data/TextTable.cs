using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Reads a small CSV file of texts.</summary>
internal static class TextTable
{
    private const long LargestFile = 1 << 20;

    /// <summary>All rows, the first with the names of the columns; what cannot be read is reported.</summary>
    public static ImmutableArray<ImmutableArray<TextCell>> Read(IContentFiles files, string path, DiagnosticBag bag)
    {
        if (files.GetLength(path) > LargestFile)
        {
            bag.Report(SyntaxDiagnostics.FileTooLarge, Location.OfFile(path));
            return [];
        }

        using CsvTable table = CsvTable.Open(files, path);
        if (OtherFormat.Find(table.Source.Opening) is { } format)
        {
            bag.Report(DataDiagnostics.OtherFormat, Location.OfFile(path), path, format.Name, format.Advice);
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TextCell>>();
        while (!table.Source.IsUtf16 && table.Read() && table.UnclosedQuoteLine == 0)
        {
            rows.Add([.. Enumerable.Range(0, table.CellCount).Select(cell => new TextCell(table.GetText(cell), table.LocationOf(cell)))]);
        }

        Report(table, path, rows.Count == 0, bag);
        return rows.ToImmutable();
    }

    private static void Report(CsvTable table, string path, bool isEmpty, DiagnosticBag bag)
    {
        var place = new LinePosition(table.UnclosedQuoteLine - 1, 0);
        if (table.UnclosedQuoteLine > 0)
        {
            bag.Report(DataDiagnostics.UnclosedQuote, new Location(path, default, place, place));
        }
        else if (isEmpty)
        {
            bag.Report(table.Source.IsUtf16 ? DataDiagnostics.NotUtf8 : DataDiagnostics.EmptyFile, Location.OfFile(path), path);
        }
    }
}

/// <summary>A cell of a table of texts.</summary>
/// <param name="Text">The text, without blanks around it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record TextCell(string Text, Location Location);
