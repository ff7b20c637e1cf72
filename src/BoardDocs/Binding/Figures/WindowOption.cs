using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The key <c>window</c>: how long each value of a chart covers.</summary>
internal static class WindowOption
{
    /// <summary>The key.</summary>
    public const string Key = "window";

    private const int Longest = 12;

    /// <summary>The chart with the window that its statement sets; a wrong one is reported and left out.</summary>
    public static ChartStatement Apply(ChartStatement chart)
    {
        if (chart.Reader.Item(Key) is not { } item)
        {
            return chart;
        }

        MeasureSymbol measure = chart.Uses[0].Measure;
        var window = new Window(MonthsOf(item.ValueText), measure.Dataset.Definition.Frequency);
        if (window.Months is > 0 and <= Longest && chart.Uses.All(use => Windows.Steps(use.Measure, window with { Frequency = use.Measure.Dataset.Definition.Frequency }) > 0))
        {
            return chart with { Window = window };
        }

        chart.Reader.ReportWrong(item, Key, $"a whole number of the data's periods up to 12 months, such as 12 months or {Windows.OneRow(measure)}");
        return chart;
    }

    private static int MonthsOf(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count > Longest)
        {
            return 0;
        }

        return unit switch
        {
            "month" or "months" => count,
            "quarter" or "quarters" => 3 * count,
            "year" => 12 * count,
            _ => 0,
        };
    }
}
