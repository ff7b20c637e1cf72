using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>table</c> block: a table whose cells are computed.</summary>
internal sealed class TableBlockBinder(PaperSession session)
{
    /// <summary>The most rows that a table may have.</summary>
    public const int MostRows = 1000;

    /// <summary>The most columns that a table may have.</summary>
    public const int MostColumns = 50;

    /// <summary>Binds the block.</summary>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        ILookup<string, StatementSyntax> statements = block.Statements.ToLookup(TableStatements.KindOf);
        var settings = new TableSettings(session, statements[TableStatements.Settings]);
        ImmutableArray<TableColumn> columns = ReadColumns(statements);
        ImmutableArray<TableLine> lines = ReadLines(block, settings.Options);
        if (IsPossible(block, statements, columns, lines) is { } error)
        {
            into.Add(new BoundErrorBlock(error));
            return;
        }

        if (!columns.IsEmpty && !lines.IsEmpty)
        {
            var cells = new TableCellBinder(session, settings.AllowsMissing);
            lines = RowTree.Arrange(session, lines);
            var sheet = new TableSheet(columns, lines, [.. lines.Select(line => Cells(cells, line, columns))]);
            cells.ReportFaults();
            into.Add(Build(sheet, settings, fenceId));
        }
    }

    private static ImmutableArray<ComputedCell> Cells(TableCellBinder binder, TableLine line, ImmutableArray<TableColumn> columns) =>
        [.. columns.Select(column => binder.Bind(line, column))];

    private ImmutableArray<TableColumn> ReadColumns(ILookup<string, StatementSyntax> statements)
    {
        var reader = new TableColumnReader(session);
        return [.. statements[TableStatements.Column].Select(reader.Read).OfType<TableColumn>()];
    }

    private ImmutableArray<TableLine> ReadLines(MeasureBlockSyntax block, EditorialOptions options)
    {
        var reader = new TableLineReader(session, options);
        return
        [
            .. block.Statements
                .Select(statement => (statement, kind: TableStatements.KindOf(statement)))
                .Where(pair => pair.kind is TableStatements.Row or TableStatements.Rows or TableStatements.Section)
                .SelectMany(pair => reader.Read(pair.statement, pair.kind) is { IsEmpty: false } read ? read : [Lost(pair.statement)])
                .Take(MostRows + 1),
        ];
    }

    private TableLine Lost(StatementSyntax statement) => new(statement.Span, string.Empty) { IsSection = true, Error = session.Lost(statement.Span) };

    /// <summary>Reports a table without columns or rows, or with too many; the message, or null where there is none.</summary>
    private string? IsPossible(
        MeasureBlockSyntax block, ILookup<string, StatementSyntax> statements, ImmutableArray<TableColumn> columns, ImmutableArray<TableLine> lines)
    {
        if (!statements.Contains(TableStatements.Column))
        {
            return session.Report(NameDiagnostics.EmptyTable, block.InfoWord.Span, "columns", "column: count").Message;
        }

        if (!statements.Contains(TableStatements.Row) && !statements.Contains(TableStatements.Rows))
        {
            return session.Report(NameDiagnostics.EmptyTable, block.InfoWord.Span, "rows", "row: burglary' or 'rows: months 2022-01 to 2022-03").Message;
        }

        return lines.Length > MostRows || columns.Length > MostColumns
            ? session.Report(NameDiagnostics.TableTooLarge, block.InfoWord.Span).Message
            : null;
    }

    private BoundTable Build(TableSheet sheet, TableSettings settings, string? fenceId)
    {
        ImmutableArray<ComputedCell> total = settings.Total is { } place ? new TableTotal(session, sheet, place).Add() : [];
        var numbers = new TableNumbers(sheet.Cells, sheet.Columns.Length);
        var words = new TableWords(session, sheet, numbers);
        var marks = new NoteMarks();
        var printer = new TablePrinter(sheet, numbers, marks);
        ImmutableArray<BoundRow> rows = [.. printer.Rows()];
        var header = new TableHeader(sheet.Columns, words.Headings(), settings.Text("row-heading") ?? words.Corner());
        string caption = words.Caption(settings.Text("caption"));
        return new BoundTable(
            TakeId(settings, fenceId, caption),
            TableStatements.Block,
            caption,
            [ColumnAlignment.Default, .. sheet.Columns.Select((_, column) => numbers.IsNumeric(column) ? ColumnAlignment.Right : ColumnAlignment.Default)],
            header.Rows(),
            total.IsEmpty ? rows : rows.Add(printer.Total(settings.TotalLabel, total)),
            [.. settings.Notes, .. marks.Texts, .. TableSymbols.Notes(sheet, numbers, total), .. words.Sources()])
        {
            ColumnGroups = header.Groups(),
            Subjects = [null, .. sheet.Columns.Select(column => BoundSubject.Of(ExpressionText.Of(column.Expression)))],
        };
    }

    private string TakeId(TableSettings settings, string? fenceId, string caption)
    {
        string? written = settings.Text("id") is { } id && IdRegistry.IsFit(id) ? id : fenceId;
        string taken = session.TakeId(written, TableStatements.Block);
        session.Anchors.Add(new Anchor(taken, AnchorKind.Table, caption, 0));
        return taken;
    }
}
