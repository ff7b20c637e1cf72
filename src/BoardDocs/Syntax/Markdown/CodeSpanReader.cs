using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Syntax;

/// <summary>Finds the parts of Markdig's code spans in the file.</summary>
internal static class CodeSpanReader
{
    /// <summary>The lines between a code span's backticks, without the <c>&gt;</c> of the quotes around it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="code">The code span.</param>
    /// <param name="quotes">The number of quotes around it.</param>
    /// <param name="inTable">Whether it stands in a table.</param>
    public static Fragment? Read(SourceText text, CodeInline code, int quotes, bool inTable)
    {
        int start = code.Span.Start + code.DelimiterCount;
        int end = code.Span.End + 1 - code.DelimiterCount;
        bool isWhole = code.DelimiterCount > 0 && code.Span.Start >= 0 && start < end && end + code.DelimiterCount <= text.Length
            && text.Content[code.Span.Start] == code.Delimiter && text.Content[code.Span.End] == code.Delimiter;
        return isWhole ? new Fragment(text, Cut(text, start, end, quotes), LineEndsAreBlanks: true, inTable) : null;
    }

    private static ImmutableArray<TextSpan> Cut(SourceText text, int start, int end, int quotes)
    {
        var slices = ImmutableArray.CreateBuilder<TextSpan>(1);
        while (true)
        {
            int length = text.Content.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                slices.Add(TextSpan.FromBounds(start, end));
                return slices.ToImmutable();
            }

            slices.Add(new TextSpan(start, length));
            start = SkipPrefix(text.Content, start + length + 1, end, quotes);
        }
    }

    private static int SkipPrefix(string content, int start, int end, int quotes)
    {
        while (start < end && (CharacterClass.IsBlank(content[start]) || content[start] == '\n' || (content[start] == '>' && quotes > 0)))
        {
            quotes -= content[start] == '>' ? 1 : 0;
            start++;
        }

        return start;
    }
}
