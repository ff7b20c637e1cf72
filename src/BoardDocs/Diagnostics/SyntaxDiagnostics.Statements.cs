namespace BoardDocs.Diagnostics;

/// <content>Measure blocks.</content>
public static partial class SyntaxDiagnostics
{
    /// <summary>A key without a colon. Arguments: the key, the advice.</summary>
    public static readonly DiagnosticDescriptor MissingColon =
        Error("BD1001", "Missing colon", "There is no colon after '{0}'. {1}");

    /// <summary>A colon or comma without a value behind it.</summary>
    public static readonly DiagnosticDescriptor MissingValue =
        Error("BD1002", "Missing value", "'{0}' has no value here. Write one, or take '{0}' out.");

    /// <summary>Two fields without a semicolon between them.</summary>
    public static readonly DiagnosticDescriptor MissingSemicolon =
        Error("BD1003", "Missing semicolon", "There is no semicolon before '{0}'. Put ; between two fields, or double quotes around a value that holds a colon.");

    /// <summary>Text in a measure block that is no field.</summary>
    public static readonly DiagnosticDescriptor UnexpectedText =
        Error("BD1004", "Unexpected text", "'{0}' was not expected here. A measure block holds fields such as measure: homicide, with ; between them.");

    /// <summary>A quoted text without its closing quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote =
        Error("BD1005", "Unclosed quote", "The text {0} has no closing quote. Put \" after its last word.");

    /// <summary>A measure block without its closing line.</summary>
    public static readonly DiagnosticDescriptor UnclosedBlock =
        Error("BD1006", "Unclosed measure block", "This {0} block is not closed. Put a line with {1} after its last statement.");

    /// <summary>A colon in a value that is not quoted.</summary>
    public static readonly DiagnosticDescriptor ValueNeedsQuotes =
        Error("BD1007", "Value needs quotes", "The value '{0}' holds a colon. Put it in double quotes.");

    /// <summary>A text in curly quotes that holds a sign of the language.</summary>
    public static readonly DiagnosticDescriptor CurlyQuotes =
        Error("BD1009", "Curly quotes", "Curly quotes (\u201C \u201D) do not hold a text together. Write straight ones (\") before and behind it.");

    /// <summary>A measure block in a cell of a table.</summary>
    public static readonly DiagnosticDescriptor BlockInTable =
        Error("BD1008", "Measure block in a table", "A measure block cannot stand in a table. Put it before or after the table.");
}
