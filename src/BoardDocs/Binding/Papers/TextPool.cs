using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>Texts that a paper repeats, each held once: labels in lists and tables, notes under charts.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, BoundText> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<BoundText, BoundParagraph> paragraphs = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text as a part of a line.</summary>
    public BoundText Bound(string text)
    {
        if (!texts.TryGetValue(text, out BoundText? bound))
        {
            bound = new BoundText(text);
            texts.Add(text, bound);
        }

        return bound;
    }

    /// <summary>A paragraph; one of a single text is held once.</summary>
    public BoundParagraph Paragraph(ImmutableArray<BoundInline> content)
    {
        if (content is not [BoundText only])
        {
            return new BoundParagraph(content);
        }

        if (!paragraphs.TryGetValue(only, out BoundParagraph? paragraph))
        {
            paragraph = new BoundParagraph(content);
            paragraphs.Add(only, paragraph);
        }

        return paragraph;
    }

    /// <summary>The same characters, held once.</summary>
    public string Share(string text) => Bound(text).Text;
}
