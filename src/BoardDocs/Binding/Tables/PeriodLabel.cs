using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>How rows of periods are called.</summary>
internal sealed class PeriodLabel
{
    private readonly Frequency step;
    private readonly string? text;
    private readonly bool isShort;

    private PeriodLabel(Frequency step, string? text, bool isShort)
    {
        this.step = step;
        this.text = text;
        this.isShort = isShort;
    }

    /// <summary>Reads the label of rows: <c>label: month</c> leaves the year out; a text of its own fits a single row only.</summary>
    public static PeriodLabel Read(StatementReader statement, Frequency step, int rows)
    {
        if (statement.Item("label") is not { } item)
        {
            return new PeriodLabel(step, null, isShort: false);
        }

        if (step != Frequency.Year && item.Kind != SyntaxKind.QuotedText && item.ValueText == step.ToWord())
        {
            return new PeriodLabel(step, null, isShort: true);
        }

        if (rows > 1)
        {
            statement.ReportWrong(item, "label", step == Frequency.Year ? "a text where there is one row; several are called by their years" : $"'{step.ToWord()}', which leaves the year out, or a text where there is one row");
        }

        return new PeriodLabel(step, item.ValueText, isShort: false);
    }

    /// <summary><c>January 2022</c>, <c>January to March 2022</c>, <c>2022</c> or <c>Year to March 2022</c>.</summary>
    public string Of(Period period)
    {
        if (text is not null)
        {
            return text;
        }

        string words = step switch
        {
            Frequency.Month => period.ToWords(),
            Frequency.Quarter => $"{MonthOf(period with { LastMonth = period.LastMonth - 2 })} to {period.ToWords()}",
            _ when period.Month == 12 => period.Year.ToString(CultureInfo.InvariantCulture),
            _ => "Year to " + period.ToWords(),
        };
        return isShort ? words[..words.LastIndexOf(' ')] : words;
    }

    private static string MonthOf(Period period) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(period.Month);
}
