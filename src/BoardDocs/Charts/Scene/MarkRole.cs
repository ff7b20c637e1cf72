namespace BoardDocs.Charts;

/// <summary>What a mark is for.</summary>
public enum MarkRole
{
    /// <summary>A line to read values by; decoration.</summary>
    Grid,

    /// <summary>An axis or one of its ticks.</summary>
    Axis,

    /// <summary>Values.</summary>
    Data,

    /// <summary>A line from a value to its label.</summary>
    Leader,

    /// <summary>A sample of a series beside its name.</summary>
    Key,
}
