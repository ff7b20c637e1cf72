using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Finds what an expression is about.</summary>
internal static class ExpressionSource
{
    /// <summary>What all values that it was computed from have in common; null where not even the measure.</summary>
    public static FactKey? Of(ImmutableArray<MeasureValue> sources)
    {
        string[] measures = [.. sources.Select(source => source.Measure.Id).Distinct(StringComparer.Ordinal)];
        return measures.Length != 1 ? null : new FactKey(ReviewSubjects.Expression)
        {
            Measure = measures[0],
            Series = One(sources.Select(source => source.Series)),
            Area = One(sources.Select(source => source.Area.Id)),
            Period = One(sources.Select(source => (Period?)source.Period.As(Frequency.Month))),
            Window = One(sources.Select(source => source.Window.ToString())),
            Group = One(sources.Select(source => source.Benchmark?.Group.Id)),
        };
    }

    private static T? One<T>(IEnumerable<T?> items)
    {
        T?[] distinct = [.. items.Distinct()];
        return distinct.Length == 1 ? distinct[0] : default;
    }
}
