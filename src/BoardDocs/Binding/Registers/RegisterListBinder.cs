using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Prints the rows of a register, with a row across the table above each section.</summary>
internal sealed class RegisterListBinder(PaperSession session, RegisterQuery query)
{
    private readonly RegisterTableWords words = new(session, query);

    /// <summary>Makes the table.</summary>
    public BoundTable Bind(string? id)
    {
        var header = new BoundRow([.. query.Columns.Select((column, index) => RegisterTableWords.Plain(column.Heading, CellScope.Column, index))]);
        ImmutableArray<BoundRow> body = [.. RegisterSection.Divide(query.Rows, query.Groups).SelectMany(Rows)];
        return words.Table(RegisterView.List, id, [.. query.Columns.Select(_ => ColumnAlignment.Default)], header, body);
    }

    private IEnumerable<BoundRow> Rows(RegisterSection section)
    {
        if (!section.Names.IsEmpty)
        {
            yield return words.Section(section, query.Columns.Length);
        }

        foreach (RegisterRow row in section.Rows)
        {
            yield return Row(row);
        }
    }

    private BoundRow Row(RegisterRow row)
    {
        int header = Math.Max(0, query.Columns.Select(column => column.Name).ToImmutableArray().IndexOf(query.Register.Key));
        return new BoundRow([.. query.Columns.Select((column, index) => Cell(row, column, index, header))]) { Subject = BoundSubject.Of(row[query.Register.Key].Text) };
    }

    private BoundCell Cell(RegisterRow row, RegisterColumn column, int index, int header)
    {
        ImmutableArray<BoundBlock> content = MarkdownSnippet.LowerCell(row[column.Name], session);
        return new BoundCell(content, index == header && !content.IsEmpty ? CellScope.Row : CellScope.None, index);
    }
}
