using BoardDocs.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace BoardDocs.Syntax;

/// <summary>The one way in which BoardDocs reads Markdown: GitHub's, with footnotes, grid tables and <c>{#id}</c>.</summary>
public static class MarkdownReader
{
    /// <summary>The shared pipeline. HTML parsing stays on so that raw HTML can be reported.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseGenericAttributes()
        .Build();

    /// <summary>Parses the text behind a front matter; spans are offsets in the whole text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the Markdown begins.</param>
    /// <param name="source">What Markdig was given: the text with blanks in place of the front matter.</param>
    /// <returns>Markdig's tree, or null where Markdig gave up.</returns>
    internal static MarkdownDocument? TryParse(SourceText text, int start, out string source)
    {
        source = Blank(text.Content, start);
        try
        {
            MarkdownDocument document = Markdown.Parse(source, Pipeline);
            HeadingIds.Complete(document);
            return document;
        }
#pragma warning disable CA1031 // Markdig documents no exceptions and throws several kinds; none may reach an author.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>Keeps every offset, so that Markdig's spans need no translation; Markdig itself would copy a text that holds NUL.</summary>
    private static string Blank(string content, int start)
    {
        string body = start == 0 ? content : string.Create(content.Length, (content, start), static (target, state) =>
        {
            state.content.AsSpan().CopyTo(target);
            foreach (ref char c in target[..state.start])
            {
                c = c is '\n' or '\r' ? c : ' ';
            }
        });
        return body.Replace('\0', '\uFFFD');
    }
}
