using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Tidies measure blocks: <c>key: value, value "Heading"; key: value</c>.</summary>
internal static class StatementFormatter
{
    /// <summary>Tidies one block, unless it has a syntax error.</summary>
    public static void Format(MeasureBlockSyntax block, SourceText text, GapWriter gaps)
    {
        bool isSound = true;
        StatementErrors.Report(block, _ => isSound = false);
        if (!isSound)
        {
            return;
        }

        FormatOpening(block, (SyntaxToken)block.Children[0], gaps);
        bool isAtMargin = text.GetLinePosition(block.Span.Start).Character == 0;
        foreach (StatementSyntax statement in block.Statements)
        {
            FormatStatement([.. statement.DescendantTokens()], gaps);
            if (isAtMargin)
            {
                TrimStart(statement.Span.Start, text, gaps);
            }
        }

        if (isAtMargin)
        {
            EmptyBlankLines(block, text, gaps);
        }
    }

    private static void FormatOpening(MeasureBlockSyntax block, SyntaxToken open, GapWriter gaps)
    {
        int fence = open.Span.Start + (open.Text.Length - open.Text.TrimStart(open.Text[0]).Length);
        gaps.Set(fence, block.InfoWord.Span.Start, string.Empty);
        string behind = open.Text[(block.InfoWord.Span.End - open.Span.Start)..];
        if (behind.Trim().Length > 0)
        {
            gaps.Set(block.InfoWord.Span.End, block.InfoWord.Span.End + (behind.Length - behind.TrimStart().Length), " ");
        }

        gaps.TrimEnd(block.InfoWord.Span.End + behind.TrimEnd().Length);
    }

    private static void FormatStatement(SyntaxToken[] tokens, GapWriter gaps)
    {
        int last = tokens.Length - 1;
        if (IsSign(tokens[last], ";"))
        {
            // A semicolon stands between fields; one behind the last separates nothing.
            gaps.Remove(tokens[last - 1].Span.End, tokens[last].Span.End);
            last--;
        }

        for (int i = 1; i <= last; i++)
        {
            bool isTight = tokens[i].Kind == SyntaxKind.Punctuation;
            gaps.Set(tokens[i - 1].Span.End, tokens[i].Span.Start, isTight ? string.Empty : " ");
        }

        gaps.TrimEnd(tokens[^1].Span.End);
    }

    /// <summary>Only for blocks at the margin: elsewhere the blanks before a line may be those of the list around it.</summary>
    private static void TrimStart(int start, SourceText text, GapWriter gaps) => gaps.Set(start - text.GetLinePosition(start).Character, start, string.Empty);

    private static void EmptyBlankLines(MeasureBlockSyntax block, SourceText text, GapWriter gaps)
    {
        int last = text.GetLinePosition(block.Span.End).Line;
        for (int line = text.GetLinePosition(block.Span.Start).Line + 1; line < last; line++)
        {
            gaps.Set(text.GetLineSpan(line).Start, text.GetLineSpan(line).End, string.Empty);
        }
    }

    private static bool IsSign(SyntaxToken token, string sign) => token.Kind == SyntaxKind.Punctuation && token.Text == sign;
}
