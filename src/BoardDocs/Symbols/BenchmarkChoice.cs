using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>What <c>benchmark:</c> was given: a group or area by name, <c>none</c>, or quoted text.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">The name or the text.</param>
/// <param name="Location">Where it stands.</param>
public sealed record BenchmarkChoice(BenchmarkChoiceKind Kind, string Text, Location Location);

/// <summary>The forms of <c>benchmark:</c>.</summary>
public enum BenchmarkChoiceKind
{
    /// <summary>The id of a group or area.</summary>
    Name,

    /// <summary><c>none</c>: the cell says Not available.</summary>
    None,

    /// <summary>Quoted text, printed as it stands.</summary>
    Text,
}
