using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>rank, relation, average and cell.</summary>
internal static class ComparisonMembers
{
    private static readonly ImmutableArray<string> Relations = ["above", "below", "similar"];

    public static ExpressionValue Rank(MemberCall call) => Compare(
        call,
        ValueAspects.Value | ValueAspects.Rank,
        value => value.Benchmark?.Rank is { } rank ? new RankValue(rank) : null,
        needsGroup: true);

    public static ExpressionValue Relation(MemberCall call) => Compare(
        call,
        ValueAspects.Value | ValueAspects.Average,
        value => (value.Benchmark?.Relation ?? value.Comparator?.Relation) is { } relation
            ? new TextValue(BenchmarkCell.Word(relation)) { Vocabulary = Relations }
            : null);

    public static ExpressionValue Average(MemberCall call) => Compare(
        call,
        ValueAspects.Average,
        value => (value.Benchmark?.Average ?? value.Comparator?.Value) is { } average ? NumberMembers.InUnit(value, average) : null);

    public static ExpressionValue Cell(MemberCall call) =>
        Compare(call, ValueAspects.Value, value => value.BenchmarkCell == TrendWords.NotAvailable ? null : new TextValue(value.BenchmarkCell) { KeepsCase = true });

    private static ExpressionValue Compare(MemberCall call, ValueAspects needed, Func<MeasureValue, ExpressionValue?> choose, bool needsGroup = false)
    {
        ValueContext context = call.ValueContext();
        if (context.Group is null && (needsGroup || context.Comparator is null))
        {
            return call.Fail(NameDiagnostics.GroupNeeded, ExpressionText.Of(call.Syntax), call.Member.Text);
        }

        (MeasureValue? value, ErrorValue error) = call.Evaluate(needed);
        return value is null
            ? error
            : choose(value) ?? call.Fail(
                DataDiagnostics.NoAverage,
                call.Measure.Short,
                context.Group?.Short ?? context.Comparator?.Name ?? string.Empty,
                "Its data do not allow the comparison.");
    }
}
