using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>An expression's value before it is printed.</summary>
/// <param name="Value">What came out.</param>
/// <param name="Format">The format that the expression asks for.</param>
/// <param name="Sources">The published values it was computed from.</param>
internal sealed record EvaluatedExpression(ExpressionValue Value, NumberFormat Format, ImmutableArray<MeasureValue> Sources);
