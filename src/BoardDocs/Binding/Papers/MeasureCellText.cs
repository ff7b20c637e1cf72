using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What a computed cell prints.</summary>
/// <param name="Text">Its words, or its number with signs but without the words of its unit.</param>
/// <param name="Unit">The number's unit; null for words.</param>
internal sealed record MeasureCellText(string Text, Unit? Unit = null);
