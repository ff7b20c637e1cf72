namespace BoardDocs.Diagnostics;

/// <content>Sentences that are held against the figures of their paper.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>A typed number that is a published value. Arguments: the number, what it is, measure, window, expression.</summary>
    public static readonly DiagnosticDescriptor TypedValue = Prose(
        "BD4130", "Value typed by hand", "'{0}' is {1} of {2} in {3}, typed by hand. Write `= {4}`, so that it follows the data.", DiagnosticSeverity.Info);

    /// <summary>A typed number that no published value is. Arguments: the number, what it should be, measure, window, published value, expression.</summary>
    public static readonly DiagnosticDescriptor TypedNumberDiffers = Prose(
        "BD4131", "Typed number differs from the published value", "The text says '{0}', but {1} of {2} in {3} is {4}. Correct the number, or write `= {5}`.");

    /// <summary>A word of direction that the figures deny. Arguments: the words, measure, what the figures say.</summary>
    public static readonly DiagnosticDescriptor DirectionDiffers = Prose(
        "BD4132", "Direction contradicts the figures", "The text says '{0}' of {1}, but {2}. Change the words, or say which period is meant.");

    /// <summary>A highest or lowest that is none. Arguments: the words, measure, the value that denies it, its window, the value now, the measure's id.</summary>
    public static readonly DiagnosticDescriptor ExtremeDiffers = Prose(
        "BD4133", "Highest or lowest that is none", "The text says '{0}' of {1}, but it was {2} in {3} and is {4} now. Change the words, or write `= {5}.since`.");

    /// <summary>A percentage that its numbers do not give. Arguments: the percentage, the sum that is right.</summary>
    public static readonly DiagnosticDescriptor WrongPercentage = Prose(
        "BD4134", "Percentage that its numbers do not give", "The text says '{0}', but {1}. Correct the percentage or one of the two numbers.");

    /// <summary>A period that is not the paper's. Arguments: the words, the paper's period.</summary>
    public static readonly DiagnosticDescriptor OtherPeriodNamed = Prose(
        "BD4135", "Text names another period than the paper's", "The text says '{0}', but this paper is about {1}. Correct the text, or the period in the paper's first lines.");

    private static DiagnosticDescriptor Prose(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(id, title, message, "Editorial", severity, IsConfigurable: true);
}
