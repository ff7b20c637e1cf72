using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words around a chart: title, subtitle and axes.</summary>
internal sealed class FigureWords
{
    /// <summary>Finds the words of a chart.</summary>
    public FigureWords(ChartStatement chart, PeriodRange range, TimeSeriesData data)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        Names = Sentence.List([.. chart.Uses.Select(use => use.Measure.Short).Distinct()]);
        Areas = Sentence.List([.. chart.Uses.Select(use => use.Area.Name).Distinct()]);
        Title = chart.Title ?? $"{Names}: {WhatIsDrawn(chart.Kind.Name, first)}";
        Periods = PeriodsOf(range, data, Covers(chart.Kind.Name, first));
        string measures = chart.Uses.Length == 1 ? first.Title + ", " : string.Empty;
        Subtitle = $"{measures}{Areas}, {Periods}";
    }

    /// <summary>The measures' short names.</summary>
    public string Names { get; }

    /// <summary>The areas of the lines that are not comparators.</summary>
    public string Areas { get; }

    /// <summary>The first and last point: <c>12 months ending Sep 2020 to Sep 2023</c>.</summary>
    public string Periods { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Measure, area and period.</summary>
    public string Subtitle { get; }

    /// <summary>The unit as the value axis names it.</summary>
    public static string ValueAxis(Unit unit) => unit.Kind switch
    {
        UnitKind.Count or UnitKind.Number => "Number",
        UnitKind.Proportion => "Percentage",
        _ => Sentence.Open(UnitWords.Name(unit)),
    };

    /// <summary>What a point covers, as the time axis names it.</summary>
    public static string TimeAxis(string kind, MeasureSymbol measure) => Sentence.Open(Covers(kind, measure));

    private static string Covers(string kind, MeasureSymbol measure)
    {
        Window window = FigureLines.WindowOf(kind, measure);
        return (window.Months, window.Frequency) switch
        {
            (12, Frequency.Year) => "year ending",
            (12, _) => "12 months ending",
            (3, _) => "quarter ending",
            _ => "month",
        };
    }

    private static string WhatIsDrawn(string kind, MeasureSymbol measure)
    {
        string value = measure.Unit.Kind switch
        {
            UnitKind.Rate => "rate " + UnitWords.Name(measure.Unit),
            UnitKind.Count => kind == ChartKinds.Rolling ? "total" : "number",
            UnitKind.Proportion => "percentage",
            _ => UnitWords.Name(measure.Unit),
        };
        return kind == ChartKinds.Rolling
            ? "12 months rolling " + value
            : $"{value} by {measure.Dataset.Definition.Frequency.ToWord()}";
    }

    private static string PeriodsOf(PeriodRange range, TimeSeriesData data, string covers)
    {
        Period first = range.From;
        foreach (ChartPoint point in data.Series[0].Points)
        {
            if (point.Value is not null)
            {
                first = point.Period;
                break;
            }
        }

        string words = first.LastMonth == range.To.LastMonth ? range.To.ToShortWords() : $"{first.ToShortWords()} to {range.To.ToShortWords()}";
        return covers == "month" ? words : $"{covers} {words}";
    }
}
