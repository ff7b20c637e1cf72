namespace BoardDocs.Data;

/// <summary>How often a dataset has a row for one area and series.</summary>
public enum Frequency
{
    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every three months.</summary>
    Quarter,

    /// <summary>Every twelve months.</summary>
    Year,
}
