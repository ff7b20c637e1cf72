namespace BoardDocs.Data;

/// <summary>What one row of a dataset measures.</summary>
public enum DatasetCoverage
{
    /// <summary>The row's own period.</summary>
    Period,

    /// <summary>The twelve months that end with the row's period; never rolled again.</summary>
    TwelveMonths,

    /// <summary>The year that ends with the row's period.</summary>
    Year,

    /// <summary>The last day of the row's period.</summary>
    AsAt,
}
