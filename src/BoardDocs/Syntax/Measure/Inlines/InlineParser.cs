using System.Collections.Immutable;
using BoardDocs.Text;
using Sprache;

namespace BoardDocs.Syntax;

/// <summary>Parses the code spans that belong to the language.</summary>
internal static class InlineParser
{
    private static readonly Parser<IEnumerable<SyntaxToken>> ValueStart = Lexeme.Sign("=").Select(sign => Enumerable.Repeat(sign, 1));

    private static readonly Parser<IEnumerable<SyntaxToken>> ClaimStart =
        from word in Lexeme.Keyword("claim")
        from colon in Lexeme.Sign(":")
        select new[] { word, colon }.AsEnumerable();

    /// <summary>Parses one code span.</summary>
    /// <param name="fragment">What stands between the backticks, at least one slice.</param>
    /// <param name="span">The whole code span, backticks included.</param>
    /// <param name="backticks">The number of backticks on each side.</param>
    /// <returns>The value or claim, or null where the code span is neither.</returns>
    public static InlineSyntax? TryParse(Fragment fragment, TextSpan span, int backticks)
    {
        IResult<IEnumerable<SyntaxToken>> start = ValueStart.Or(ClaimStart)(new SliceInput(fragment));
        if (!start.WasSuccessful)
        {
            return null;
        }

        ImmutableArray<SyntaxElement> parts = ExpressionParser.Parse((SliceInput)start.Remainder, out SliceInput end);
        var openSpan = new TextSpan(span.Start, backticks);
        var closeSpan = new TextSpan(span.End - backticks, backticks);
        var open = new SyntaxToken(SyntaxKind.Backticks, fragment.Text, openSpan, TextSpan.FromBounds(span.Start, fragment.Slices[0].Start));
        var close = new SyntaxToken(SyntaxKind.Backticks, fragment.Text, closeSpan, TextSpan.FromBounds(end.Position, span.End));
        SyntaxToken[] head = [.. start.Value];
        ImmutableArray<SyntaxElement> children = [open, .. head, .. parts, close];
        return head.Length == 1
            ? new InlineValueSyntax(children) { IsInTable = fragment.InTable, Lines = fragment.Slices.Length }
            : new InlineClaimSyntax(children) { IsInTable = fragment.InTable, Lines = fragment.Slices.Length };
    }
}
