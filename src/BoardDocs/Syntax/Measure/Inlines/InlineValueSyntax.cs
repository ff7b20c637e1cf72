using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>A code span that begins with <c>=</c>: backticks, <c>=</c>, expression, skipped text, backticks.</summary>
public sealed class InlineValueSyntax(ImmutableArray<SyntaxElement> children) : InlineSyntax(SyntaxKind.InlineValue, children);
