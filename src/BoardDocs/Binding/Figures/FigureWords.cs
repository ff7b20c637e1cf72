using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words around a chart: title, subtitle and axes.</summary>
internal sealed class FigureWords
{
    /// <summary>Finds the words of a chart.</summary>
    /// <param name="chart">The statement.</param>
    /// <param name="range">The periods.</param>
    /// <param name="data">What is drawn.</param>
    /// <param name="whatIsDrawn">The second half of the title; null for one made from the first measure.</param>
    public FigureWords(ChartStatement chart, PeriodRange range, TimeSeriesData data, string? whatIsDrawn = null)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        Names = Sentence.List([.. chart.Uses.Select(use => use.Measure.Short).Distinct()]);
        Areas = Sentence.List([.. chart.Uses.Select(use => use.Area.Name).Distinct()]);
        Title = chart.Title ?? $"{Names}: {whatIsDrawn ?? WhatIsDrawn(first, data.Unit, FigureLines.WindowOf(chart, first))}";
        Periods = PeriodsOf(range, data, Covers(FigureLines.WindowOf(chart, first)));
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

    /// <summary>A measure's unit as the value axis names it.</summary>
    public static string ValueAxis(MeasureSymbol measure) =>
        measure is { Kind: MeasureKind.Ratio, Reference: { } reference } ? "Times as likely as " + PeopleWords.Of(reference) : ValueAxis(measure.Unit);

    /// <summary>What the value axis of one measure says: a published number tells by its name alone what it is, as groups per million.</summary>
    public static string ValueAxisOf(MeasureSymbol measure) => measure.Unit.Kind == UnitKind.Number ? measure.Short : ValueAxis(measure);

    /// <summary>The unit as the value axis names it.</summary>
    public static string ValueAxis(Unit unit) => unit.Kind switch
    {
        UnitKind.Count or UnitKind.Number => "Number",
        UnitKind.Proportion => "Percentage",
        _ => Sentence.Open(UnitWords.Name(unit)),
    };

    /// <summary>What a value is, as titles name it: <c>rate per 1,000 residents</c>.</summary>
    public static string Measured(Unit unit) => unit.Kind switch
    {
        UnitKind.Rate => "rate " + UnitWords.Name(unit),
        UnitKind.Count => "number",
        UnitKind.Proportion => "percentage",
        _ => UnitWords.Name(unit),
    };

    /// <summary>What a point covers, as the time axis names it.</summary>
    public static string TimeAxis(Window window) => Sentence.Open(Covers(window));

    /// <summary>
    /// What is drawn of a measure: <c>12 months rolling rate per 1,000 residents</c>, <c>number by month</c>,
    /// <c>times as likely as White people, 12 months rolling</c>.
    /// </summary>
    public static string WhatIsDrawn(MeasureSymbol measure, Unit unit, Window window)
    {
        bool isRolling = IsRolling(measure, window);
        string value = isRolling && unit.Kind == UnitKind.Count ? "total" : ValueWord(measure, unit);
        return isRolling && unit.Kind == UnitKind.Ratio ? $"{value}, {Step(measure, window)}"
            : isRolling ? $"{Step(measure, window)} {value}"
            : $"{value} {Step(measure, window)}";
    }

    /// <summary>What one value of a measure is: as <see cref="Measured"/>, with the reference of a ratio.</summary>
    public static string ValueWord(MeasureSymbol measure, Unit unit) =>
        unit.Kind == UnitKind.Ratio ? Sentence.Continue(ValueAxis(measure)) : Measured(unit);

    /// <summary>Whether windows overlap.</summary>
    public static bool IsRolling(MeasureSymbol measure, Window window) =>
        window.Months > measure.Dataset.Definition.Frequency.MonthsPerStep();

    /// <summary>How the points follow each other: <c>12 months rolling</c> or <c>by month</c>.</summary>
    public static string Step(MeasureSymbol measure, Window window) => IsRolling(measure, window)
        ? string.Create(CultureInfo.InvariantCulture, $"{window.Months} months rolling")
        : $"by {measure.Dataset.Definition.Frequency.ToWord()}";

    private static string Covers(Window window) => (window.Months, window.Frequency) switch
    {
        (12, Frequency.Year) => "year ending",
        (3, _) => "quarter ending",
        (1, _) => "month",
        _ => string.Create(CultureInfo.InvariantCulture, $"{window.Months} months ending"),
    };

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
