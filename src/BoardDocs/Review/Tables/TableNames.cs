using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Names the cells of a table by the headers of their row and column, so that a cell is known wherever it stands.</summary>
internal sealed class TableNames
{
    private const string Separator = " / ";
    private const int MostIndents = 4;

    private readonly BoundTable table;
    private readonly string[][] body;
    private readonly bool[] isHeader;

    /// <summary>Reads a table.</summary>
    public TableNames(BoundTable table)
    {
        this.table = table;
        int width = table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty(0).Max();
        string[][] header = Grid(table.HeaderRows, width);
        body = Grid(table.BodyRows, width);
        isHeader = [.. Enumerable.Range(0, width).Select(column => table.BodyRows.Any(row => row.Cells.Any(cell => cell.Column == column && cell.Scope is CellScope.Row or CellScope.RowGroup)))];
        Columns = [.. Unique(Enumerable.Range(0, width).Select(column => Join(header.Select(row => row[column]))))];
        Labels = [.. Enumerable.Range(0, body.Length).Select(LabelOf)];
        Rows = [.. Unique(RowNames())];
    }

    /// <summary>The names of all columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The names of all rows below the header.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>What each row alone is called, without what it is a part of.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The rows, in order.</summary>
    public IEnumerable<(string Row, string Label, BoundRow Bound)> Headers => Rows.Select((row, index) => (row, Labels[index], table.BodyRows[index]));

    /// <summary>The cells that are no headers of rows, in order; a cell over several rows or columns stands in each.</summary>
    public IEnumerable<(string Row, string Column, string Text, BoundRow Bound, BoundSubject? Subject, BoundCell? Cell)> Cells =>
        from row in Enumerable.Range(0, body.Length)
        from column in Enumerable.Range(0, isHeader.Length)
        where !isHeader[column] && !table.BodyRows[row].IsSection
        select (Rows[row], Columns[column], body[row][column], table.BodyRows[row], SubjectOf(column), table.BodyRows[row].Cells.FirstOrDefault(cell => cell.Column == column));

    /// <summary>What stands above the headers of rows, in order.</summary>
    public IEnumerable<string> Headings => Columns.Where((_, column) => isHeader[column]);

    /// <summary>What stands above the other columns, in order.</summary>
    public IEnumerable<string> Measured => Columns.Where((_, column) => !isHeader[column]);

    private BoundSubject? SubjectOf(int column) => column < table.Subjects.Length ? table.Subjects[column] : null;

    private string LabelOf(int index)
    {
        string label = Join(body[index].Where((_, column) => isHeader[column]));
        return label.Length > 0 ? label : body[index].FirstOrDefault(string.Empty);
    }

    /// <summary>Each row under the section and the rows that it is a part of; a row without a header is named by its first cell.</summary>
    private IEnumerable<string> RowNames()
    {
        string section = string.Empty;
        string[] above = [.. Enumerable.Repeat(string.Empty, MostIndents)];
        for (int index = 0; index < body.Length; index++)
        {
            BoundRow row = table.BodyRows[index];
            string name = Labels[index];
            int indent = Math.Clamp(row.Cells.Select(cell => cell.Indent).DefaultIfEmpty(0).Max(), 0, MostIndents - 1);
            section = row.IsSection ? string.Empty : section;
            yield return Join([section, .. above.Take(indent), name]);
            section = row.IsSection ? name : section;
            above[indent] = name;
        }
    }

    /// <summary>The texts row by row; a cell that covers several places stands in each.</summary>
    private static string[][] Grid(ImmutableArray<BoundRow> rows, int width)
    {
        string[][] texts = [.. rows.Select(_ => Enumerable.Repeat(string.Empty, width).ToArray())];
        for (int row = 0; row < rows.Length; row++)
        {
            foreach (BoundCell cell in rows[row].Cells)
            {
                string text = TextOf(cell);
                foreach (string[] covered in texts.Skip(row).Take(cell.RowSpan))
                {
                    Array.Fill(covered, text, cell.Column, cell.ColumnSpan);
                }
            }
        }

        return texts;
    }

    private static string TextOf(BoundCell cell) =>
        string.Join(' ', cell.Content.SelectMany(block => block is BoundParagraph paragraph ? [PlainText.Of(paragraph.Content)] : ProseReader.TextsOf([block])));

    private static string Join(IEnumerable<string> names) => string.Join(Separator, names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>Names of which one stands twice get a number, so that each is one in the table.</summary>
    private static IEnumerable<string> Unique(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            string free = name;
            while (!taken.Add(free))
            {
                counts[name] = counts.GetValueOrDefault(name, 1) + 1;
                free = $"{name} ({counts[name]})";
            }

            yield return free;
        }
    }
}
