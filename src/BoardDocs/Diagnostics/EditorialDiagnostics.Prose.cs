namespace BoardDocs.Diagnostics;

/// <content>Sentences that are held against the figures of their paper.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>A word of direction that the figures deny. Arguments: the words, measure, what the figures say.</summary>
    public static readonly DiagnosticDescriptor DirectionDiffers = Prose(
        "BD4132", "Direction contradicts the figures", "The text says '{0}' of {1}, but {2}. Change the words, or say which period is meant.");

    /// <summary>A percentage that its numbers do not give. Arguments: the percentage, the sum that is right.</summary>
    public static readonly DiagnosticDescriptor WrongPercentage = Prose(
        "BD4134", "Percentage that its numbers do not give", "The text says '{0}', but {1}. Correct the percentage or one of the two numbers.");

    /// <summary>A period that is not the paper's. Arguments: the words, the paper's period.</summary>
    public static readonly DiagnosticDescriptor OtherPeriodNamed = Prose(
        "BD4135", "Text names another period than the paper's", "The text says '{0}', but this paper is about {1}. Correct the text, or the period in the paper's first lines.");

    private static DiagnosticDescriptor Prose(string id, string title, string message) =>
        new(id, title, message, "Editorial", DiagnosticSeverity.Warning, IsConfigurable: true);
}
