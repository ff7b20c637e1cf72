using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>Words as the content of a cell.</summary>
internal static class TableText
{
    /// <summary>A cell's content; nothing for no words.</summary>
    public static ImmutableArray<BoundBlock> Of(string text, bool isStrong = false)
    {
        if (text.Length == 0)
        {
            return [];
        }

        BoundInline words = new BoundText(text);
        return [new BoundParagraph([isStrong ? new BoundStyled(TextStyle.Strong, [words]) : words])];
    }
}
