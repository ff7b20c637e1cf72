namespace BoardDocs.Diagnostics;

/// <content>Limits that are checked before a text is parsed.</content>
public static partial class SyntaxDiagnostics
{
    /// <summary>A file over 1 MiB.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge =
        Error("BD1030", "File too large", "This file is larger than 1 MiB (1,048,576 bytes). Split it into several.");

    /// <summary>Quotes, lists or brackets nested over the limit.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep =
        Error("BD1031", "Nested too deep", "More than 64 quotes, list items or brackets stand inside each other on this line. Write it flatter.");

    /// <summary>A table over 1,000 rows.</summary>
    public static readonly DiagnosticDescriptor TableTooLong =
        Error("BD1032", "Table too long", "This table has more than 1,000 rows. Split it, or keep its rows in a data file.");

    /// <summary>A table over 100 columns.</summary>
    public static readonly DiagnosticDescriptor TableTooWide =
        Error("BD1034", "Table too wide", "A row of this table has more than 100 columns. Split the table, or keep its numbers in a data file.");

    /// <summary>Markdown that cannot be parsed.</summary>
    public static readonly DiagnosticDescriptor UnreadableMarkdown =
        Error("BD1033", "Markdown cannot be read", "The Markdown of this file is too tangled to read, most likely by emphasis marks or brackets nested very deep. Simplify it.");
}
