namespace BoardDocs.Statistics;

/// <summary>A seasonal Mann-Kendall test with its Theil-Sen slope.</summary>
/// <param name="Score">S, the sum over the seasons of the signs of all later-less-earlier differences.</param>
/// <param name="Variance">The variance of S without a trend, ties allowed for.</param>
/// <param name="Statistic">z, with the continuity correction.</param>
/// <param name="PValue">Two-sided.</param>
/// <param name="SlopePerYear">The median of the same-season slopes, in the series' unit a year.</param>
/// <param name="AnnualChange">The slope as a fraction of the series' median; <see cref="double.NaN"/> where that is 0.</param>
/// <param name="Points">The number of points used.</param>
public sealed record SeasonalTrend(
    double Score,
    double Variance,
    double Statistic,
    double PValue,
    double SlopePerYear,
    double AnnualChange,
    int Points);
