namespace BoardDocs.Symbols;

/// <summary>How a group's average is made.</summary>
public enum AverageMethod
{
    /// <summary>All numerators over all denominators.</summary>
    Pooled,

    /// <summary>The mean of the areas' rates.</summary>
    Mean,
}
