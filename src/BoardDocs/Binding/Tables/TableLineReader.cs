using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Reads the rows of a computed table: rows of one measure, rows of periods or areas, and section headings.</summary>
/// <param name="session">The paper.</param>
/// <param name="table">The choices of the table's own lines.</param>
internal sealed class TableLineReader(PaperSession session, EditorialOptions table)
{
    private readonly RepeatedLineReader repeated = new(session, table);

    /// <summary>Reads a statement; no rows, and a report, where it cannot be read.</summary>
    /// <param name="syntax">The statement.</param>
    /// <param name="kind">Its kind (<see cref="TableStatements.KindOf"/>).</param>
    public ImmutableArray<TableLine> Read(StatementSyntax syntax, string kind)
    {
        var statement = new StatementReader(session, syntax, TableStatements.Block, TableStatements.KeysOf(kind));
        return kind switch
        {
            TableStatements.Rows => repeated.Read(statement),
            TableStatements.Section => ReadSection(statement) is { } section ? [section] : [],
            _ => ReadRow(statement) is { } row ? [row] : [],
        };
    }

    private static TableLine? ReadSection(StatementReader statement) => statement.Text(TableStatements.Section) is { } words
        ? new TableLine(statement.Statement.Span, words) { IsSection = true, Note = statement.Text("note") }
        : null;

    private TableLine? ReadRow(StatementReader statement)
    {
        EditorialOptions options = table.With(StatementOptions.Read(session, statement));
        Period? period = statement.Period("period");
        if (statement.Item(TableStatements.Row) is not { } item
            || session.Names.Measure(item.ValueText, item.Span) is not { } measure
            || MeasureUse.Resolve(session, measure, options) is not { } use)
        {
            return null;
        }

        return new TableLine(statement.Statement.Span, statement.Text("label") ?? measure.Title)
        {
            Measure = measure,
            Statement = options,
            Area = use.Area,
            Period = period ?? use.Period,
            Under = statement.Item("under"),
            Note = statement.Text("note"),
        };
    }
}
