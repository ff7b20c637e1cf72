namespace BoardDocs.Diagnostics;

/// <content>What charts over time need.</content>
public static partial class NameDiagnostics
{
    /// <summary>Columns over time for several series. Arguments: how many, their names.</summary>
    public static readonly DiagnosticDescriptor ColumnsForSeveral = new(
        "BD2320", "Columns for several series", "Columns over time show one series, and this chart has {0}: {1}. Leave out 'draw: columns', or draw one measure without areas and benchmark.", Category, DiagnosticSeverity.Error);

    /// <summary>More lines than can be told apart. Arguments: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyLines = new(
        "BD2324", "Too many lines in one chart", "This chart would have {0} lines, and nobody can tell more than {1} apart. Name fewer measures, areas or series, or make several charts.", Category, DiagnosticSeverity.Error);
}
