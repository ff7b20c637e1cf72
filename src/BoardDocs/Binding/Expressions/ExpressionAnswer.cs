using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What an expression comes out as where a paper stands, without being part of it.</summary>
/// <param name="Expression">The expression with its value; an <see cref="ErrorValue"/> where it has none.</param>
public sealed record ExpressionAnswer(BoundExpression Expression)
{
    /// <summary>What is wrong with it or worth a look, with places in the expression's text, whose path is <see cref="Path"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The measures that it names, in order.</summary>
    public ImmutableArray<MeasureSymbol> Measures { get; init; } = [];

    /// <summary>The path of places in the expression's own text.</summary>
    public const string Path = "VALUE";
}
