using System.Collections.Immutable;

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

    /// <summary>Whether it looks at more months than its period or the month of its row.</summary>
    public bool IsOfAllMonths { get; init; }
}
