using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What a computed cell prints.</summary>
/// <param name="Text">Its words, or its number with signs but without the words of its unit.</param>
/// <param name="Unit">The number's unit; null for words.</param>
internal sealed record MeasureCellText(string Text, Unit? Unit = null)
{
    /// <summary>The values that it was computed from.</summary>
    public ImmutableArray<MeasureValue> Sources { get; init; } = [];

    /// <summary>Whether it is the change of a number of events beside a rate, which a reader would take for the change of the rate.</summary>
    public bool IsChangeInNumber { get; init; }

    /// <summary>Whether the source calls its number provisional.</summary>
    public bool IsProvisional => Unit is not null && Sources.Any(source => source.IsProvisional);
}
