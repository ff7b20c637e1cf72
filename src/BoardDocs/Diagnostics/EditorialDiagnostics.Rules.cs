namespace BoardDocs.Diagnostics;

/// <content>Editorial rules and the comments that pass over their findings.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>A comment of the language that says nothing known. Argument: the comment.</summary>
    public static readonly DiagnosticDescriptor UnknownDirective = new(
        "BD4000",
        "Unknown comment",
        "The comment '{0}' is not understood. Write <!-- boarddocs-disable-next-line BD4003 -- the reason -->, or delete it.",
        "Editorial",
        DiagnosticSeverity.Error);

    /// <summary>A suppression without a reason. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor SuppressionWithoutReason = new(
        "BD4001",
        "Suppression without a reason",
        "{0} is passed over without a reason. Add it behind two hyphens: -- why this is right here.",
        "Editorial",
        DiagnosticSeverity.Error);

    /// <summary>An id that no diagnostic has. Arguments: the id, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = new(
        "BD4002", "Unknown diagnostic id", "There is no diagnostic '{0}'. {1}", "Editorial", DiagnosticSeverity.Error);

    /// <summary>A section with a summary of measures and nobody's comment on it. Argument: the section.</summary>
    public static readonly DiagnosticDescriptor SectionWithoutComments = new(
        "BD4003",
        "Measures without comments",
        "The section '{0}' shows measures but has no comments on them. Say under a heading 'Comments' what they mean.",
        "Editorial",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A suppression that passes over nothing. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor UnusedSuppression = new(
        "BD4004",
        "Unused suppression",
        "There is no {0} on the next line, so nothing is passed over. Delete the comment.",
        "Editorial",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);

    /// <summary>A diagnostic that cannot be configured or suppressed. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor NotConfigurable = new(
        "BD4005",
        "Diagnostic that cannot be changed",
        "{0} cannot be switched off or passed over, because what it finds would be published wrong or not at all. Mend what it reports.",
        "Editorial",
        DiagnosticSeverity.Error);

    /// <summary>An abbreviation that is explained nowhere. Argument: the abbreviation.</summary>
    public static readonly DiagnosticDescriptor UndefinedAbbreviation = new(
        "BD4006",
        "Undefined abbreviation",
        "'{0}' is explained neither here nor in the glossary. Write it out once, as in most similar group (MSG), or add it to catalogue/glossary.yml.",
        "Editorial",
        DiagnosticSeverity.Warning,
        IsConfigurable: true);
}
