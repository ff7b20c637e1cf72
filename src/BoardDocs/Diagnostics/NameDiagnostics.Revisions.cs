namespace BoardDocs.Diagnostics;

/// <content>What a paper says of a published edition.</content>
public static partial class NameDiagnostics
{
    /// <summary>An edition that is not there or cannot be read. Argument: why, with what to do.</summary>
    public static readonly DiagnosticDescriptor UnreadableEdition = new(
        "BD2280", "Published edition cannot be read", "{0}", Category, DiagnosticSeverity.Error);

    /// <summary>A paper that an edition does not have. Arguments: the edition, the paper, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownPaperOfEdition = new(
        "BD2281", "Unknown paper of an edition", "The edition {0} has no paper '{1}'. {2}", Category, DiagnosticSeverity.Error);
}
