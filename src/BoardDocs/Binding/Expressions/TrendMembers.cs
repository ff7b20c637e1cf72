using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>trend and annual-change.</summary>
internal static class TrendMembers
{
    private static readonly ImmutableArray<string> Plain = [TrendWords.Increasing, TrendWords.Reducing, TrendWords.Stable, TrendWords.StableAtAll];

    private static readonly ImmutableArray<string> Graded =
        [.. Plain, TrendWords.ModerateIncrease, TrendWords.ModerateReduction, TrendWords.StrongIncrease, TrendWords.StrongReduction];

    public static ExpressionValue Trend(MemberCall call)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Trend);
        return value?.Trend is { } trend
            ? new TextValue(trend.Word) { Vocabulary = call.ValueContext().Trend.Lexicon == TrendLexicon.Plain ? Plain : Graded }
            : error;
    }

    /// <summary>The yearly change of the fit: relative, or in points for shares.</summary>
    public static ExpressionValue AnnualChange(MemberCall call)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Trend);
        if (value?.Trend is not { } trend)
        {
            return error;
        }

        bool isShare = call.Measure.Unit.IsPercent;
        double? change = trend.Word == TrendWords.StableAtAll ? 0 : isShare ? trend.PointsPerYear : trend.AnnualChange;
        if (change is not { } yearly || double.IsNaN(yearly))
        {
            return call.Fail(DataDiagnostics.NoTrend, call.Measure.Short, value.Area.Name, value.Period.ToWords(), "No yearly change can be estimated.");
        }

        return new NumberValue(yearly, isShare ? Unit.PercentagePoints : Unit.RelativeChange, AggregationKind.Fixed);
    }
}
