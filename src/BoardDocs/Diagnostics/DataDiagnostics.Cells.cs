namespace BoardDocs.Diagnostics;

/// <summary>What can be wrong with the rows and cells of a data file.</summary>
public static partial class DataDiagnostics
{
    /// <summary>A cell holds no number.</summary>
    public static readonly DiagnosticDescriptor NotANumber = Error(
        "BD3010", "Not a number", "'{0}' in the column {1} is not a number; {2}.{3}");

    /// <summary>A count is negative.</summary>
    public static readonly DiagnosticDescriptor NegativeCount = Error(
        "BD3011", "Negative count", "'{0}' in the column {1} is below zero, which a count cannot be; correct it, or leave the cell empty where the number is not known.");

    /// <summary>A count is not whole; told once a column.</summary>
    public static readonly DiagnosticDescriptor FractionalCount = Warning(
        "BD3023", "Count that is not whole", "'{0}' in the column {1} is not a whole number, which a count should be; if the column holds estimates, switch BD3023 off under rules.");

    /// <summary>A number has more than 15 digits before its point.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = Error(
        "BD3024", "Number too large", "'{0}' in the column {1} has more than 15 digits, so it cannot be held exactly; correct it, or leave the cell empty where the number is not known.");

    /// <summary>A date cannot be read, or is not one of the dataset's frequency.</summary>
    public static readonly DiagnosticDescriptor UnreadablePeriod = Error(
        "BD3012", "Unreadable date", "'{0}' {1}.{2}");

    /// <summary>Two rows for one area, series and period.</summary>
    public static readonly DiagnosticDescriptor RepeatedRow = Error(
        "BD3013", "Row there twice", "{0} already has a row for {1}, at line {2}; remove one of them.{3}");

    /// <summary>A period inside a series has no row.</summary>
    public static readonly DiagnosticDescriptor MissingRow = Error(
        "BD3014", "Missing row", "{0} has no row for {1}, before this one; add it, with an empty cell where the number is not known.{2}");

    /// <summary>An area is not in the catalogue.</summary>
    public static readonly DiagnosticDescriptor UnknownArea = Error(
        "BD3015", "Unknown area in data", "There is no area '{0}' in the catalogue; {1}");

    /// <summary>An area was found although it is spelt differently.</summary>
    public static readonly DiagnosticDescriptor AreaByFold = Warning(
        "BD3016", "Area spelt differently", "'{0}' was taken for {1}, though it is spelt differently; correct it, or add it to the area's aliases.");

    /// <summary>The cell of an area, series or period is empty.</summary>
    public static readonly DiagnosticDescriptor EmptyKeyCell = Error(
        "BD3017", "Empty cell", "The cell of the column {0} is empty, so the row has no {1}; fill it in, or remove the row.{2}");

    /// <summary>A row has more or fewer cells than the first row.</summary>
    public static readonly DiagnosticDescriptor RaggedRow = Error(
        "BD3018", "Row of another length", "This row has {0}, and the first row has {1}; {2}.{3}");

    /// <summary>A quote is never closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote = Error(
        "BD3019", "Quote never closed", "A quote opens in this row and is never closed, so the rows behind it cannot be read; close it, or remove it.");

    /// <summary>Yearly rows whose years end in different months.</summary>
    public static readonly DiagnosticDescriptor MixedYearEnds = Error(
        "BD3020", "Years that end in different months", "'{0}' is not a year that ends in {1}, as the years before it do; write all years of a dataset alike.{2}");

    /// <summary>The latest period is cut short.</summary>
    public static readonly DiagnosticDescriptor PartialLatestPeriod = Warning(
        "BD3021", "Partial latest period", "The latest period {0} of the dataset {1} is cut short ({2}), so the figures that end with it are too low to compare.");

    /// <summary>Rows whose series is nearly one that a measure counts. Arguments: the spelling, the series.</summary>
    public static readonly DiagnosticDescriptor SeriesNearlyKnown = Warning(
        "BD3025", "Series spelt differently", "No measure counts the series '{0}', but one counts '{1}', which has no row for the same time; correct the spelling, or switch BD3025 off under rules where both are meant.");

    /// <summary>A measure's series is not in its dataset.</summary>
    public static readonly DiagnosticDescriptor SeriesWithoutRows = Error(
        "BD3022", "Series without rows", "The dataset {0} has no row of the series '{1}'; {2}");
}
