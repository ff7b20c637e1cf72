namespace BoardDocs.Binding;

/// <summary>Which confidence intervals a chart of ratios shows.</summary>
internal enum BandKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those of events, of which one person may have several.</summary>
    Events,

    /// <summary>Those of people, each counted once.</summary>
    People,
}
