namespace BoardDocs.Diagnostics;

/// <content>What charts of bars may say.</content>
public static partial class NameDiagnostics
{
    /// <summary>A chart by area without areas. Arguments: the kind, the measure.</summary>
    public static readonly DiagnosticDescriptor ChartWithoutAreas = new(
        "BD2330", "Chart by area without areas", "A {0} chart sets areas side by side, and {1} is compared with no group here. Add 'benchmark: \u2026' with a group, 'areas: all' or a list of areas.", Category, DiagnosticSeverity.Error);

    /// <summary>Several measures where a chart shows one. Argument: the kind.</summary>
    public static readonly DiagnosticDescriptor OneMeasureOnly = new(
        "BD2331", "Several measures in a chart by area", "A {0} chart shows one measure. Make a chart of each.", Category, DiagnosticSeverity.Error);

    /// <summary>Several series where a chart shows one. Arguments: the kind, the measure, its series, the first of them.</summary>
    public static readonly DiagnosticDescriptor OneSeriesOnly = new(
        "BD2332", "Several series in a chart by area", "A {0} chart shows one value an area, and {1} has one each for {2}. Choose one, such as 'series: {3}'.", Category, DiagnosticSeverity.Error);

    /// <summary>No area has a value at the period. Arguments: the measure, the period, why and what to do.</summary>
    public static readonly DiagnosticDescriptor NoValueOfAnyArea = new(
        "BD2333", "No area with a value", "No area of this chart has a value of {0} for {1}{2}", Category, DiagnosticSeverity.Error);

    /// <summary>A measure that has no shares. Arguments: the measure, its unit.</summary>
    public static readonly DiagnosticDescriptor NoShares = new(
        "BD2334", "Measure without shares in a composition chart", "A composition chart shows shares of a whole, and the unit of {0} is {1}. Use measures that are counts or percentages, or 'chart: categories'.", Category, DiagnosticSeverity.Error);

    /// <summary>More areas side by side than can be told apart. Arguments: how many there are, how many there may be.</summary>
    public static readonly DiagnosticDescriptor TooManyCompared = new(
        "BD2335", "Too many areas in a composition chart", "This chart would set {0} areas side by side, and no more than {1} can be told apart. Take some out of 'areas', or write 'benchmark: none'.", Category, DiagnosticSeverity.Error);

    /// <summary>A chart of which every value is suppressed. Argument: the measures.</summary>
    public static readonly DiagnosticDescriptor AllSuppressed = new(
        "BD2336", "Chart of suppressed values only", "Every value of {0} that this chart could draw is suppressed, because counts so small may point to a person. Leave the chart out, or put offences, areas or groups together in the data.", Category, DiagnosticSeverity.Error);
}
