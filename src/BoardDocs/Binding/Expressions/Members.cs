using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The members of a measure and what each takes.</summary>
internal static class Members
{
    private static readonly ImmutableDictionary<string, Func<MemberCall, ExpressionValue>> Binders =
        new Dictionary<string, Func<MemberCall, ExpressionValue>>
        {
            ["count"] = NumberMembers.Count,
            ["rate"] = NumberMembers.Rate,
            ["value"] = NumberMembers.Value,
            ["numerator"] = NumberMembers.Numerator,
            ["denominator"] = NumberMembers.Denominator,
            ["previous"] = NumberMembers.Previous,
            ["target"] = TargetMembers.Target,
            ["met"] = TargetMembers.Met,
            ["trend"] = TrendMembers.Trend,
            ["annual-change"] = TrendMembers.AnnualChange,
            ["change"] = ChangeMembers.Change,
            ["change-percent"] = ChangeMembers.Percent,
            ["rank"] = ComparisonMembers.Rank,
            ["relation"] = ComparisonMembers.Relation,
            ["average"] = ComparisonMembers.Average,
            ["cell"] = ComparisonMembers.Cell,
            ["highest"] = HistoryMembers.Highest,
            ["lowest"] = HistoryMembers.Lowest,
            ["since"] = HistoryMembers.Since,
            ["period"] = NumberMembers.PeriodOf,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>All members, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Binders.Keys.Order(StringComparer.Ordinal)];

    public static ExpressionValue Bind(string member, MemberCall call) => Binders[member](call);

    /// <summary>Whether a name in the brackets is what the value is compared with; else it is the area meant.</summary>
    public static bool Compares(string member) => member is "rank" or "relation" or "average" or "cell";

    /// <summary>Whether a length of time in the brackets is the window of the value.</summary>
    public static bool MeasuresWindow(string member) =>
        Compares(member) || member is "count" or "rate" or "value" or "numerator" or "denominator" or "previous" or "highest" or "lowest" or "since";

    /// <summary>Whether a length of time may stand in the brackets at all.</summary>
    public static bool TakesDuration(string member) => MeasuresWindow(member) || member is "change" or "change-percent";

    /// <summary>What may stand in the brackets, as part of a sentence.</summary>
    public static string Takes(string member) => (Compares(member), MeasuresWindow(member), TakesDuration(member)) switch
    {
        (true, _, _) => "a group or area, as in rank(msg)",
        (_, true, _) => "a length of time, as in count(3 months), or an area",
        (_, _, true) => "how far back to compare, as in change(12 months), or an area",
        _ => "an area",
    };

    /// <summary>What kind of measure it is, as part of a sentence.</summary>
    public static string KindOf(MeasureSymbol measure) => measure.Kind switch
    {
        MeasureKind.Count when measure.Per is null => "a count without a rate",
        MeasureKind.Count => "a count with a rate",
        MeasureKind.Proportion => "a proportion",
        MeasureKind.Ratio => "a ratio",
        _ => "a published figure",
    };
}
