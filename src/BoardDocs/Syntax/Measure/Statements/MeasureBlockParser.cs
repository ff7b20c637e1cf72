using System.Collections.Immutable;
using BoardDocs.Text;
using Sprache;

namespace BoardDocs.Syntax;

/// <summary>Parses fenced measure blocks.</summary>
internal static class MeasureBlockParser
{
    /// <summary>Parses one block.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="fence">Where the block's parts stand.</param>
    public static MeasureBlockSyntax Parse(SourceText text, FenceLayout fence)
    {
        int position = fence.Lines.IsEmpty ? fence.OpenLine.End : fence.Lines[0].Start;
        var open = new SyntaxToken(SyntaxKind.FenceOpen, text, fence.OpenLine, TextSpan.FromBounds(fence.OpenLine.Start, position));
        IEnumerable<StatementSyntax> statements = [];
        ImmutableArray<TextSpan> lines = ForgottenFence.Cut(text, fence);
        if (!lines.IsEmpty)
        {
            IResult<IEnumerable<StatementSyntax>> result = StatementGrammar.Statements(new SliceInput(new Fragment(text, lines)));
            statements = result.Value;
            position = result.Remainder.Position;
        }

        var close = new SyntaxToken(SyntaxKind.FenceClose, text, fence.Close, TextSpan.FromBounds(position, fence.Close.End));
        var infoWord = new SyntaxToken(SyntaxKind.Keyword, text, fence.InfoWord, fence.InfoWord);
        return new MeasureBlockSyntax([open, .. statements, close], infoWord) { IsUnclosed = close.IsMissing || lines.Length < fence.Lines.Length };
    }
}
