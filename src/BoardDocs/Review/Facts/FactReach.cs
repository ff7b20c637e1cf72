using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What a fact looks at that is made from more, or from less, than the one value it is known by.</summary>
/// <param name="Measures">The ids of the measures.</param>
internal sealed record FactReach(ImmutableArray<string> Measures)
{
    /// <summary>The ids of the areas that it is always of.</summary>
    public ImmutableArray<string> Own { get; init; } = [];

    /// <summary>What may be names of other areas.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The ids of the groups whose average it looks at; null where an average is of a group that is not known.</summary>
    public ImmutableArray<string>? Groups { get; init; } = [];

    /// <summary>The months of all its values; null where they are those of its period or of its row.</summary>
    public (int First, int Last)? Months { get; init; }

    /// <summary>Whether it looks at more months than that.</summary>
    public bool IsOfAllMonths { get; init; }

    /// <summary>Whether it asks for numbers of events and nothing else.</summary>
    public bool IsOfCounts { get; init; }

    /// <summary>Whether it is made from the file of a register or of grades.</summary>
    public bool IsOfRegister { get; init; }

    /// <summary>From the first month of any of some values to the last; null without a value.</summary>
    public static (int First, int Last)? MonthsOf(ImmutableArray<MeasureValue> values) => values.IsEmpty
        ? null
        : (values.Min(value => value.Period.LastMonth - value.Window.Months) + 1, values.Max(value => value.Period.LastMonth));

    /// <summary>What is made from some values alone.</summary>
    public static FactReach Of(ImmutableArray<MeasureValue> values) => new([.. values.Select(value => value.Measure.Id).Distinct(StringComparer.Ordinal)])
    {
        Own = [.. values.Select(value => value.Area.Id).Distinct(StringComparer.Ordinal)],
    };
}
