namespace BoardDocs.Statistics;

/// <summary>A season-stratified quasi-Poisson log-linear trend (specs/statistics.md, Trend word).</summary>
/// <param name="Slope">The slope β, per season step, on the log scale.</param>
/// <param name="Dispersion">The raw over-dispersion φ.</param>
/// <param name="Autocorrelation">The lag-1 correlation ρ of the residuals.</param>
/// <param name="StandardError">The slope's standard error.</param>
/// <param name="Statistic">T = slope over standard error.</param>
/// <param name="DegreesOfFreedom">Points less seasons less one.</param>
/// <param name="PValue">Two-sided.</param>
/// <param name="AnnualChange">The yearly change as a fraction.</param>
/// <param name="Low">Lower end of the 95 % interval of the yearly change.</param>
/// <param name="High">Upper end of the 95 % interval of the yearly change.</param>
/// <param name="SmallestDetectable">The smallest yearly change the series could have shown with 80 % power.</param>
/// <param name="Points">The number of points fitted.</param>
public sealed record TrendFit(
    double Slope,
    double Dispersion,
    double Autocorrelation,
    double StandardError,
    double Statistic,
    int DegreesOfFreedom,
    double PValue,
    double AnnualChange,
    double Low,
    double High,
    double SmallestDetectable,
    int Points);
