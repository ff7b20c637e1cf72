namespace BoardDocs.Diagnostics;

/// <summary>What goes wrong when a pack is printed.</summary>
public static partial class OutputDiagnostics
{
    private const string Category = "Output";

    /// <summary>The browser did not print or draw. Arguments: what the pack has not, the program, how it ended, with which message.</summary>
    public static readonly DiagnosticDescriptor FailedBrowser = new(
        "BD5001", "Browser that does not print", "This pack has {0}: the browser {1} {2}, {3}. Start it by hand to see whether it works, or name another one with --browser or BOARDDOCS_BROWSER.", Category, DiagnosticSeverity.Error);

    /// <summary>The browser printed something that is not understood. Argument: what is wrong with it, after "it".</summary>
    public static readonly DiagnosticDescriptor UnreadablePdf = new(
        "BD5002", "Print that cannot be read", "This pack has no PDF: the browser printed a file of another kind than expected, it {0}. Update the browser, or name another one with --browser.", Category, DiagnosticSeverity.Error);

    /// <summary>The numbers of pages move with every print. Argument: how many prints were made.</summary>
    public static readonly DiagnosticDescriptor UnsettledPages = new(
        "BD5003", "Page numbers that do not settle", "This pack has no PDF: its page numbers were still changing after {0} prints. Shorten a line of the contents that only just fits.", Category, DiagnosticSeverity.Error);
}
