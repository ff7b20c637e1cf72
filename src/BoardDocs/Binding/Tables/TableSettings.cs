using System.Collections.Immutable;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The lines that set a computed table.</summary>
internal sealed class TableSettings
{
    private readonly ImmutableArray<StatementReader> lines;

    /// <summary>Reads the lines.</summary>
    public TableSettings(PaperSession session, IEnumerable<StatementSyntax> statements)
    {
        lines = [.. statements.Select(statement => new StatementReader(session, statement, TableStatements.Block, TableStatements.KeysOf(TableStatements.Settings), TableStatements.KeysOf(TableStatements.Row)))];
        foreach (StatementReader line in lines)
        {
            Options = Options.With(StatementOptions.Read(session, line));
            ReadTotal(line);
            ReadMissing(line);
        }
    }

    /// <summary>The choices for every row that makes none.</summary>
    public EditorialOptions Options { get; private set; } = EditorialOptions.None;

    /// <summary>The field that asks for a total, or null.</summary>
    public TextSpan? Total { get; private set; }

    /// <summary>What the total row is called.</summary>
    public string TotalLabel { get; private set; } = "Total";

    /// <summary>Whether figures that are not available print as such.</summary>
    public bool AllowsMissing { get; private set; }

    /// <summary>The notes.</summary>
    public IEnumerable<string> Notes => lines.Select(line => line.Text("note")).OfType<string>();

    /// <summary>The first text of a key, or null.</summary>
    public string? Text(string key) => lines.Select(line => line.Text(key)).OfType<string>().FirstOrDefault();

    private void ReadTotal(StatementReader line)
    {
        if (line.Field("total") is not { } field || line.Item("total") is not { } item)
        {
            return;
        }

        if (item.ValueText != "sum")
        {
            line.ReportWrong(item, "total", "sum, with a heading in quotes behind it if you like");
            return;
        }

        Total = field.Span;
        TotalLabel = field.Value.Items[0].Heading?.ValueText ?? TotalLabel;
    }

    private void ReadMissing(StatementReader line)
    {
        if (line.Item("missing") is not { } item)
        {
            return;
        }

        AllowsMissing = item.ValueText == "allowed";
        if (!AllowsMissing)
        {
            line.ReportWrong(item, "missing", "allowed, which prints [x] where a figure is not available; without it that is an error");
        }
    }
}
