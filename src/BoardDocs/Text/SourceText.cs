using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace BoardDocs.Text;

/// <summary>An immutable text with line starts and a checksum that no line ending or byte order mark changes.</summary>
public sealed class SourceText
{
    private readonly CompactText text;
    private readonly Lazy<ImmutableArray<int>> lineStarts;
    private readonly Lazy<string> checksum;

    private SourceText(string content, bool hasByteOrderMark, bool isUtf8)
    {
        IsUtf8 = isUtf8;
        text = new CompactText(content);
        HasByteOrderMark = hasByteOrderMark;
        lineStarts = new Lazy<ImmutableArray<int>>(() => FindLineStarts(Content));
        checksum = new Lazy<string>(() => Hash(Content));
    }

    /// <summary>The text without its byte order mark. It is kept compactly: whoever reads many characters takes it once.</summary>
    public string Content => text.Content;

    /// <summary>Whether the file began with a byte order mark, so that an edit can keep it.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Whether all of the file that the text was read from is UTF-8; a text that was never in a file counts as such.</summary>
    public bool IsUtf8 { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => text.Length;

    /// <summary>The offset at which each line starts; there is always at least one line.</summary>
    public ImmutableArray<int> LineStarts => lineStarts.Value;

    /// <summary>SHA-256 in lower-case hexadecimal of the UTF-8 text with LF line ends and no byte order mark.</summary>
    public string Checksum => checksum.Value;

    /// <summary>Wraps a text; a leading U+FEFF is taken off and remembered.</summary>
    public static SourceText From(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Create(content, isUtf8: true);
    }

    /// <summary>Reads a file's bytes; those that are not UTF-8 become U+FFFD.</summary>
    internal static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        string content = Encoding.UTF8.GetString(bytes);
        return Create(content, !content.Contains('\uFFFD', StringComparison.Ordinal) || Utf8.IsValid(bytes));
    }

    private static SourceText Create(string content, bool isUtf8) =>
        content.StartsWith('\uFEFF') ? new SourceText(content[1..], true, isUtf8) : new SourceText(content, false, isUtf8);

    /// <summary>The line end that the text uses first; LF where it has none.</summary>
    public string LineEnding => LineStarts.Length > 1 && LineStarts[1] > 1 && Content.AsSpan(LineStarts[1] - 2, 2) is "\r\n" ? "\r\n" : "\n";

    /// <summary>The text as UTF-8, with its byte order mark where it had one.</summary>
    internal byte[] Encode() => [.. new UTF8Encoding(HasByteOrderMark).GetPreamble(), .. Encoding.UTF8.GetBytes(Content)];

    /// <summary>The line and column, from 0, of an offset; offsets outside the text are moved to its ends.</summary>
    public LinePosition GetLinePosition(int position)
    {
        position = Math.Clamp(position, 0, Length);
        int line = LineStarts.BinarySearch(position);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The span of a line (from 0) without its line end.</summary>
    public TextSpan GetLineSpan(int line)
    {
        int start = LineStarts[line];
        int end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        string content = Content;
        while (end > start && content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The place of the first U+FFFD, which stands for a character that was lost here or in another program, or -1.</summary>
    public int FirstUnreadable => Content.IndexOf('\uFFFD', StringComparison.Ordinal);

    /// <summary>The characters of a span, not copied.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a span as a new string.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Applies changes that do not overlap, in any order.</summary>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        string content = Content;
        var builder = new StringBuilder(Length);
        int position = 0;
        foreach (TextChange change in changes.OrderBy(change => change.Span))
        {
            if (change.Span.Start < position)
            {
                throw new ArgumentException($"The change at {change.Span} overlaps the one before it.", nameof(changes));
            }

            builder.Append(content, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return new SourceText(builder.Append(content, position, Length - position).ToString(), HasByteOrderMark, IsUtf8);
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }

    private static string Hash(string content)
    {
        // Not ReplaceLineEndings, which also takes form feeds and U+2028 for line ends.
        string normalised = content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)));
    }
}
