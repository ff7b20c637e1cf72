using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Cells and rows that the tables of a register have in common.</summary>
internal sealed class RegisterTableWords(PaperSession session, RegisterQuery query)
{
    /// <summary>A cell of plain words.</summary>
    public static BoundCell Plain(string words, CellScope scope, int column) => new([new BoundParagraph([new BoundText(words)])], scope, column);

    /// <summary>The words of a section's cell; words of their own where it is empty.</summary>
    public ImmutableArray<BoundInline> Name(RegisterCell cell, string column) => cell.Text.Length == 0
        ? [new BoundText("No " + query.Register.HeadingOf(column).ToLowerInvariant())]
        : MarkdownSnippet.LowerLine(cell, session);

    /// <summary>A row across the table that names the rows below it.</summary>
    public BoundRow Section(RegisterSection section, int columns) =>
        new([new BoundCell([new BoundParagraph(Heading(section))], CellScope.RowGroup, 0, columns)]) { OpensGroup = true, IsSection = true };

    /// <summary>Finishes a table and registers its id.</summary>
    public BoundTable Table(RegisterView view, string? id, ImmutableArray<ColumnAlignment> alignment, BoundRow header, ImmutableArray<BoundRow> body)
    {
        string caption = query.CaptionOf(view);
        string taken = session.TakeId(id, view == RegisterView.List ? query.Register.Id : query.Register.Id + "-counts");
        session.Anchors.Add(new Anchor(taken, AnchorKind.Table, caption, 0));
        ImmutableArray<BoundRow> rows = body.IsEmpty
            ? [new BoundRow([Plain("None", CellScope.None, 0) with { ColumnSpan = alignment.Length }])]
            : body;
        return new BoundTable(taken, "register", caption, alignment, [header], rows, query.Note is { } note && view == query.Views[^1] ? [note] : []);
    }

    private ImmutableArray<BoundInline> Heading(RegisterSection section)
    {
        var heading = ImmutableArray.CreateBuilder<BoundInline>();
        for (int index = 0; index < section.Names.Length; index++)
        {
            if (index > 0)
            {
                heading.Add(new BoundText(": "));
            }

            heading.AddRange(Name(section.Names[index], query.Groups[index]));
        }

        return heading.ToImmutable();
    }
}
