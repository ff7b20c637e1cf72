namespace BoardDocs.Diagnostics;

/// <content>The actions of minutes.</content>
public static partial class NameDiagnostics
{
    /// <summary>Actions of a later meeting. Arguments: the paper, its meeting's day, this meeting's day.</summary>
    public static readonly DiagnosticDescriptor ActionsOfLaterPack = new(
        "BD2270", "Actions of a later meeting", "'{0}' belongs to the meeting of {1}, which is later than this one of {2}. Collect the actions of this meeting or of an earlier one.", Category, DiagnosticSeverity.Error);

    /// <summary>A paper without an action. Argument: the paper.</summary>
    public static readonly DiagnosticDescriptor PaperWithoutActions = new(
        "BD2271", "Paper without actions", "The paper '{0}' has no 'actions' block with an action, so there is nothing to collect from it. Check that it is the paper meant.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>An action that a paper does not have. Arguments: the number, the paper, how many it has.</summary>
    public static readonly DiagnosticDescriptor UnknownAction = new(
        "BD2272", "Unknown action", "There is no action {0} in '{1}', whose actions have the numbers 1 to {2}. Write the number that the minutes print.", Category, DiagnosticSeverity.Error);
}
