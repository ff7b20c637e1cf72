using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>The parts of a text that one measure block, code span or expression is made of.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Slices">One span a line, in order; at least one.</param>
/// <param name="LineEndsAreBlanks">Whether a line end is a blank and not the end of a statement.</param>
/// <param name="InTable">Whether <c>\|</c> is read as <c>|</c>.</param>
internal sealed record Fragment(SourceText Text, ImmutableArray<TextSpan> Slices, bool LineEndsAreBlanks = false, bool InTable = false)
{
    /// <summary>The characters of the file, held while the fragment is parsed.</summary>
    public string Content { get; } = Text.Content;
}
