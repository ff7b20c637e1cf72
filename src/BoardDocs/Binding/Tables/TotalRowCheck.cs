using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Compares the total row of a Markdown table with the sums of its columns.</summary>
/// <param name="session">The paper.</param>
/// <param name="header">The header rows.</param>
/// <param name="body">The other rows, the last of which is the total.</param>
internal sealed class TotalRowCheck(PaperSession session, ImmutableArray<BoundRow> header, ImmutableArray<BoundRow> body)
{
    /// <summary>Reports the totals that differ from their sums.</summary>
    /// <param name="places">Where the cells of the last row stand.</param>
    public void Run(ImmutableArray<TextSpan> places)
    {
        ImmutableArray<BoundCell> totals = body[^1].Cells;
        for (int index = 1; index < totals.Length; index++)
        {
            if (totals[index].ColumnSpan == 1 && Read(totals[index]) is { } total && !TotalRow.IsQuotient(Heading(totals[index].Column)))
            {
                Check(totals[index].Column, total, places[index]);
            }
        }
    }

    private void Check(int column, TypedNumber total, TextSpan place)
    {
        if (Parts(column) is not { IsEmpty: false } parts)
        {
            return;
        }

        decimal sum = Rounding.Round(parts.Sum(part => part.Value), total.Decimals);
        decimal difference = total.Value - sum;
        if (difference != 0)
        {
            Unit unit = total.IsPounds || parts.Any(part => part.IsPounds) ? new Unit(UnitKind.Pounds) : Unit.Number;
            string heading = Heading(column);
            session.Report(
                NameDiagnostics.WrongTotal,
                place,
                heading.Length == 0 ? "this column" : $"'{heading}'",
                Text(total.Value, unit, total.Decimals),
                Text(sum, unit, total.Decimals),
                Text(Math.Abs(difference), unit, total.Decimals),
                difference > 0 ? "more" : "less");
        }
    }

    /// <summary>The numbers of a column above its total; none where one of its cells is no number.</summary>
    private ImmutableArray<TypedNumber> Parts(int column)
    {
        var parts = ImmutableArray.CreateBuilder<TypedNumber>(body.Length);
        foreach (BoundCell cell in body[..^1].Where(row => !TotalRow.IsPart(row)).SelectMany(row => row.Cells))
        {
            bool isWide = cell.ColumnSpan > 1;
            if (cell.Content.IsEmpty || column < cell.Column || column >= cell.Column + cell.ColumnSpan || (isWide && Read(cell) is null))
            {
                continue;
            }

            if (isWide || Read(cell) is not { } number)
            {
                return [];
            }

            parts.Add(number);
        }

        return parts.ToImmutable();
    }

    /// <summary>The cell's number: a computed one before it was rounded.</summary>
    private static TypedNumber? Read(BoundCell cell) =>
        TypedNumber.Read(TotalRow.WordsOf(cell)) is not { } typed ? null
        : Computed(cell) is { } number ? typed with { Value = Rounding.ToDecimal(number) }
        : typed;

    private static double? Computed(BoundCell cell) => cell.Content is [BoundParagraph { Content: [BoundInlineValue { Expression.Value: NumberValue { Printed: null } number }] }]
        && !number.Unit.IsPercent && number.Unit.Kind != UnitKind.PercentagePoints && Rounding.IsPrintable(number.Number)
            ? number.Number
            : null;

    private string Heading(int column) => string.Join(' ', header
        .SelectMany(row => row.Cells)
        .Where(cell => column >= cell.Column && column < cell.Column + cell.ColumnSpan)
        .Select(TotalRow.WordsOf)
        .Where(words => words.Length > 0));

    private static string Text(decimal number, Unit unit, int decimals) => NumberText.Format((double)number, unit, decimals);
}
