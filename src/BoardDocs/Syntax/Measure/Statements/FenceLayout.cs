using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Where the parts of a fenced block stand in the file.</summary>
/// <param name="OpenLine">The opening fence with all behind it on its line.</param>
/// <param name="InfoWord">The word behind the opening fence.</param>
/// <param name="Lines">The lines between the fences, without the prefixes of quotes and list items.</param>
/// <param name="Close">The closing fence; of no width, at the end of the block, where there is none.</param>
internal sealed record FenceLayout(TextSpan OpenLine, TextSpan InfoWord, ImmutableArray<TextSpan> Lines, TextSpan Close)
{
    /// <summary>The whole block.</summary>
    public TextSpan Span => TextSpan.FromBounds(OpenLine.Start, Close.End);
}
