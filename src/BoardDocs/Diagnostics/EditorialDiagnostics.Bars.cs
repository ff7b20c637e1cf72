namespace BoardDocs.Diagnostics;

/// <content>What bars would make readers believe.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>Areas ranked by plain counts. Argument: the measure.</summary>
    public static readonly DiagnosticDescriptor RankedCounts = new(
        "BD4115",
        "Areas ranked by a count",
        "{0} is a plain number, so this ranking mostly shows which areas are large. Give the measure 'per: 1000 residents', or rank another one.",
        "Statistics",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A change between windows that share months. Arguments: the two windows, the shared months.</summary>
    public static readonly DiagnosticDescriptor OverlappingChange = new(
        "BD4116",
        "Change between periods that overlap",
        "{0} and {1} share {2} months, so the change between them is understated. Set 'from:' and 'to:' at least a year apart.",
        "Statistics",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);
}
