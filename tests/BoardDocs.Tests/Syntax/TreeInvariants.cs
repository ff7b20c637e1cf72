using System.Text;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

/// <summary>What holds for the tree of any text.</summary>
internal static class TreeInvariants
{
    public static SyntaxTree ParseAndCheck(string content)
    {
        SourceText text = SourceText.From(content);
        SyntaxTree tree = SyntaxTree.Parse("paper.md", text);
        CheckLossless(tree);
        CheckSpans(tree.Root);
        CheckDiagnostics(tree);
        return tree;
    }

    private static void CheckLossless(SyntaxTree tree)
    {
        int position = 0;
        foreach (SyntaxToken token in tree.Root.DescendantTokens())
        {
            if (token.FullSpan.Start != position || !token.FullSpan.Contains(token.Span))
            {
                Assert.Fail($"{token} with full span {token.FullSpan} follows {position} in {Show(tree)}");
            }

            position = token.FullSpan.End;
        }

        if (position != tree.Text.Length)
        {
            Assert.Fail($"The tokens end at {position} in {Show(tree)}");
        }
    }

    private static void CheckSpans(SyntaxNode node)
    {
        int start = node.Span.Start;
        int fullStart = node.FullSpan.Start;
        foreach (SyntaxElement child in node.Children)
        {
            Assert.True(child.Span.Start >= start && child.FullSpan.Start == fullStart, $"{child.Kind} {child.Span} is out of order in {node.Kind}");
            Assert.True(node.Span.Contains(child.Span), $"{child.Kind} {child.Span} is not in {node.Kind} {node.Span}");
            Assert.True(node.FullSpan.Contains(child.FullSpan), $"{child.Kind} {child.FullSpan} is not in {node.Kind} {node.FullSpan}");
            start = child.Span.End;
            fullStart = child.FullSpan.End;
            if (child is SyntaxNode inner)
            {
                CheckSpans(inner);
            }
        }
    }

    private static void CheckDiagnostics(SyntaxTree tree)
    {
        var taken = new HashSet<int>();
        foreach (Diagnostic diagnostic in tree.Diagnostics)
        {
            TextSpan span = diagnostic.Location.Span;
            Assert.True(span.Start >= 0 && span.End <= tree.Text.Length, $"{diagnostic.Id} {span} lies outside the text");
            Assert.True(!span.IsEmpty || taken.Add(span.Start), $"Two errors at {span} in {Show(tree)}");
        }
    }

    private static string Show(SyntaxTree tree) => new StringBuilder(tree.Text.Content)
        .Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t").ToString();
}
