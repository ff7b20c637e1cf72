using System.Text;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Expressions as they were written, with single blanks.</summary>
internal static class ExpressionText
{
    public static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        int end = -1;
        foreach (SyntaxToken token in node.DescendantTokens().Where(token => !token.IsMissing))
        {
            text.Append(end >= 0 && token.Span.Start > end ? " " : string.Empty).Append(token.Text);
            end = token.Span.End;
        }

        return text.ToString();
    }
}
