using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes running text.</summary>
internal sealed class InlineWriter(HtmlScope scope)
{
    private readonly HtmlWriter html = scope.Html;

    /// <summary>Writes text in order.</summary>
    public void Write(ImmutableArray<BoundInline> inlines)
    {
        foreach (BoundInline inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(BoundInline inline)
    {
        switch (inline)
        {
            case BoundText text:
                html.Text(text.Text);
                break;
            case BoundInlineValue value:
                html.Text(value.Text);
                break;
            case BoundStyled styled:
                WriteStyled(styled);
                break;
            case BoundCode code:
                html.Raw("<code>"u8).Text(code.Text).Raw("</code>"u8);
                break;
            case BoundLineBreak line:
                html.Raw(line.IsHard ? "<br>\n"u8 : "\n"u8);
                break;
            case BoundLink link:
                WriteLink(link);
                break;
            default:
                WriteRare(inline);
                break;
        }
    }

    private void WriteRare(BoundInline inline)
    {
        switch (inline)
        {
            case BoundTermReference term:
                html.Raw("<a class=\"term\""u8);
                scope.LinkHere(GlossaryWriter.IdStart, term.Term.Id).Raw(">"u8).Text(term.Text).Raw("</a>"u8);
                break;
            case BoundFootnoteReference reference:
                FootnoteWriter.WriteReference(scope, reference);
                break;
            case BoundImage image:
                ImageWriter.Write(scope, image);
                break;
            case BoundCheckbox box:
                html.Raw(box.IsChecked
                    ? "<span class=\"box done\"><span class=\"hidden\">Done: </span></span>"u8
                    : "<span class=\"box\"><span class=\"hidden\">To do: </span></span>"u8);
                break;
            case BoundErrorInline error:
                html.Raw("<strong class=\"error\">Error: "u8).Text(error.Message).Raw("</strong>"u8);
                break;
        }
    }

    private void WriteStyled(BoundStyled styled)
    {
        ReadOnlySpan<byte> element = styled.Style switch
        {
            TextStyle.Emphasis => "em"u8,
            TextStyle.Strong => "strong"u8,
            _ => "del"u8,
        };
        html.Raw("<"u8).Raw(element).Raw(">"u8);
        Write(styled.Content);
        html.Raw("</"u8).Raw(element).Raw(">"u8);
    }

    private void WriteLink(BoundLink link)
    {
        bool leads = LinkWriter.TryOpen(scope, link.Target);
        if (link.Content.IsEmpty)
        {
            html.Text(LinkWriter.Words(scope, link.Target));
        }
        else
        {
            Write(link.Content);
        }

        if (leads)
        {
            html.Raw("</a>"u8);
        }
    }
}
