using System.Collections.Immutable;
using BoardDocs.Text;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Lowers headings: the page's H1 is the title, so that <c>#</c> becomes an h2.</summary>
internal sealed class HeadingLowering(PaperSession session)
{
    private const int DeepestLevel = 6;
    private bool isFirst = true;

    /// <summary>Lowers one heading; a first <c>#</c> that repeats the title is left out.</summary>
    public void Lower(HeadingBlock heading, ImmutableArray<BoundBlock>.Builder into)
    {
        string? explicitId = Attributes.Check(session, heading, mayHaveId: true);
        ImmutableArray<BoundInline> content = new InlineLowering(session, linksTerms: false).Lower(heading.Inline);
        string text = PlainText.Of(content);
        bool repeatsTitle = isFirst && heading.Level == 1 && string.Equals(text, session.Paper.Title.Trim(), StringComparison.OrdinalIgnoreCase);
        isFirst = false;
        if (repeatsTitle && explicitId is null)
        {
            return;
        }

        if (heading.Level == 1)
        {
            session.Section = text;
        }

        string id = session.TakeId(explicitId, Slug.From(text));
        session.Anchors.Add(new Anchor(id, AnchorKind.Heading, text, 0));
        into.Add(new BoundHeading(Math.Min(heading.Level + 1, DeepestLevel), id, content, text) { Span = heading.Span.ToTextSpan() });
    }
}
