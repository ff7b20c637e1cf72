namespace BoardDocs.Diagnostics;

/// <summary>Expressions and claims.</summary>
public static partial class NameDiagnostics
{
    /// <summary>A claim is not true. Arguments: the claim, the values found.</summary>
    public static readonly DiagnosticDescriptor ClaimDoesNotHold = ExpressionError(
        "BD2300", "Claim does not hold", "'{0}' does not hold: {1}. Change the sentence and its claim, or check the data.");

    /// <summary>Units that cannot meet. Arguments: the expression, the reason.</summary>
    public static readonly DiagnosticDescriptor UnitsDisagree = ExpressionError(
        "BD2301", "Units do not agree", "'{0}' cannot be computed. {1}");

    /// <summary>Numbers that do not add up. Arguments: the expression, the reason.</summary>
    public static readonly DiagnosticDescriptor DoesNotAddUp = ExpressionError(
        "BD2302", "Does not add up", "'{0}' cannot be computed. {1}");

    /// <summary>A member that this kind of measure does not have. Arguments: measure, its kind, member, what to use.</summary>
    public static readonly DiagnosticDescriptor MemberNotForKind = ExpressionError(
        "BD2303", "Member of another kind of measure", "{0} is {1} and has no '{2}'. {3}");

    /// <summary>A window that the data do not allow. Arguments: measure, window, reason.</summary>
    public static readonly DiagnosticDescriptor WindowImpossible = ExpressionError(
        "BD2304", "Window the data do not allow", "{0} has no value over {1}. {2} Leave the length of time out to get the value as it is published.");

    /// <summary>A word that the value can never be. Arguments: the word, the hint, the value's expression.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = ExpressionError(
        "BD2305", "Unknown word", "{2} is never the word '{0}'. {1}");

    /// <summary>A comparison without a group. Arguments: the expression, the member.</summary>
    public static readonly DiagnosticDescriptor GroupNeeded = ExpressionError(
        "BD2306", "Comparison without a group", "'{0}' does not say what to compare with, and no group is in force here; name one, as in {1}(msg).");

    /// <summary>An argument that the member does not take. Arguments: the argument, the member, what it takes.</summary>
    public static readonly DiagnosticDescriptor UnusableArgument = ExpressionError(
        "BD2307", "Argument that does not fit", "'{0}' cannot stand in the brackets of '{1}'; it takes {2}.");

    /// <summary>A format that is none. Arguments: the word, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = ExpressionError(
        "BD2308", "Unknown format", "There is no format '{0}'. {1}");

    /// <summary>A value where a statement is needed. Arguments: the expression, what it is.</summary>
    public static readonly DiagnosticDescriptor NotAStatement = ExpressionError(
        "BD2309", "Not a statement", "'{0}' is {1}, which is neither true nor false; compare it with something, as in homicide.count < 20.");

    /// <summary>Something that has no number where one is needed. Arguments: the expression, what it is.</summary>
    public static readonly DiagnosticDescriptor NotANumber = ExpressionError(
        "BD2310", "Not a number", "'{0}' is {1}, and only numbers can be computed with.");

    /// <summary>An expression that is no value. Arguments: the expression, the reason.</summary>
    public static readonly DiagnosticDescriptor NotAValue = ExpressionError(
        "BD2311", "Not a value", "'{0}' is no value. {1}");

    /// <summary>A ratio of several series without saying which. Arguments: the expression, the series.</summary>
    public static readonly DiagnosticDescriptor SeriesNeeded = ExpressionError(
        "BD2312", "Series not named", "'{0}' does not say which series is meant; write {1} in the brackets.");

    /// <summary>No target, or one that cannot be met. Arguments: measure, reason.</summary>
    public static readonly DiagnosticDescriptor NoTarget = ExpressionError(
        "BD2313", "No target", "{0} cannot be compared with a target. {1}");

    /// <summary>A division by zero. Arguments: the expression, the reason.</summary>
    public static readonly DiagnosticDescriptor DivisionByZero = ExpressionError(
        "BD2314", "Division by zero", "'{0}' cannot be computed. {1}");

    /// <summary>A format that does not fit the value. Arguments: the expression, the reason.</summary>
    public static readonly DiagnosticDescriptor FormatDoesNotFit = ExpressionError(
        "BD2315", "Format that does not fit", "'{0}' cannot be printed in that format. {1}");

    /// <summary>A code span that was probably meant as a claim. Argument: how it begins.</summary>
    public static readonly DiagnosticDescriptor MisspeltClaim = ExpressionError(
        "BD2316", "Claim that is not written as one", "'{0}' begins no claim, so nothing would be checked. A claim begins with 'claim:', in small letters and with a colon.");

    private static DiagnosticDescriptor ExpressionError(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error);
}
