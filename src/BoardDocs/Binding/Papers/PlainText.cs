using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Binding;

/// <summary>The words of running text without styles.</summary>
internal static class PlainText
{
    /// <summary>The words, with single blanks for line ends.</summary>
    public static string Of(ImmutableArray<BoundInline> content)
    {
        if (content is [BoundText only])
        {
            return only.Text.Trim();
        }

        var text = new StringBuilder();
        Append(content, text);
        return text.ToString().Trim();
    }

    private static void Append(ImmutableArray<BoundInline> content, StringBuilder text)
    {
        foreach (BoundInline inline in content)
        {
            switch (inline)
            {
                case BoundStyled styled:
                    Append(styled.Content, text);
                    break;
                case BoundLink link:
                    Append(link.Content, text);
                    break;
                default:
                    text.Append(WordsOf(inline));
                    break;
            }
        }
    }

    private static string WordsOf(BoundInline inline) => inline switch
    {
        BoundText plain => plain.Text,
        BoundCode code => code.Text,
        BoundInlineValue value => value.Text,
        BoundTermReference term => term.Text,
        BoundImage image => image.AlternativeText,
        BoundLineBreak => " ",
        _ => string.Empty,
    };
}
