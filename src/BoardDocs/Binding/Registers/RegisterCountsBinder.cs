using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Counts the rows of a register by status: a row for each section and one for the total, or, where there are no sections, a row for
/// each status.
/// </summary>
internal sealed class RegisterCountsBinder(PaperSession session, RegisterQuery query)
{
    private const string Number = "Number";
    private const string Total = "Total";

    private readonly RegisterTableWords words = new(session, query);

    /// <summary>Makes the table.</summary>
    public BoundTable Bind(string? id)
    {
        ImmutableArray<string> headings = query.Groups.IsEmpty
            ? [query.Register.HeadingOf(query.Register.Status ?? string.Empty), Number]
            : [query.Register.HeadingOf(query.Groups[^1]), Number, .. query.Register.Statuses];
        var header = new BoundRow([.. headings.Select((heading, index) => RegisterTableWords.Plain(heading, CellScope.Column, index))]);
        ImmutableArray<ColumnAlignment> alignment = [.. headings.Select((_, index) => index == 0 ? ColumnAlignment.Default : ColumnAlignment.Right)];
        ImmutableArray<BoundRow> body = query.Rows.IsEmpty ? [] : query.Groups.IsEmpty ? ByStatus() : BySection(headings.Length);
        return words.Table(RegisterView.Counts, id, alignment, header, body);
    }

    private ImmutableArray<BoundRow> ByStatus() =>
    [
        .. query.Register.Statuses.Select(status => Line([new BoundText(status)], [query.Rows.Count(row => StatusOf(row) == status)])),
        Line([new BoundText(Total)], [query.Rows.Length]) with { IsTotal = true },
    ];

    private ImmutableArray<BoundRow> BySection(int columns)
    {
        var rows = ImmutableArray.CreateBuilder<BoundRow>();
        ImmutableArray<string> outer = query.Groups[..^1];
        foreach (RegisterSection section in RegisterSection.Divide(query.Rows, outer))
        {
            if (!outer.IsEmpty)
            {
                rows.Add(words.Section(section, columns));
            }

            rows.AddRange(RegisterSection.Divide(section.Rows, query.Groups[^1..]).Select(inner => Line(words.Name(inner.Names[0], query.Groups[^1]), Counts(inner.Rows))));
        }

        rows.Add(Line([new BoundText(Total)], Counts(query.Rows)) with { IsTotal = true, OpensGroup = !outer.IsEmpty });
        return rows.ToImmutable();
    }

    private ImmutableArray<int> Counts(ImmutableArray<RegisterRow> rows) =>
        [rows.Length, .. query.Register.Statuses.Select(status => rows.Count(row => StatusOf(row) == status))];

    private string StatusOf(RegisterRow row) => row[query.Register.Status ?? string.Empty].Text;

    private static BoundRow Line(ImmutableArray<BoundInline> name, ImmutableArray<int> counts) => new(
    [
        new BoundCell([new BoundParagraph(name)], CellScope.Row, 0),
        .. counts.Select((count, index) => RegisterTableWords.Plain(count.ToString("N0", CultureInfo.InvariantCulture), CellScope.None, index + 1)),
    ]);
}
