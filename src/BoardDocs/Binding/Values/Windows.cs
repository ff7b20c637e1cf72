using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Which windows a measure's values cover.</summary>
public static class Windows
{
    /// <summary>Whether a measure's rows add up over periods: counts, shares and ratios of single periods.</summary>
    public static bool Rolls(MeasureSymbol measure) =>
        measure.Kind != MeasureKind.Value && measure.Dataset.Definition.Covers == DatasetCoverage.Period;

    /// <summary>The window where nobody asks for another: twelve months, or one row of a measure that is never rolled.</summary>
    public static Window Default(MeasureSymbol measure)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        return dataset.Covers switch
        {
            DatasetCoverage.TwelveMonths => new Window(12, dataset.Frequency),
            DatasetCoverage.Year => new Window(12, Frequency.Year),
            _ => Rolls(measure) ? new Window(12, dataset.Frequency) : OneRow(measure),
        };
    }

    /// <summary>The window of one row.</summary>
    public static Window OneRow(MeasureSymbol measure)
    {
        Frequency frequency = measure.Dataset.Definition.Frequency;
        return new Window(frequency.MonthsPerStep(), frequency);
    }

    /// <summary>How many rows a window covers, or 0 where it is no whole number of them.</summary>
    public static int Steps(MeasureSymbol measure, Window window)
    {
        int step = measure.Dataset.Definition.Frequency.MonthsPerStep();
        return Rolls(measure)
            ? window.Months % step == 0 ? window.Months / step : 0
            : window == Default(measure) ? 1 : 0;
    }
}
