namespace BoardDocs.Diagnostics;

/// <content>What charts over time need.</content>
public static partial class NameDiagnostics
{
    /// <summary>Columns over time for several series. Arguments: how many, their names.</summary>
    public static readonly DiagnosticDescriptor ColumnsForSeveral = new(
        "BD2320", "Columns for several series", "Columns over time show one series, and this chart has {0}: {1}. Leave out 'draw: columns', or draw one measure without areas and benchmark.", Category, DiagnosticSeverity.Error);

    /// <summary>Measures that are no volume and rate of one thing. Arguments: what there is.</summary>
    public static readonly DiagnosticDescriptor NotVolumeAndRate = new(
        "BD2322", "No volume and rate", "A volume-rate chart draws a count above a rate, percentage or other figure of the same thing, and this statement names {0}. Name a count and a figure that goes with it, or one measure that is a proportion or has a rate.", Category, DiagnosticSeverity.Error);

    /// <summary>A chart of ratios of something else. Argument: the measure.</summary>
    public static readonly DiagnosticDescriptor NotARatio = new(
        "BD2323", "Not a ratio", "A ratio chart sets one group of people against another, and {0} is not declared with 'kind: ratio'. Declare it so with its reference, or use 'chart: series'.", Category, DiagnosticSeverity.Error);

    /// <summary>More bands than can be told apart. Arguments: how many, their names, the key.</summary>
    public static readonly DiagnosticDescriptor TooManyBands = new(
        "BD2325", "Too many confidence bands", "This chart would have {0} confidence bands, one over the other: {1}. Name one or two with '{2}', or leave out 'band'.", Category, DiagnosticSeverity.Error);

    /// <summary>More columns than have room. Arguments: periods, their limit, series, their limit.</summary>
    public static readonly DiagnosticDescriptor TooManyColumns = new(
        "BD2321", "Too many columns to compare", "A compare chart as columns has room for {1} periods and {3} areas or averages, and this one has {0} and {2}. Set a later 'from', name fewer areas, or write 'draw: lines'.", Category, DiagnosticSeverity.Error);

    /// <summary>More lines than can be told apart. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyLines = new(
        "BD2324", "Too many lines in one chart", "This chart would have {0} lines, and nobody can tell more than {1} apart. Name fewer measures, areas or series, or make several charts.", Category, DiagnosticSeverity.Error);
}
