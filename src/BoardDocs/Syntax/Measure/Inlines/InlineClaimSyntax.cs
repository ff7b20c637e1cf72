using System.Collections.Immutable;

namespace BoardDocs.Syntax;

/// <summary>A code span that begins with <c>claim:</c>: backticks, <c>claim</c>, colon, expression, skipped text, backticks.</summary>
public sealed class InlineClaimSyntax(ImmutableArray<SyntaxElement> children) : InlineSyntax(SyntaxKind.InlineClaim, children);
