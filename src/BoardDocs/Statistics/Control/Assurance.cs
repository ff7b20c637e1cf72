namespace BoardDocs.Statistics;

/// <summary>What the limits of a control chart promise about a target.</summary>
public enum Assurance
{
    /// <summary>Some periods reach the target and some miss it, by chance.</summary>
    Inconsistent,

    /// <summary>Both limits are on the good side: the target is reached unless something changes.</summary>
    Pass,

    /// <summary>Both limits are on the bad side: the target is missed unless something changes.</summary>
    Fail,
}
