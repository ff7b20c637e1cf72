namespace BoardDocs.Binding;

/// <summary>The parts of a value that a place in a paper may need.</summary>
[Flags]
public enum ValueAspects
{
    /// <summary>Nothing: only what is wrong however the value is used.</summary>
    None = 0,

    /// <summary>The number of events.</summary>
    Count = 1,

    /// <summary>The rate, share, ratio or published figure.</summary>
    Rate = 2,

    /// <summary>The trend word.</summary>
    Trend = 4,

    /// <summary>The place in the group.</summary>
    Rank = 8,

    /// <summary>The group's average, and so the word above, below or similar.</summary>
    Average = 16,

    /// <summary>The change on the year before.</summary>
    Change = 32,

    /// <summary>The measure's own number.</summary>
    Value = Count | Rate,
}
