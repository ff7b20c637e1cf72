using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A measure's values of several areas side by side, all on one vintage of residents.</summary>
internal sealed class AreaTable(ValueStore store, SeriesOfMeasure series, int steps, FigureAreas figure)
{
    /// <summary>The period of the residents or households that all rates are per, or null.</summary>
    public Period? Vintage => store.Population(series, figure).Period;

    /// <summary>What is missing, zero or implausible about the residents or households of the areas.</summary>
    public ImmutableArray<ValueFinding> PopulationFindings => store.Population(series, figure).Findings;

    /// <summary>Whether the dataset has rows of an area.</summary>
    public bool HasRows(AreaSymbol area) => store.Parts(series, area.Id) is not null;

    /// <summary>One area's numbers at a period; of yearly data the last year that ended by then is meant.</summary>
    public AreaNumber At(AreaSymbol area, Period period)
    {
        if (store.Rates(series, area.Id, steps, figure) is not { } rates)
        {
            return new AreaNumber(area, null, null);
        }

        Period aligned = PeriodAlignment.Align(rates.Area.Parts, series.Measure.Dataset.Definition.Frequency, period);
        int index = rates.Area.IndexOf(aligned);
        bool isProvisional = Provisional.Includes(series.Measure.Dataset.Definition, aligned) || rates.IsCarriedForward(aligned);
        return index < 0 || rates.IsSuppressedAt(index)
            ? new AreaNumber(area, null, null) { IsSuppressed = index >= 0, IsProvisional = isProvisional }
            : new AreaNumber(area, Known(rates.Values[index]), Known(rates.Area.Numerators[index]))
            {
                Denominator = Known(rates.DenominatorAt(index)),
                IsProvisional = isProvisional,
            };
    }

    /// <summary>The average of a group, on the same vintage; null where it cannot be made.</summary>
    public double? AverageAt(GroupSymbol group, Period period)
    {
        GroupRates rates = store.Group(series, group, steps, figure);
        AreaParts? parts = rates.Members.IsEmpty ? null : rates.Earliest.Area.Parts;
        return Known(rates.AverageAt(PeriodAlignment.Align(parts, series.Measure.Dataset.Definition.Frequency, period), group.Average));
    }

    private static double? Known(double number) => double.IsFinite(number) ? number : null;
}

/// <summary>One area's numbers at one period.</summary>
/// <param name="Area">The area.</param>
/// <param name="Value">The number in the unit of the measure, unrounded; null where there is none.</param>
/// <param name="Events">The events or the published figure behind it; null where there is none.</param>
internal sealed record AreaNumber(AreaSymbol Area, double? Value, double? Events)
{
    /// <summary>The residents, households or wholes; null where there are none.</summary>
    public double? Denominator { get; init; }

    /// <summary>Whether the numbers are too small to be shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether the source calls them provisional.</summary>
    public bool IsProvisional { get; init; }
}
