namespace BoardDocs.Statistics;

/// <summary>How an area stands to its group's average.</summary>
public enum Relation
{
    /// <summary>Below the average.</summary>
    Below,

    /// <summary>Not told apart from the average.</summary>
    Similar,

    /// <summary>Above the average.</summary>
    Above,
}
