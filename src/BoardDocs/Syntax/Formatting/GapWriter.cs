using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Collects changes of the blanks between tokens.</summary>
internal sealed class GapWriter(SourceText text)
{
    private readonly SortedDictionary<TextSpan, TextChange> changes = [];

    /// <summary>Puts other blanks between two offsets, unless more than blanks stand there.</summary>
    public void Set(int start, int end, string blanks) => Replace(start, end, string.Empty, blanks);

    /// <summary>Puts a sign and the blanks around it between two offsets, unless something else stands there.</summary>
    /// <param name="start">The end of what stands before.</param>
    /// <param name="end">The start of what stands behind.</param>
    /// <param name="sign">The sign that stands there; empty for blanks only.</param>
    /// <param name="tidy">What is to stand there.</param>
    public void Replace(int start, int end, string sign, string tidy)
    {
        if (end < start)
        {
            return;
        }

        var span = TextSpan.FromBounds(start, end);
        ReadOnlySpan<char> there = text.Slice(span);
        if (!there.SequenceEqual(tidy) && there.IndexOfAny('\n', '\r') < 0 && there.Trim().SequenceEqual(sign))
        {
            changes[span] = new TextChange(span, tidy);
        }
    }

    /// <summary>Takes a piece of text out.</summary>
    public void Remove(int start, int end) => changes[TextSpan.FromBounds(start, end)] = new TextChange(TextSpan.FromBounds(start, end), string.Empty);

    /// <summary>Takes out the blanks between an offset and the end of its line.</summary>
    public void TrimEnd(int start)
    {
        int length = text.Content.AsSpan(start).IndexOfAny('\n', '\r');
        Set(start, length < 0 ? text.Length : start + length, string.Empty);
    }

    /// <summary>The changes, in order; none touches another.</summary>
    public ImmutableArray<TextChange> ToImmutable() => [.. changes.Values];
}
