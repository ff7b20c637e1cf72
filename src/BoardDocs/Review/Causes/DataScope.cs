using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>The rows that a change looks at; changes of the same scope have the same rows behind them.</summary>
/// <param name="Measure">The measure's id, or null for all.</param>
/// <param name="Area">The area that alone counts, where it has rows; null where those of the group count too.</param>
/// <param name="Own">The area that the change is of, or null.</param>
/// <param name="Group">The group whose areas count, or null.</param>
/// <param name="First">The first month that counts.</param>
/// <param name="Last">The last month that counts.</param>
internal sealed record DataScope(string? Measure, string? Area, string? Own, string? Group, int First, int Last)
{
    private const int Year = 12;

    private static readonly ImmutableHashSet<string> OfGroups = [ReviewSubjects.Rank, ReviewSubjects.Relation, ReviewSubjects.Average, ReviewSubjects.Figure];

    /// <summary>The scope of a change.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="areaOf">The id of the area that is called so, or null.</param>
    public static DataScope Of(FactChange change, Func<string, string?> areaOf)
    {
        FactKey source = change.Source;
        bool isPoint = change.Key.Aspect == FigureAspects.Point;
        string? named = isPoint ? areaOf(change.Key.Column ?? string.Empty) ?? areaOf(change.Key.Row ?? string.Empty) : null;
        (int first, int last) = Months(change, isPoint && MonthOf(change.Key.Row) is { } month ? month : source.Period);
        return new DataScope(source.Measure, OfGroups.Contains(change.Key.What) ? named : source.Area, source.Area, source.Group, first, last);
    }

    private static Period? MonthOf(string? row) => row is { Length: 7 } && row[4] == '-' && PeriodParser.TryParse(row, out Period month) ? month : null;

    /// <summary>The months that a value covers; all for a trend, and for words and axes of a figure, which look at all of its months.</summary>
    private static (int First, int Last) Months(FactChange change, Period? end)
    {
        bool hasMonths = change.Key.What != ReviewSubjects.Trend && (change.Key.What != ReviewSubjects.Figure || change.Key.Aspect == FigureAspects.Point);
        if (end is not { } last || !hasMonths)
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
