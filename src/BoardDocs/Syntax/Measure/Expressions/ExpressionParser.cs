using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;
using Sprache;

namespace BoardDocs.Syntax;

/// <summary>Parses expressions out of any part of a text.</summary>
public static class ExpressionParser
{
    private static readonly Parser<SyntaxToken> Skipped = Lexeme.Of(SyntaxKind.SkippedText, TokenScanners.RestOfLine);

    /// <summary>Parses the expression that a span holds, such as the value of a field; never throws.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="span">The part that is the expression, on one line.</param>
    /// <param name="bag">Takes the first thing that is missing or unexpected.</param>
    /// <returns>The expression; a missing operand where there is none.</returns>
    public static ExpressionSyntax Parse(string path, SourceText text, TextSpan span, DiagnosticBag bag)
    {
        ImmutableArray<SyntaxElement> parts = Parse(new SliceInput(new Fragment(text, [span])), out _);
        SyntaxErrors.ReportExpression(parts, error => bag.Add(error.ToDiagnostic(path, text)));
        return (ExpressionSyntax)parts[0];
    }

    /// <summary>Parses what lies ahead: the expression, then skipped text up to the end of the input.</summary>
    internal static ImmutableArray<SyntaxElement> Parse(SliceInput input, out SliceInput end)
    {
        IResult<ExpressionSyntax> result = (input.IsWithinLimits ? ExpressionGrammar.Expression : Nothing)(input);
        IResult<IEnumerable<SyntaxToken>> rest = Skipped.Many()(result.Remainder);
        end = (SliceInput)rest.Remainder;
        return [result.Value, .. rest.Value];
    }

    private static IResult<ExpressionSyntax> Nothing(IInput input) =>
        Lexeme.Missing(SyntaxKind.Identifier).Select(token => (ExpressionSyntax)new LiteralExpressionSyntax(token))(input);
}
