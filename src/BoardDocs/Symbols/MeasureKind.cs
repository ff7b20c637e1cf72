namespace BoardDocs.Symbols;

/// <summary>How a measure's values are made, and so what may be done with them.</summary>
public enum MeasureKind
{
    /// <summary>Events; twelve months are their sum.</summary>
    Count,

    /// <summary>A part of a whole; twelve months are the sum of the parts over the sum of the wholes.</summary>
    Proportion,

    /// <summary>Two rates against each other.</summary>
    Ratio,

    /// <summary>A published figure that is never summed.</summary>
    Value,
}
