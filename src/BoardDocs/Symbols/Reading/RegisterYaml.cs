using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads the rows of a register from YAML: a list of mappings, each from columns to cells.</summary>
internal static class RegisterYaml
{
    /// <summary>The rows in order.</summary>
    public static ImmutableArray<RegisterRow> Read(IContentFiles files, RegisterSymbol register, DiagnosticBag bag)
    {
        SourceText text = files.ReadText(register.File);
        var source = new YamlSource(register.File, text, bag);
        ImmutableArray<YamlNode> items = YamlReader.ReadList(register.File, text, bag);
        var file = new YamlObject(new YamlMapping(default, []), source, $"The file {register.File}", Location.OfFile(register.File));
        ImmutableArray<string> keys = register.ColumnNames;
        var rows = ImmutableArray.CreateBuilder<RegisterRow>(items.Length);
        for (int index = 0; index < items.Length; index++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Row {index + 1}");
            if (file.AsObject(items[index], name, name, StartOf(items[index], source)) is { } row)
            {
                rows.Add(ReadRow(row.WithKeys(keys)));
            }
        }

        ReportMissing(register, rows, bag);
        return rows.ToImmutable();
    }

    private static Location StartOf(YamlNode item, YamlSource source) =>
        item is YamlMapping { Entries: [var first, ..] } ? source.At(first.Key) : source.At(item);

    private static RegisterRow ReadRow(YamlObject row)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, RegisterCell>(StringComparer.Ordinal);
        foreach (YamlEntry entry in row.Entries)
        {
            if (row.Scalar(entry.Key.Value) is { } cell && !string.IsNullOrWhiteSpace(cell.Value))
            {
                cells[entry.Key.Value] = new RegisterCell(cell.Value.Trim(), row.Source.At(cell));
            }
        }

        return new RegisterRow(cells.ToImmutable(), row.Location);
    }

    /// <summary>A column that no row fills is most likely misspelt where it is declared; key and status are asked of each row.</summary>
    private static void ReportMissing(RegisterSymbol register, ImmutableArray<RegisterRow>.Builder rows, DiagnosticBag bag)
    {
        IEnumerable<string> columns = register.ColumnNames.Where(column => column != register.Key && column != register.Status);
        foreach (string column in columns.Where(column => rows.Count > 0 && rows.All(row => !row.Cells.ContainsKey(column))))
        {
            bag.Report(NameDiagnostics.MissingRegisterColumn, register.Location, column, register.Id, register.File, "Write it in the rows, or delete it from the register.");
        }
    }
}
