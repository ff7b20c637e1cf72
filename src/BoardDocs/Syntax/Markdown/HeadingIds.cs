using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Syntax;

/// <summary>Takes the ids that Markdig leaves in a heading's text: those of one character, and those with characters it does not know.</summary>
internal static partial class HeadingIds
{
    /// <summary>Moves such ids from the text of headings into their attributes.</summary>
    public static void Complete(MarkdownDocument document)
    {
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.LastChild is LiteralInline literal && heading.TryGetAttributes()?.Id is null)
            {
                Take(heading, literal);
            }
        }
    }

    private static void Take(HeadingBlock heading, LiteralInline literal)
    {
        string text = literal.Content.ToString();
        Match match = Unread().Match(text);
        if (!match.Success || (match.Index == 0 && literal.IsFirstCharacterEscaped))
        {
            return;
        }

        int start = literal.Span.End + 1 - (text.Length - match.Index);
        HtmlAttributes attributes = heading.GetAttributes();
        attributes.Id = match.Groups["id"].Value;
        attributes.Span = new SourceSpan(start, start + match.Length - 1);
        literal.Content = new StringSlice(text[..match.Index].TrimEnd());
    }

    [GeneratedRegex(@"\{#(?<id>[^{}\s]+)\}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unread();
}
