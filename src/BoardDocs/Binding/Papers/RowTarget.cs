using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A target that a row sets.</summary>
/// <param name="Value">The number in the measure's unit; a percentage as a fraction.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record RowTarget(double Value, TextSpan Span);
