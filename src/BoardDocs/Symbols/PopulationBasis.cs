namespace BoardDocs.Symbols;

/// <summary>Which residents or households a rate is per.</summary>
public enum PopulationBasis
{
    /// <summary>The newest estimate that every area of the figure has, for all periods.</summary>
    Latest,

    /// <summary>Those at the middle of each period, on the line between the yearly estimates.</summary>
    MidWindow,
}
