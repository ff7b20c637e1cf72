using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>A fact that differs.</summary>
/// <param name="Was">The fact as it was; null where it is new.</param>
/// <param name="Now">The fact as it is; null where it is gone.</param>
internal sealed record FactChange(Fact? Was, Fact? Now)
{
    /// <summary>What it said.</summary>
    public ReviewValue Before => Was?.Value ?? ReviewValue.Absent;

    /// <summary>What it says.</summary>
    public ReviewValue After => Now?.Value ?? ReviewValue.Absent;

    /// <summary>What it is, as it is now; as it was where it is gone.</summary>
    public FactKey Key => (Now ?? Was)?.Key ?? new FactKey(string.Empty);

    /// <summary>The value that it is or is made from.</summary>
    public FactKey Source => (Now ?? Was)?.Source ?? Key;

    /// <summary>What it looks at where it is no value itself; or null.</summary>
    public FactReach? Reach => Now?.Reach ?? Was?.Reach;

    /// <summary>The ids of the measures that it is about; none where that is not known.</summary>
    public ImmutableArray<string> Measures => Reach is { } reach ? reach.Measures
        : (Source.Measure ?? (Now ?? Was)?.Subject?.Measure) is { } one ? [one]
        : [];

    /// <summary>The period of the value before, where it is another one now; else null.</summary>
    public Data.Period? PeriodBefore => (Was?.Source ?? Was?.Key)?.Period is { } before && Now is not null && Source.Period is { } period && period != before ? before : null;
}
