using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of charts by category.</summary>
internal static class CategoryText
{
    private const int MostNamed = 3;

    /// <summary>The measures' names, the first of them where there are many.</summary>
    public static string Names(ChartStatement chart) => Sentence.Shorten([.. chart.Uses.Select(use => use.Measure.Short).Distinct()], MostNamed);

    /// <summary>The alternative text: each category with its values, or the ends where there are too many.</summary>
    /// <param name="head">What the chart is of, where and when.</param>
    /// <param name="data">The bars.</param>
    public static string Alternative(string head, BarData data)
    {
        string line = data.Line is { } found ? $"; line at {Number(found.Value, data)}, {Sentence.Continue(found.Label)}" : string.Empty;
        string all = string.Join("; ", data.Rows.Select(row => Row(row, data)));
        string ends = data.Rows.Length < 3 ? all : $"from {Row(data.Rows[0], data)} to {Row(data.Rows[^1], data)}";
        string brief = $"{data.Rows.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} bars, the values are in the table";
        return AlternativeText.Fit(head, [all + line, all, ends, brief]);
    }

    /// <summary>Which direction is better, where that is the same for all categories.</summary>
    public static string? Polarity(ChartStatement chart) =>
        chart.Uses.Select(use => use.Measure.Polarity).Distinct().Count() == 1 ? BarNotes.Polarity(chart.Uses[0].Measure) : null;

    private static string Row(BarRow row, BarData data) => $"{row.Label} {string.Join(" against ", row.Values.Select(value => Shown(value, data)))}";

    private static string Shown(BarValue value, BarData data) =>
        value.IsSuppressed ? "suppressed" : value.Value is { } number ? Number(number, data) : "not available";

    private static string Number(double value, BarData data) => NumberText.Format(value, data.Unit, data.Decimals);
}
