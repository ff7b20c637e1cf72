namespace BoardDocs.Symbols;

/// <summary>What kind of number a number is; numbers of different kinds do not add up.</summary>
public enum UnitKind
{
    /// <summary>A plain number of the paper's own, such as the 2 in <c>homicide.count / 2</c>.</summary>
    Number,

    /// <summary>Events or things.</summary>
    Count,

    /// <summary>Events per so many residents or households.</summary>
    Rate,

    /// <summary>A share, held as a fraction, printed in per cent.</summary>
    Proportion,

    /// <summary>The difference of two shares, held as a fraction.</summary>
    PercentagePoints,

    /// <summary>A relative change, held as a fraction, printed in per cent.</summary>
    RelativeChange,

    /// <summary>Times as many.</summary>
    Ratio,

    /// <summary>A place in a ranking; 1 is best.</summary>
    Rank,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Pounds sterling.</summary>
    Pounds,
}
