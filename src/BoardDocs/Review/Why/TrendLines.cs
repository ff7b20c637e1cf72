using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>The trend word of a value, the numbers of its test, and why it is that word.</summary>
/// <param name="value">The value.</param>
/// <param name="context">The choices in force.</param>
/// <param name="lines">Takes the lines.</param>
internal sealed class TrendLines(MeasureValue value, ValueContext context, LabelledLines lines)
{
    private readonly MeasureSymbol measure = value.Measure;

    /// <summary>Adds the lines; one that says so where there are less than two years of data.</summary>
    public void Add()
    {
        if (value.Trend is not { } trend)
        {
            lines.Add("Trend", "Not available: there are less than two years of data");
            return;
        }

        if (trend.Reason is { } reason)
        {
            lines.Add("Trend", $"{trend.Word}: {reason}");
            return;
        }

        string rows = string.Create(CultureInfo.InvariantCulture, $"{trend.Periods} {measure.Dataset.Definition.Frequency.ToWord()}s to {value.Period.ToWords()}");
        lines.Add("Trend", trend.PValue is double p ? $"{trend.Word}: {Verdict(trend, p)}" : $"{trend.Word}: the share is 100% in each of the {rows}, so nothing is tested");
        if (trend.PValue is not null)
        {
            lines.AddMore($"{Estimate(trend)}; {rows}");
            lines.AddMore(Method(trend));
        }
    }

    /// <summary>Whether shares move in points: then 1 point a year matters and 3 are strong, whatever the options say of relative changes.</summary>
    private bool InPoints => measure.Unit.IsPercent;

    private string Verdict(TrendValue trend, double p)
    {
        string test = p < TrendWords.Significance
            ? $"p = {ExactNumber.Rounded(p)} is below {TrendWords.Significance.ToString(CultureInfo.InvariantCulture)}, so a trend is told from none"
            : $"p = {ExactNumber.Rounded(p)} is not below {TrendWords.Significance.ToString(CultureInfo.InvariantCulture)}, so no trend is told from none";
        return trend.Word == TrendWords.Stable && p < TrendWords.Significance
            ? $"{test}, but the change is less than {Material}"
            : p < TrendWords.Significance ? $"{test}, and the change is {Material} or more{Strength(trend)}" : test;
    }

    private string Material => InPoints ? "1 percentage point a year" : $"{ExactNumber.Percent(context.Trend.Material ?? 0)} a year";

    private string Strength(TrendValue trend) =>
        context.Trend.Lexicon == TrendLexicon.Plain ? string.Empty
        : trend.Word is TrendWords.Increasing or TrendWords.Reducing ? string.Create(CultureInfo.InvariantCulture, $"; with fewer than {TrendWords.LowCount} events in a year it is not called moderate or strong")
        : $"; from {(InPoints ? "3 percentage points" : ExactNumber.Percent(context.Trend.Strong ?? 0))} on it is strong";

    private static string Estimate(TrendValue trend)
    {
        string interval = trend.Fit is { } fit ? $" (95% interval {ExactNumber.Percent(fit.Low)} to {ExactNumber.Percent(fit.High)})" : string.Empty;
        string change = trend.AnnualChange is double yearly ? $"yearly change {ExactNumber.Percent(yearly)}{interval}" : "no relative change";
        return trend.PointsPerYear is double points ? $"{change}, {ExactNumber.Rounded(points * 100)} percentage points a year" : change;
    }

    private static string Method(TrendValue trend) => trend.Fit is { } fit
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"log-linear fit with a level for each season: slope {ExactNumber.Rounded(fit.Slope)}, standard error {ExactNumber.Rounded(fit.StandardError)}, t = {ExactNumber.Rounded(fit.Statistic)} on {fit.DegreesOfFreedom} degrees of freedom, over-dispersion {ExactNumber.Rounded(fit.Dispersion)}, autocorrelation {ExactNumber.Rounded(fit.Autocorrelation)}")
        : "seasonal Mann-Kendall test with the slope after Theil and Sen";
}
