using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The residents or households that the rates of one figure are per: one period for every area and month.</summary>
/// <param name="Period">The newest period for which every area has a value; null where the measure needs none or none is there.</param>
/// <param name="Lines">Each area's denominators.</param>
/// <param name="Findings">What is missing, zero or implausible.</param>
internal sealed record PopulationChoice(Period? Period, ImmutableDictionary<string, AreaPopulation> Lines, ImmutableArray<ValueFinding> Findings)
{
    /// <summary>For measures that have no denominator.</summary>
    public static PopulationChoice None { get; } = new(null, ImmutableDictionary<string, AreaPopulation>.Empty, []);

    public AreaPopulation For(string areaId) => Lines.GetValueOrDefault(areaId, AreaPopulation.Missing);
}

/// <summary>An area's denominator and, for ratios, that of the reference; <see cref="double.NaN"/> where there is none.</summary>
/// <param name="Own">The area's residents or households.</param>
/// <param name="Reference">Those of a ratio's reference; 1 for other kinds.</param>
/// <param name="Line">The line of the data file, or 0.</param>
internal sealed record AreaPopulation(double Own, double Reference, int Line = 0)
{
    public static AreaPopulation Missing { get; } = new(double.NaN, double.NaN);

    public bool IsComplete => Own > 0 && Reference > 0;

    /// <summary>The denominators of other windows; null where one estimate serves all.</summary>
    public MidWindow? Middle { get; init; }

    /// <summary>The denominators of a window of some months.</summary>
    public AreaPopulation At(Period end, int months) => Middle?.At(end, months) ?? this;
}
