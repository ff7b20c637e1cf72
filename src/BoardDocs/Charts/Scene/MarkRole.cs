namespace BoardDocs.Charts;

/// <summary>What a mark is for.</summary>
public enum MarkRole
{
    /// <summary>A line to read values by; decoration.</summary>
    Grid,

    /// <summary>An axis or one of its ticks.</summary>
    Axis,

    /// <summary>A pale area or its edges around values: what chance alone could have made of them.</summary>
    Band,

    /// <summary>A value that others are read against.</summary>
    Reference,

    /// <summary>Values.</summary>
    Data,

    /// <summary>A line from a value to its label.</summary>
    Leader,

    /// <summary>A sample of a series beside its name.</summary>
    Key,

    /// <summary>A white edge that keeps a line apart from what it crosses; decoration.</summary>
    Halo,
}
