namespace BoardDocs.Symbols;

/// <summary>What may be done with a number.</summary>
public enum AggregationKind
{
    /// <summary>Counts: they add up over areas and periods.</summary>
    Additive,

    /// <summary>Rates and shares: numerators and denominators add up, the quotients do not.</summary>
    Quotient,

    /// <summary>Medians, published figures, ranks: nothing adds up.</summary>
    Fixed,

    /// <summary>A number the paper wrote itself.</summary>
    Constant,
}
