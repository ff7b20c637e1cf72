namespace BoardDocs.Statistics;

/// <summary>The change from twelve months to the twelve after them.</summary>
/// <param name="Absolute">Later less earlier, in events; <see cref="double.NaN"/> where a period is missing.</param>
/// <param name="Ratio">The relative change as a fraction, of the rates where exposures were given; null where the base is 0 or missing.</param>
/// <param name="Low">The lower end of the relative change's 95 % interval; <see cref="double.NaN"/> where there is none.</param>
/// <param name="High">The upper end of the relative change's 95 % interval; <see cref="double.NaN"/> where there is none.</param>
/// <param name="PValue">Two-sided, of no change; <see cref="double.NaN"/> where there is none.</param>
/// <param name="Dispersion">The over-dispersion of the paired periods, at least 1.</param>
/// <param name="PrintsPercentage">Whether both years have the 20 events that a percentage needs.</param>
public sealed record YearOnYearResult(
    double Absolute,
    double? Ratio,
    double Low,
    double High,
    double PValue,
    double Dispersion,
    bool PrintsPercentage)
{
    /// <summary>Two-sided, of no change, by the exact test of two small counts; <see cref="double.NaN"/> where the counts are not small or there is none.</summary>
    public double ExactPValue { get; init; }
}
