using System.Collections.Immutable;
using System.Text;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>Lowers the running text of one paragraph, heading or cell.</summary>
/// <param name="session">The paper.</param>
/// <param name="linksTerms">Whether first uses of glossary terms are linked: in prose, not in headings and links.</param>
internal sealed class InlineLowering(PaperSession session, bool linksTerms)
{
    private readonly StringBuilder pending = session.Pending;
    private SentencePlace place = new();
    private bool isInLink;
    private bool isAfterClaim;

    /// <summary>Lowers all of a leaf block's text.</summary>
    public ImmutableArray<BoundInline> Lower(ContainerInline? container)
    {
        var into = ImmutableArray.CreateBuilder<BoundInline>(1);
        if (container is not null)
        {
            LowerChildren(container, into);
        }

        // A claim on a line of its own leaves nothing but the line's end.
        while (into.Count > 0 && into[^1] is BoundLineBreak or BoundText { Text: " " })
        {
            into.RemoveAt(into.Count - 1);
        }

        return into.DrainToImmutable();
    }

    private ImmutableArray<BoundInline> LowerContent(ContainerInline container)
    {
        var into = ImmutableArray.CreateBuilder<BoundInline>(1);
        LowerChildren(container, into);
        return into.DrainToImmutable();
    }

    private void LowerChildren(ContainerInline container, ImmutableArray<BoundInline>.Builder into)
    {
        for (Inline? child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            LowerOne(child, into);
        }

        Flush(into);
    }

    private void LowerOne(Inline inline, ImmutableArray<BoundInline>.Builder into)
    {
        Attributes.Check(session, inline, mayHaveId: false);
        switch (inline)
        {
            case LiteralInline literal:
                FootnoteCheck.Run(session, literal);
                PlainValue.Check(session, literal);
                AddText(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak:
                AddLineBreak(into, lineBreak.IsHard);
                break;
            case TaskList task:
                AddObject(into, new BoundCheckbox(task.Checked));
                break;
            default:
                LowerMarked(inline, into);
                break;
        }
    }

    private void LowerMarked(Inline inline, ImmutableArray<BoundInline>.Builder into)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Flush(into);
                into.Add(new BoundStyled(StyleOf(emphasis), LowerContent(emphasis)));
                break;
            case CodeInline code:
                LowerCode(code, into);
                break;
            case LinkInline link:
                LowerLink(link, into);
                break;
            case AutolinkInline link:
                LowerAutolink(link, into);
                break;
            case HtmlInline html when Html.Check(session, html.Tag, html.Span.ToTextSpan()) is { } error:
                AddObject(into, error);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                AddObject(into, FootnoteReference(footnote));
                break;
            case ContainerInline other:
                LowerChildren(other, into);
                break;
        }
    }

    private static TextStyle StyleOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', _) => TextStyle.Strikethrough,
        (_, >= 2) => TextStyle.Strong,
        _ => TextStyle.Emphasis,
    };

    private void LowerCode(CodeInline code, ImmutableArray<BoundInline>.Builder into)
    {
        if (!session.TryGetFragment(code, out SyntaxNode? fragment))
        {
            MisspeltClaim.Check(session, code);
            UnreadText.Check(session, code);
            AddObject(into, new BoundCode(code.Content));
            place.PassObject();
        }
        else if (fragment is InlineValueSyntax value)
        {
            Flush(into);
            into.Add(ValueLowering.LowerValue(session, value, place.OpensSentence));
            place.PassObject();
        }
        else if (fragment is InlineClaimSyntax claim)
        {
            ValueLowering.CheckClaim(session, claim);
            isAfterClaim = true;
        }
    }

    private void LowerLink(LinkInline link, ImmutableArray<BoundInline>.Builder into)
    {
        Flush(into);
        bool wasInLink = isInLink;
        isInLink = true;
        ImmutableArray<BoundInline> content = LowerContent(link);
        isInLink = wasInLink;
        string url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
        if (link.IsImage)
        {
            into.Add(LinkLowering.LowerImage(session, url, PlainText.Of(content), link.Span.ToTextSpan()));
        }
        else
        {
            into.Add(LinkLowering.LowerLink(session, url, content, link.Span.ToTextSpan()));
        }

        place.PassObject();
    }

    private void LowerAutolink(AutolinkInline link, ImmutableArray<BoundInline>.Builder into)
    {
        string url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        AddObject(into, LinkLowering.LowerLink(session, url, [new BoundText(link.Url)], link.Span.ToTextSpan()));
        place.PassObject();
    }

    private BoundFootnoteReference FootnoteReference(FootnoteLink link)
    {
        int occurrence = session.FootnoteReferences.GetValueOrDefault(link.Footnote.Order) + 1;
        session.FootnoteReferences[link.Footnote.Order] = occurrence;
        return new BoundFootnoteReference(link.Footnote.Order, occurrence);
    }

    private void AddLineBreak(ImmutableArray<BoundInline>.Builder into, bool isHard)
    {
        Flush(into);
        place.PassSpace();
        if (isHard || into.Count == 0 || into[^1] is not BoundLineBreak)
        {
            into.Add(new BoundLineBreak(isHard));
        }
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        // A claim prints nothing, so the blank before it must not stand before a comma or another blank.
        if (isAfterClaim && pending is [.., ' '] && text is [' ' or ',' or '.' or ';' or ':' or '!' or '?' or ')', ..])
        {
            pending.Length--;
        }

        isAfterClaim = false;
        pending.Append(text);
    }

    private void AddObject(ImmutableArray<BoundInline>.Builder into, BoundInline inline)
    {
        Flush(into);
        into.Add(inline);
    }

    private void Flush(ImmutableArray<BoundInline>.Builder into)
    {
        if (pending.Length == 0)
        {
            return;
        }

        string text = pending.ToString();
        pending.Clear();
        place.Pass(text);
        AddWithTerms(text, into);
    }

    private void AddWithTerms(string text, ImmutableArray<BoundInline>.Builder into)
    {
        int written = 0;
        int searched = 0;
        while (linksTerms && !isInLink && session.Context.Terms.Index.Next(text, searched) is { } match)
        {
            searched = match.Start + match.Length;
            if (!session.UseTerm(match.Term))
            {
                continue;
            }

            AddPlain(text, written, match.Start, into);
            into.Add(new BoundTermReference(match.Term, text.Substring(match.Start, match.Length)));
            written = searched;
        }

        AddPlain(text, written, text.Length, into);
    }

    private void AddPlain(string text, int start, int end, ImmutableArray<BoundInline>.Builder into)
    {
        if (end > start)
        {
            into.Add(session.Texts.Bound(start == 0 && end == text.Length ? text : text[start..end]));
        }
    }
}
