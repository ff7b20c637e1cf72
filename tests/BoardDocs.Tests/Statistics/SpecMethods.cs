using System.Collections.Frozen;
using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

/// <summary>What each method named in specs/statistics.md computes; outputs are numbers, series or words.</summary>
internal static class SpecMethods
{
    private const double Z95 = 1.959963984540054;

    public static FrozenDictionary<string, Func<SpecVector, object[]>> All { get; } = new Dictionary<string, Func<SpecVector, object[]>>
    {
        ["rolling-sum"] = v => [Rolling.Sums(v.Series(0), v.Whole(1))],
        ["rate"] = v => [Rates.Rate(v.Number(0), v.Number(1), v.Number(2))],
        ["proportion"] = v => [Rates.Proportion(Rolling.Sum(v.Series(0)), Rolling.Sum(v.Series(1)))],
        ["pooled"] = v => [GroupAverage.Pooled(v.Series(0), v.Series(1), v.Number(2))],
        ["mean"] = v => [GroupAverage.Mean(v.Series(0))],
        ["rank"] = v => Rank(Ranking.Rank(v.Number(0), v.Series(1), v.Inputs[2] == "lower")),
        ["ordinal"] = v => [Ordinals.ToText(v.Whole(0))],
        ["relation-strict"] = v => [Word(RelationTest.Strict(v.Number(0), v.Number(1)))],
        ["relation-band"] = v => [Word(RelationTest.Band(v.Number(0), v.Number(1)))],
        ["relation-sd"] = v => [Word(RelationTest.StandardDeviation(v.Number(0), v.Series(1)))],
        ["relation-band-ci"] = v => [Word(RelationTest.BandAndInterval(v.Number(0), v.Number(1), v.Number(2), v.Number(3), v.Number(4), v.Number(5), v.Number(6)))],
        ["poisson-exact"] = v => Ends(Intervals.PoissonExact(v.Number(0), v.Number(1))),
        ["byar"] = v => Ends(Intervals.Byar(v.Number(0), v.Number(1))),
        ["count-interval"] = v => Ends(Intervals.Count(v.Number(0), v.Number(1))),
        ["rate-interval"] = v => Ends(Intervals.Rate(v.Number(0), v.Number(1), v.Number(2), v.Number(3))),
        ["wilson"] = v => Ends(Intervals.Wilson(v.Number(0), v.Number(1), v.Number(2))),
        ["rate-ratio"] = v => Ends(Intervals.RateRatio(v.Number(0), v.Number(1), v.Number(2), v.Number(3), v.Number(4), Z95)),
        ["relative-risk"] = v => Ends(Intervals.RelativeRisk(v.Number(0), v.Number(1), v.Number(2), v.Number(3), Z95)),
        ["small-counts"] = v => [SmallCounts.PValue(v.Number(0), v.Number(1), v.Number(2))],
        ["control-limits"] = v => Limits(ControlChart.Fit(v.Series(0), v.Inputs[1] == "yes")),
        ["control-points"] = v => [string.Join(' ', ControlRules.Find(v.Series(0), new ControlLimits(v.Number(1), v.Number(2) / 2.66, 1)).Select(ControlWord))],
        ["control-shift"] = v => [Flags(ControlRules.Shifts(Signs(v.Series(0))))],
        ["control-trend"] = v => [Flags(ControlRules.Trends(v.Series(0)))],
        ["control-two-of-three"] = v => [Flags(ControlRules.TwoOfThree([.. v.Series(0).Select(near => near > 0)], Signs(v.Series(1))))],
        ["assurance"] = v => [ControlChart.Assure(new ControlLimits(v.Number(0), v.Number(1) / 2.66, 20), v.Number(2), v.Inputs[3] == "higher").ToString().ToLowerInvariant()],
        ["month-effects"] = v => [MonthEffects.PValue(v.Series(0), 0)],
        ["funnel-at-events"] = v => [.. Ends(FunnelLimits.AtEvents(v.Number(0), v.Number(1), FunnelLimits.Tail95)), .. Ends(FunnelLimits.AtEvents(v.Number(0), v.Number(1), FunnelLimits.Tail998))],
        ["funnel-at-expected"] = v => [.. Ends(FunnelLimits.AtExpected(v.Number(0), FunnelLimits.Tail95)), .. Ends(FunnelLimits.AtExpected(v.Number(0), FunnelLimits.Tail998))],
        ["funnel-side"] = v => [(double)FunnelLimits.Side(v.Number(0), v.Number(1), FunnelLimits.Tail95), (double)FunnelLimits.Side(v.Number(0), v.Number(1), FunnelLimits.Tail998)],
        ["year-on-year"] = v => Change(YearOnYear.Compare(v.Series(0), v.Series(1))),
        ["trend"] = v => Fit(TrendTest.Fit(v.Series(0), v.Series(1), 0, v.Whole(2), 1)),
        ["trend-word"] = v => [TrendWords.Choose(Fitted(v), v.Number(2), Lexicon(v.Inputs[3]), 0.05, 0.15)],
        ["proportion-word"] = v => [TrendWords.ChooseForProportion(Fitted(v), v.Number(2), Lexicon(v.Inputs[3]))],
        ["annual-proportions"] = v => Annual(AnnualTrend.OfProportions(v.Series(0), v.Series(1))),
        ["annual-values"] = v => Annual(AnnualTrend.OfValues(v.Series(0), [.. v.Series(1).Zip(v.Series(2), (low, high) => new Interval(low, high))])),
        ["seasonal-mann-kendall"] = v => Seasonal(SeasonalMannKendall.Test(v.Series(0), v.Whole(1))),
        ["format"] = v => [NumberText.Format(v.Number(0), UnitOf(v.Inputs[1]), v.Whole(2)).Replace(',', ' ')],
        ["default-decimals"] = v => [(double)Rounding.DefaultDecimals(UnitOf(v.Inputs[0]), v.Number(1))],
        ["suppression"] = v => [Hidden(v.Series(0), double.IsNaN(v.Number(1)) ? null : v.Whole(1))],
        ["quantile"] = v => [Quantile(v.Inputs[0], v.Number(1), v.Number(2))],
    }.ToFrozenDictionary();

    private static string Hidden(double[] row, int? below) => string.Join(' ', Suppression
        .Mask(new CountTable(1, row.Length, [.. row]) { HasTotalColumn = true }, [.. row.Select(count => Suppression.IsSmall(count, below))])
        .Select(hidden => hidden ? "c" : "."));

    private static object[] Rank(RankResult? rank) => [(double)(rank?.Place ?? 0), YesOrNo(rank?.IsTied == true), (double)(rank?.Of ?? 0)];

    private static object[] Annual(AnnualTrendResult? result) =>
        [result?.Statistic ?? double.NaN, result?.Slope ?? double.NaN, result is null ? "-" : result.Direction switch { > 0 => "increasing", < 0 => "decreasing", _ => "none" }];

    private static object[] Ends(Interval interval) => [interval.Low, interval.High];

    private static object[] Change(YearOnYearResult result) =>
        [result.Absolute, 100 * (result.Ratio ?? double.NaN), 100 * result.Low, 100 * result.High, result.PValue, YesOrNo(result.PrintsPercentage)];

    private static object[] Fit(TrendFit? fit) => fit is null ? [.. Enumerable.Repeat<object>(double.NaN, 9)]
        : [fit.Slope, fit.Dispersion, fit.Autocorrelation, fit.StandardError, fit.Statistic, fit.PValue, 100 * fit.AnnualChange, 100 * fit.Low, 100 * fit.High];

    private static object[] Limits(ControlLimits? limits) =>
        [limits?.Mean ?? double.NaN, limits?.Low ?? double.NaN, limits?.High ?? double.NaN, limits?.MovingRange ?? double.NaN];

    private static int[] Signs(double[] values) => [.. values.Select(Math.Sign)];

    private static string Flags(int[] flags) => string.Join(' ', flags.Select(flag => flag > 0 ? "+" : flag < 0 ? "-" : "."));

    private static string ControlWord(ControlPoint point) => point.Signal switch
    {
        ControlSignal.None => ".",
        ControlSignal.NearLimit => "near",
        _ => point.Signal.ToString().ToLowerInvariant().Replace("limits", string.Empty, StringComparison.Ordinal),
    };

    private static object[] Seasonal(SeasonalTrend? trend) =>
        [trend?.Score ?? double.NaN, trend?.Variance ?? double.NaN, trend?.Statistic ?? double.NaN, trend?.SlopePerYear ?? double.NaN];

    private static TrendFit? Fitted(SpecVector v) =>
        double.IsNaN(v.Number(0)) ? null : new TrendFit(0, 1, 0, 1, 1, 23, v.Number(0), v.Number(1), 0, 0, 0, 36);

    private static double Quantile(string distribution, double p, double degreesOfFreedom) => distribution switch
    {
        "normal" => Normal.Quantile(p),
        "t" => StudentT.Quantile(p, degreesOfFreedom),
        _ => ChiSquared.Quantile(p, degreesOfFreedom),
    };

    private static Unit UnitOf(string name) => name switch
    {
        "proportion" => Unit.Proportion,
        "change" => Unit.RelativeChange,
        "points" => Unit.PercentagePoints,
        "pounds" => new Unit(UnitKind.Pounds),
        "rate" => Unit.Rate(new RateBase(1000, "residents")),
        "ratio" => Unit.Ratio,
        "count" => Unit.Count,
        _ => Unit.Number,
    };

    private static TrendLexicon Lexicon(string name) => name == "plain" ? TrendLexicon.Plain : TrendLexicon.Graded;

    private static string Word(Relation? relation) => relation?.ToString().ToLowerInvariant() ?? "-";

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
