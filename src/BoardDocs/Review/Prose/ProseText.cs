using System.Collections.Immutable;
using System.Text;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>
/// Running text as its author wrote it, on one line: a computed value stands as its expression, so that new data is no new prose; styles,
/// links and images stand as in Markdown, so that a new address is seen.
/// </summary>
internal sealed class ProseText
{
    private readonly StringBuilder text = new();

    private ProseText()
    {
    }

    /// <summary>The text of running text, with single blanks.</summary>
    public static string Of(ImmutableArray<BoundInline> content)
    {
        var writer = new ProseText();
        writer.Write(content);
        return OneLine(writer.text.ToString());
    }

    /// <summary>A text with single blanks for blanks and line ends, and none around it.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Write(ImmutableArray<BoundInline> content)
    {
        foreach (BoundInline inline in content)
        {
            Write(inline);
        }
    }

    private void Write(BoundInline inline)
    {
        switch (inline)
        {
            case BoundText plain:
                text.Append(plain.Text);
                break;
            case BoundInlineValue value:
                text.Append("`= ").Append(value.Expression.Text.Trim()).Append('`');
                break;
            case BoundStyled styled:
                Wrap(MarkOf(styled.Style), styled.Content);
                break;
            case BoundLink link:
                WriteLink(link);
                break;
            default:
                text.Append(WordsOf(inline));
                break;
        }
    }

    private void Wrap(string mark, ImmutableArray<BoundInline> content)
    {
        text.Append(mark);
        Write(content);
        text.Append(mark);
    }

    private void WriteLink(BoundLink link)
    {
        text.Append('[');
        Write(link.Content);
        text.Append("](").Append(AddressOf(link.Target)).Append(')');
    }

    private static string MarkOf(TextStyle style) => style switch
    {
        TextStyle.Strong => "**",
        TextStyle.Strikethrough => "~~",
        _ => "*",
    };

    private static string AddressOf(LinkTarget target) => target switch
    {
        ExternalTarget external => external.Url,
        AttachmentTarget attachment => attachment.Path,
        AnchorTarget anchor => (anchor.PaperId is null ? string.Empty : anchor.PaperId + ".md") + (anchor.AnchorId is null ? string.Empty : "#" + anchor.AnchorId),
        _ => string.Empty,
    };

    private static string WordsOf(BoundInline inline) => inline switch
    {
        BoundCode code => $"`{code.Text}`",
        BoundTermReference term => term.Text,
        BoundImage image => $"![{image.AlternativeText}]({image.Path})",
        BoundLineBreak => " ",
        BoundCheckbox box => box.IsChecked ? "[x] " : "[ ] ",
        BoundFootnoteReference => "[^]",
        BoundErrorInline error => error.Written,
        _ => string.Empty,
    };
}
