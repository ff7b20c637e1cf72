namespace BoardDocs.Diagnostics;

/// <content>What a paper lacks.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>A required measure that the paper does not show. Arguments: kind, measure, the area with 'for' before it or nothing, the measure's id.</summary>
    public static readonly DiagnosticDescriptor RequiredMeasureMissing = Completeness(
        "BD4150",
        "Required measure missing",
        "A paper of the kind '{0}' must show {1}, but this one has no value of it{2}. Show '{3}' in a table, a chart or the text, or take it out of 'requires' in boarddocs.yml.");

    /// <summary>A required section that the paper does not have. Arguments: kind, section, what was probably meant, with a semicolon before it, or nothing.</summary>
    public static readonly DiagnosticDescriptor RequiredSectionMissing = Completeness(
        "BD4151",
        "Required section missing",
        "A paper of the kind '{0}' must have a section '{1}', but this one has no such heading{2}. Add the heading, or take it out of 'requires' in boarddocs.yml.");

    /// <summary>A word that changed since the last edition without a word about it. Argument: what changed, to open a sentence.</summary>
    public static readonly DiagnosticDescriptor ChangeWithoutComment = Completeness(
        "BD4152", "Changed word without a new comment", "{0}, but this section says nothing that it did not say then. Add a comment on the change.");

    private static DiagnosticDescriptor Completeness(string id, string title, string message) =>
        new(id, title, message, "Editorial", DiagnosticSeverity.Warning, IsConfigurable: true);
}
