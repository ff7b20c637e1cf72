using System.Collections.Immutable;
using BoardDocs.Text;
using Sprache;

namespace BoardDocs.Syntax;

/// <summary>
/// Sprache's view of a fragment: slices of one text, one for each of the fragment's lines, so that a position is an offset in the file
/// and the prefixes of quotes and list items stay out of sight. A line feed stands between two slices.
/// </summary>
internal sealed class SliceInput : IInput
{
    private static readonly ImmutableDictionary<object, object> NoMemos = ImmutableDictionary<object, object>.Empty;
    private readonly Fragment fragment;
    private readonly int slice;

    /// <summary>Starts at the first slice of a fragment.</summary>
    public SliceInput(Fragment fragment)
        : this(fragment, 0, fragment.Slices[0].Start)
    {
    }

    private SliceInput(Fragment fragment, int slice, int position)
    {
        this.fragment = fragment;
        this.slice = slice;
        Position = position;
    }

    /// <inheritdoc/>
    public int Position { get; }

    /// <summary>Whether a line end is a blank, as it is in a code span, and not the end of a statement.</summary>
    public bool LineEndsAreBlanks => fragment.LineEndsAreBlanks;

    /// <summary>Whether the fragment, read as an expression, can be parsed without running out of stack.</summary>
    public bool IsWithinLimits => ExpressionLimits.Allow(fragment);

    /// <summary>The rest of the current line.</summary>
    public ReadOnlySpan<char> Rest => fragment.Content.AsSpan(Position, fragment.Slices[slice].End - Position);

    /// <inheritdoc/>
    public bool AtEnd => IsLastSlice && Position == fragment.Slices[slice].End;

    /// <inheritdoc/>
    public char Current => Position < fragment.Slices[slice].End ? fragment.Content[Position] : '\n';

    /// <inheritdoc/>
    public string Source => fragment.Content;

    /// <inheritdoc/>
    public int Line => slice + 1;

    /// <inheritdoc/>
    public int Column => Position - fragment.Slices[slice].Start + 1;

    /// <summary>Not used: the grammar never looks back.</summary>
    public IDictionary<object, object> Memos => NoMemos;

    private bool IsLastSlice => slice == fragment.Slices.Length - 1;

    /// <inheritdoc/>
    public IInput Advance() => Position < fragment.Slices[slice].End ? Skip(1) : NextLine();

    /// <summary>The input behind some characters of the current line.</summary>
    public SliceInput Skip(int count) => count == 0 ? this : new SliceInput(fragment, slice, Position + count);

    /// <summary>The input behind the blanks ahead, and behind the ends of lines where that is asked for.</summary>
    public SliceInput SkipBlanks(bool acrossLines)
    {
        SliceInput input = Skip(CharacterClass.CountBlanks(Rest));
        while (acrossLines && input.Rest.IsEmpty && !input.IsLastSlice)
        {
            input = input.NextLine();
            input = input.Skip(CharacterClass.CountBlanks(input.Rest));
        }

        return input;
    }

    /// <summary>Makes a token that takes the text between this input and another into its blanks.</summary>
    /// <param name="kind">The token's kind.</param>
    /// <param name="start">The input at the token's first character.</param>
    /// <param name="length">The token's length.</param>
    public SyntaxToken MakeToken(SyntaxKind kind, SliceInput start, int length)
    {
        var span = new TextSpan(start.Position, length);
        TextSpan full = TextSpan.FromBounds(Position, span.End);
        return new SyntaxToken(kind, fragment.Text, span, full, fragment.InTable && kind == SyntaxKind.QuotedText);
    }

    /// <summary>Whether both stand at the same place; Sprache asks it to end loops that eat nothing.</summary>
    public bool Equals(IInput? other) =>
        other is SliceInput input && ReferenceEquals(fragment, input.fragment) && slice == input.slice && Position == input.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IInput);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(slice, Position);

    private SliceInput NextLine() => new(fragment, slice + 1, fragment.Slices[slice + 1].Start);
}
