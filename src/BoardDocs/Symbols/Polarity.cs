namespace BoardDocs.Symbols;

/// <summary>Which direction is better; it decides ranks.</summary>
public enum Polarity
{
    /// <summary>Neither; there is no rank.</summary>
    Neutral,

    /// <summary>Rank 1 is the lowest.</summary>
    LowerIsBetter,

    /// <summary>Rank 1 is the highest.</summary>
    HigherIsBetter,
}
