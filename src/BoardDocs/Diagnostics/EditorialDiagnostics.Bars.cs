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

    /// <summary>A chart that asks for periods without data. Arguments: the key, the period asked for, first or last, the period there is.</summary>
    public static readonly DiagnosticDescriptor PeriodWithoutData = new(
        "BD4117",
        "Chart of periods without data",
        "'{0}' names {1}, but the {2} value that this chart can draw is that of {3}. Leave '{0}' out, or check the data file.",
        "Statistics",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A total that a chart of all areas sets among its parts. Arguments: the area's name, the measure, the area's id.</summary>
    public static readonly DiagnosticDescriptor TotalAmongAreas = new(
        "BD4119",
        "Total among its parts",
        "{0} has as much {1} as all other areas together, so it looks like their total. Compare with it, as in 'benchmark: {2}', which takes it out of 'areas: all', or list the areas.",
        "Statistics",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A chart by area without a value of the own area. Arguments: the measure, the area, the period, the file.</summary>
    public static readonly DiagnosticDescriptor OwnAreaWithoutValue = new(
        "BD4118",
        "Chart by area without the own area's value",
        "There is no value of {0} for {1} and {2}, so this chart shows other areas only. Fill the gap in {3}, or set 'to:' to a period that it covers.",
        "Statistics",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);
}
