using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>The rows that a change looks at; changes of the same scope have the same rows behind them.</summary>
/// <param name="Measures">The ids of the measures with commas between; empty for all.</param>
/// <param name="Series">The series of a ratio, or null.</param>
/// <param name="Areas">The ids of the areas that alone count, where they have rows, with commas between; null where those of the groups count as well.</param>
/// <param name="Own">The area that the change is of, or null.</param>
/// <param name="Groups">The ids of the groups whose areas count, with commas between.</param>
/// <param name="First">The first month that counts.</param>
/// <param name="Last">The last month that counts.</param>
internal sealed record DataScope(string Measures, string? Series, string? Areas, string? Own, string Groups, int First, int Last)
{
    /// <summary>The part of the value whose columns alone count, one of <see cref="ReviewSubjects"/>; empty for all columns of the measures.</summary>
    public string Part { get; private init; } = string.Empty;

    private const int Year = 12;

    private static readonly ImmutableHashSet<string> Parts = [ReviewSubjects.Count, ReviewSubjects.Numerator, ReviewSubjects.Denominator, ReviewSubjects.Change];

    private static readonly ImmutableHashSet<string> OfGroups = [ReviewSubjects.Rank, ReviewSubjects.Relation, ReviewSubjects.Average];

    /// <summary>The scope of a change.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="areaOf">The id of the area that is called so, or null.</param>
    public static DataScope Of(FactChange change, Func<string, string?> areaOf)
    {
        FactKey source = change.Source;
        (int first, int last) = Months(change);
        var scope = new DataScope(Join(change.Measures), source.Series, OfGroups.Contains(change.Key.What) ? null : source.Area, source.Area, source.Group ?? string.Empty, first, last)
        {
            Part = Parts.Contains(change.Key.What) ? change.Key.What : change.Reach is { IsOfCounts: true } ? ReviewSubjects.Count : string.Empty,
        };
        if (change.Reach is not { } reach)
        {
            return scope;
        }

        string[] named = [.. reach.Names.Select(areaOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        return reach.Groups is not { } groups ? scope with { Areas = null, Groups = string.Empty, Own = null }
            : named.Length == 0 && groups.IsEmpty ? scope with { Areas = Join(reach.Own) }
            : scope with { Areas = groups.IsEmpty ? Join(named) : null, Own = Join(named.Length > 0 ? named : reach.Own), Groups = Join(groups) };
    }

    private static string Join(IEnumerable<string> ids) => string.Join(',', ids);

    private static Period? MonthOf(string? row) => row is not null && PeriodParser.TryParse(row, out Period period) ? period : null;

    /// <summary>The months that a value covers; all for a trend, and for what looks at all months of a figure.</summary>
    private static (int First, int Last) Months(FactChange change)
    {
        if (change is { Reach.IsOfAllMonths: false, Now: var now, Was: var was } && (now?.Reach?.Months ?? was?.Reach?.Months) is { } months)
        {
            (int First, int Last) other = was?.Reach?.Months ?? months;
            return (Math.Min(months.First, other.First), Math.Max(months.Last, other.Last));
        }

        return MonthsOf(change);
    }

    private static (int First, int Last) MonthsOf(FactChange change)
    {
        Period? end = change.Key.Aspect == FigureAspects.Point && MonthOf(change.Key.Row) is { } month ? month : change.Source.Period;
        if (end is not { } last || change.Key.What == ReviewSubjects.Trend || change.Reach is { IsOfAllMonths: true })
        {
            return (int.MinValue, int.MaxValue);
        }

        string? window = change.Source.Window;
        int months = (window ?? string.Empty).Split(' ') is [var number, "months" or "month"] && int.TryParse(number, out int count) ? count
            : window == "1 quarter" ? 3 : Year;
        Period from = change.Key.Aspect is null && change.PeriodBefore is { } before ? before : last;
        return (from.LastMonth - months - (change.Key.What == ReviewSubjects.Change ? Year : 0) + 1, last.LastMonth);
    }
}
