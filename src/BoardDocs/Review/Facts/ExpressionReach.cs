using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds what an expression looks at by the members that it asks for: a rank at the areas of its group, a trend at all months.</summary>
internal static partial class ExpressionReach
{
    /// <summary>The column of a measures table that says where a value stands in its group.</summary>
    private const string Benchmark = "benchmark";

    private const string Count = "count";

    private static readonly ImmutableHashSet<string> OfAllMonths = ["trend", "annual-change", "change", "change-percent", "previous", "highest", "lowest", "since"];

    /// <summary>What it looks at; null where it was computed from nothing.</summary>
    /// <param name="text">The expression as written.</param>
    /// <param name="sources">The values it was computed from.</param>
    public static FactReach? Of(string text, ImmutableArray<MeasureValue> sources)
    {
        if (sources.IsEmpty)
        {
            return null;
        }

        var members = new HashSet<string>(Word().Matches(text).Select(word => word.Value), StringComparer.Ordinal);
        bool isCompared = members.Any(member => member == Benchmark || Members.Compares(member));
        string[] others = [.. Compared().Matches(text).Select(match => match.Groups[1].Value)];
        string[] groups = isCompared ? [.. sources.Select(source => source.Benchmark?.Group.Id).OfType<string>(), .. others] : [];
        return FactReach.Of(sources) with
        {
            Months = FactReach.MonthsOf(sources),
            Own = [.. sources.Select(source => source.Area.Id).Concat(others).Distinct(StringComparer.Ordinal)],
            Groups = isCompared && groups.Length == 0 ? null : [.. groups.Distinct(StringComparer.Ordinal)],
            IsOfAllMonths = OfAllMonths.Overlaps(members),
            IsOfCounts = Asked().Matches(text) is { Count: > 0 } asked && asked.All(member => member.Groups[1].Value == Count),
        };
    }

    [GeneratedRegex("\\.([a-z][a-z-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("[a-z][a-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("\\b(?:rank|relation|average|cell)\\(\\s*([a-z0-9][a-z0-9_-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
