using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The text of a chart for people who cannot see it: what it is, then what it says, with the numbers of its table.</summary>
internal static class AlternativeText
{
    private const int Longest = 250;

    /// <summary>Writes the text; what matters least is left out where it would be too long.</summary>
    public static string Of(FigureWords words, TimeSeriesData data, ImmutableArray<MeasureValue> values)
    {
        string unit = data.Unit.Kind switch
        {
            UnitKind.Rate or UnitKind.Days or UnitKind.Hours => UnitWords.Name(data.Unit) + ", ",
            UnitKind.Ratio => Sentence.Continue(data.ValueAxisTitle) + ", ",
            _ => string.Empty,
        };
        string head = $"{(data.Drawing is TimeDrawing.Columns or TimeDrawing.GroupedColumns ? "Column" : "Line")} chart of {words.Names}, {unit}{words.Areas}, {words.Periods}: ";
        if (data.Series[0].Role == SeriesRole.Measure)
        {
            return Fit(head, [string.Join("; ", data.Series.Select(line => $"{line.Label} {Course(line, data)}")), Brief(data)]);
        }

        string course = Course(data.Series[0], data);
        string range = Range(data.Series[0], data);
        string comparators = string.Concat(data.Series.Skip(1).Select(line => $"; {line.Label} {Last(line, data)}"));
        string trend = values is [{ Trend: { } found }, ..] && found.Word != TrendWords.NotAvailable ? $"; trend {Sentence.Continue(found.Word)}" : string.Empty;
        string hidden = Hidden(data.Series[0]);
        return Fit(head, [course + range + comparators + trend + hidden, course + comparators + trend + hidden, course + trend + hidden, course + hidden]);
    }

    /// <summary>The first of several bodies that is short enough, or the last cut at a word.</summary>
    public static string Fit(string head, ReadOnlySpan<string> bodies)
    {
        foreach (string body in bodies)
        {
            if (head.Length + body.Length + 1 <= Longest)
            {
                return head + body + ".";
            }
        }

        string text = head + bodies[^1];
        int end = text.LastIndexOf(' ', Longest - 2);
        return text[..(end > 0 ? end : Longest - 2)].TrimEnd(',', ';', ':') + "\u2026";
    }

    private static string Brief(TimeSeriesData data) => $"{data.Series.Length} lines, the values are in the table";

    /// <summary>First and last value of a line.</summary>
    public static string Course(ChartSeries line, TimeSeriesData data)
    {
        double first = double.NaN;
        double last = double.NaN;
        foreach (ChartPoint point in line.Points)
        {
            if (point.Value is { } value)
            {
                first = double.IsNaN(first) ? value : first;
                last = value;
            }
        }

        return double.IsNaN(last) ? "no values" : $"{Number(first, data)} to {Number(last, data)}";
    }

    private static string Range(ChartSeries line, TimeSeriesData data)
    {
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        foreach (ChartPoint point in line.Points)
        {
            low = Math.Min(low, point.Value ?? low);
            high = Math.Max(high, point.Value ?? high);
        }

        return low <= high ? $", lowest {Number(low, data)}, highest {Number(high, data)}" : string.Empty;
    }

    private static string Hidden(ChartSeries line)
    {
        int count = line.Points.Count(point => point.IsSuppressed);
        return count == 0 ? string.Empty
            : $"; {(count == 1 ? "one value is" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} values are"))} suppressed{(line.Points[^1].IsSuppressed ? ", the last among them" : string.Empty)}";
    }

    private static string Last(ChartSeries line, TimeSeriesData data) =>
        line.Points.IsEmpty || line.Points[^1].Value is not { } value ? line.Points is [.., { IsSuppressed: true }] ? "suppressed" : "has no last value" : Number(value, data);

    private static string Number(double value, TimeSeriesData data) => NumberText.Format(value, data.Unit, data.Decimals);
}
