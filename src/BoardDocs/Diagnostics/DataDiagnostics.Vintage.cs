namespace BoardDocs.Diagnostics;

/// <content>The day from which data is looked at.</content>
public static partial class DataDiagnostics
{
    /// <summary>A dataset published after the day asked for. Arguments: the dataset, its day, the day asked for.</summary>
    public static readonly DiagnosticDescriptor PublishedLater = new(
        "BD3090",
        "Dataset published later",
        "The dataset {0} was published on {1}, so it is left out of a pack as at {2}.",
        "Data",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A dataset left out that the pack needs. Arguments: the dataset, its day.</summary>
    public static readonly DiagnosticDescriptor NeededLater = Error(
        "BD3091",
        "Left-out dataset needed",
        "The pack needs the dataset {0}, which --as-at leaves out because it was published on {1}; ask for that day or a later one.");
}
