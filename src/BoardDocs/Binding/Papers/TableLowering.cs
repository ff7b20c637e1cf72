using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Lowers pipe and grid tables, with spans and header scopes.</summary>
internal sealed class TableLowering(PaperSession session, BlockLowering blocks)
{
    /// <summary>Lowers one table.</summary>
    public BoundTable Lower(Table table)
    {
        string? id = Attributes.Check(session, table, mayHaveId: true);
        if (id is not null)
        {
            session.Anchors.Add(new Anchor(id, AnchorKind.Table, "the table", 0));
        }

        ImmutableArray<BoundRow> header = LowerRows(table, isHeader: true, hasHeader: true);
        header = header.All(IsBlank) ? [] : header;
        ImmutableArray<BoundRow> body = LowerRows(table, isHeader: false, hasHeader: header.Length > 0 && header[0].Cells.Length > 1);
        body = CheckTotal(table, header, body);
        return new BoundTable(id, "markdown", string.Empty, Alignments(table, header, body), header, body, [])
        {
            ColumnGroups = header.Length > 0 && header[0].Cells.Any(cell => cell.ColumnSpan > 1) ? [.. header[0].Cells.Select(cell => cell.ColumnSpan)] : [],
        };
    }

    /// <summary>Compares a last row that calls itself a total with the rows above it, and marks it.</summary>
    private ImmutableArray<BoundRow> CheckTotal(Table table, ImmutableArray<BoundRow> header, ImmutableArray<BoundRow> body)
    {
        if (body.Length < 2 || !TotalRow.Is(body[^1]))
        {
            return body;
        }

        new TotalRowCheck(session, header, body).Run([.. table.OfType<TableRow>().Last(row => !row.IsHeader).OfType<TableCell>().Select(PlaceOf)]);
        return body.SetItem(body.Length - 1, body[^1] with { IsTotal = true });
    }

    /// <summary>The text of a cell, without the blanks around it.</summary>
    private TextSpan PlaceOf(TableCell cell)
    {
        Inline[] inlines = [.. cell.Descendants<LeafBlock>().SelectMany(leaf => leaf.Inline ?? Enumerable.Empty<Inline>())];
        TextSpan span = inlines.Length == 0
            ? cell.Span.ToTextSpan()
            : TextSpan.FromBounds(inlines.Min(inline => inline.Span.Start), inlines.Max(inline => inline.Span.End) + 1);
        return new TextSpan(span.Start, session.TextAt(span).TrimEnd().Length);
    }

    private static bool IsBlank(BoundRow row) => row.Cells.All(cell => cell.Content.IsEmpty);

    private ImmutableArray<BoundRow> LowerRows(Table table, bool isHeader, bool hasHeader)
    {
        var rows = ImmutableArray.CreateBuilder<BoundRow>();
        var columns = new OpenSpans();
        foreach (TableRow row in table.OfType<TableRow>().Where(row => row.IsHeader == isHeader))
        {
            rows.Add(LowerRow(row, isHeader, hasHeader, columns));
        }

        return rows.ToImmutable();
    }

    private BoundRow LowerRow(TableRow row, bool isHeader, bool hasHeader, OpenSpans columns)
    {
        var cells = ImmutableArray.CreateBuilder<BoundCell>(row.Count);
        columns.StartRow();
        foreach (TableCell cell in row.OfType<TableCell>())
        {
            int column = columns.Place(Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan));
            ImmutableArray<BoundBlock> content = blocks.LowerAll(cell);
            CellScope scope = content.IsEmpty ? CellScope.None : isHeader ? HeaderScope(cell) : column == 0 && hasHeader ? RowScope(cell) : CellScope.None;
            cells.Add(new BoundCell(content, scope, column, Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan)));
        }

        return new BoundRow(cells.DrainToImmutable());
    }

    private static CellScope HeaderScope(TableCell cell) => cell.ColumnSpan > 1 ? CellScope.ColumnGroup : CellScope.Column;

    private static CellScope RowScope(TableCell cell) => cell.RowSpan > 1 ? CellScope.RowGroup : CellScope.Row;

    private static ImmutableArray<ColumnAlignment> Alignments(Table table, ImmutableArray<BoundRow> header, ImmutableArray<BoundRow> body)
    {
        int width = 0;
        foreach (BoundRow row in header.Concat(body))
        {
            width = row.Cells.IsEmpty ? width : Math.Max(width, row.Cells[^1].Column + row.Cells[^1].ColumnSpan);
        }

        var alignments = ImmutableArray.CreateBuilder<ColumnAlignment>(width);
        for (int column = 0; column < width; column++)
        {
            alignments.Add(column < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[column]) : ColumnAlignment.Default);
        }

        return alignments.ToImmutable();
    }

    private static ColumnAlignment AlignmentOf(TableColumnDefinition definition) => definition.Alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };

    /// <summary>Columns that cells of earlier rows still cover.</summary>
    private sealed class OpenSpans
    {
        private readonly List<int> rowsLeft = [];
        private int next;

        public void StartRow()
        {
            next = 0;
            for (int i = 0; i < rowsLeft.Count; i++)
            {
                rowsLeft[i] = Math.Max(0, rowsLeft[i] - 1);
            }
        }

        /// <summary>The column of the row's next cell.</summary>
        public int Place(int columnSpan, int rowSpan)
        {
            while (next < rowsLeft.Count && rowsLeft[next] > 0)
            {
                next++;
            }

            int column = next;
            for (next = column; next < column + columnSpan; next++)
            {
                while (rowsLeft.Count <= next)
                {
                    rowsLeft.Add(0);
                }

                rowsLeft[next] = rowSpan;
            }

            return column;
        }
    }
}
