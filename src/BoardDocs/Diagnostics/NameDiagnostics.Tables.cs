namespace BoardDocs.Diagnostics;

/// <content>Computed tables.</content>
public static partial class NameDiagnostics
{
    /// <summary>A row that is not there. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownParentRow = TableError(
        "BD2241", "Unknown row", "This row cannot stand under '{0}', because the table has no such row. {1}");

    /// <summary>Rows that are parts of each other. Argument: a row.</summary>
    public static readonly DiagnosticDescriptor CircularRows = TableError(
        "BD2242", "Rows under each other", "'{0}' stands under itself, directly or through other rows. Take 'under' away from the row that shall stand on top.");

    /// <summary>A table without columns or rows. Arguments: which, an example.</summary>
    public static readonly DiagnosticDescriptor EmptyTable = TableError(
        "BD2243", "Table without rows or columns", "This table has no {0}. Add a line such as '{1}'.");

    /// <summary>A table over the limit.</summary>
    public static readonly DiagnosticDescriptor TableTooLarge = TableError(
        "BD2244", "Computed table too large", "This table would have more than 1,000 rows or 50 columns, which nobody can read on a page. Make several tables of it, or ask for fewer periods.");

    /// <summary>A column that asks a row's measure where there is none. Argument: the member.</summary>
    public static readonly DiagnosticDescriptor RowsWithoutMeasure = TableError(
        "BD2245", "Rows without a measure", "A column asks these rows for '{0}', but they do not say of which measure. Add 'measure: \u2026' to this line, or name the measure in the column, as in burglary.{0}.");

    /// <summary>A column that does not add up. Arguments: the column, the reason.</summary>
    public static readonly DiagnosticDescriptor ColumnWithoutTotal = TableError(
        "BD2246", "Column that does not add up", "The column '{0}' cannot have a total. {1} Write 'total: none' on the column's line to leave its total blank.");

    /// <summary>A typed total that differs from its column. Arguments: the column, the total, the sum, the difference, more or less.</summary>
    public static readonly DiagnosticDescriptor WrongTotal = new(
        "BD2247", "Total that differs from its column", "The total of {0} is {1}, but the numbers above it add up to {2}: it is {3} {4}. Correct the total, or the number that is wrong.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>Rows of a table that are shorter than the periods of the data. Arguments: the measure, the step of its data.</summary>
    public static readonly DiagnosticDescriptor RowsTooShort = TableError(
        "BD2248", "Rows shorter than the data", "{0} cannot stand in rows this short, because each row of its data covers a {1}. Write 'rows: {1}s \u2026', or leave the column out.");

    private static DiagnosticDescriptor TableError(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error);
}
