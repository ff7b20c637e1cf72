using System.Collections.Immutable;
using System.Text;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>The running text of a paragraph as a reader sees it, without marks, each character with its place in the file.</summary>
internal sealed class ProseText
{
    /// <summary>Stands where a computed value, code or an image stands.</summary>
    public const char Object = '\uFFFC';

    private readonly List<int> starts = [];
    private readonly List<int> sources = [];
    private readonly StringBuilder words = new();

    private ProseText()
    {
    }

    /// <summary>The text; a line end is a blank.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Puts a paragraph together.</summary>
    /// <param name="source">The file.</param>
    /// <param name="runs">The pieces of the paragraph's text; what lies between two of them is marks, code or a line end.</param>
    public static ProseText Of(SourceText source, ImmutableArray<TextSpan> runs)
    {
        var text = new ProseText();
        int end = runs[0].Start;
        foreach (TextSpan run in runs)
        {
            if (run.Start > end)
            {
                text.AddGap(source.Slice(TextSpan.FromBounds(end, run.Start)), end);
            }

            text.Add(source.Slice(run), run.Start);
            end = run.End;
        }

        text.Text = text.words.ToString();
        return text;
    }

    /// <summary>The place in the file of a piece of the text.</summary>
    public TextSpan ToSource(int start, int end) => TextSpan.FromBounds(SourceOf(start), SourceOf(end - 1) + 1);

    private int SourceOf(int position)
    {
        int piece = starts.BinarySearch(position);
        piece = piece < 0 ? ~piece - 1 : piece;
        return sources[piece] + position - starts[piece];
    }

    private void AddGap(ReadOnlySpan<char> gap, int place)
    {
        if (gap.ContainsAny('`', '<') || gap.StartsWith("!"))
        {
            bool isClaim = gap.Contains("`claim:", StringComparison.Ordinal) && !gap.Contains("`=", StringComparison.Ordinal);
            Add(isClaim ? " " : gap.Contains('\n') ? " \uFFFC " : "\uFFFC", place);
        }
        else if (gap.ContainsAny('\n', '&'))
        {
            Add(" ", place);
        }
    }

    private void Add(ReadOnlySpan<char> piece, int place)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        starts.Add(words.Length);
        sources.Add(place);
        words.Append(piece);
    }
}
