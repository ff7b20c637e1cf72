using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace BoardDocs.Syntax;

/// <summary>Finds the parts of Markdig's fenced blocks in the file.</summary>
/// <param name="text">The file's text.</param>
/// <param name="source">The text that Markdig was given; it has the same offsets.</param>
internal sealed class FenceReader(SourceText text, string source)
{
    /// <summary>Finds the parts of one block.</summary>
    public FenceLayout Read(FencedCodeBlock block)
    {
        int start = block.Span.Start;
        TextSpan openLine = TextSpan.FromBounds(start, EndOfLine(start));
        ImmutableArray<TextSpan> lines = ReadLines(block.Lines, openLine.End);
        int end = lines.IsEmpty ? openLine.End : lines[^1].End;
        return new FenceLayout(openLine, FindInfoWord(openLine, block.FencedChar), lines, FindClose(block, end));
    }

    private static TextSpan EmptyAt(int position) => new(position, 0);

    private TextSpan FindInfoWord(TextSpan openLine, char fence)
    {
        int start = openLine.Start;
        while (start < openLine.End && (text.Content[start] == fence || CharacterClass.IsBlank(text.Content[start])))
        {
            start++;
        }

        return new TextSpan(start, CharacterClass.CountName(text.Slice(TextSpan.FromBounds(start, openLine.End))));
    }

    private TextSpan FindClose(FencedCodeBlock block, int contentEnd)
    {
        int end = Math.Min(block.Span.End + 1, text.Length);
        while (end > contentEnd && char.IsWhiteSpace(text.Content[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > contentEnd && text.Content[start - 1] == block.FencedChar)
        {
            start--;
        }

        return block.ClosingFencedCharCount > 0 && start < end ? TextSpan.FromBounds(start, end) : EmptyAt(contentEnd);
    }

    private ImmutableArray<TextSpan> ReadLines(StringLineGroup lines, int position)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan span = Locate(lines.Lines[i]);
            if (span.Start >= position)
            {
                spans.Add(span);
                position = span.End;
            }
        }

        return spans.ToImmutable();
    }

    /// <summary>A slice of another string stands for a line in which a tab was split: its blanks are not in the file, the rest is.</summary>
    private TextSpan Locate(StringLine line)
    {
        if (ReferenceEquals(line.Slice.Text, source))
        {
            return TextSpan.FromBounds(line.Slice.Start, Math.Max(line.Slice.Start, line.Slice.End + 1));
        }

        int start = Math.Clamp(line.Position, 0, text.Length);
        int end = EndOfLine(start);
        int length = line.Slice.AsSpan().TrimStart().Length;
        return length <= end - start ? TextSpan.FromBounds(end - length, end) : TextSpan.FromBounds(start, end);
    }

    private int EndOfLine(int position)
    {
        int length = text.Content.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : position + length;
    }
}
