using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Where the sections of a paper stand in its text, by the headings above them and their own.</summary>
internal sealed class SectionPlaces
{
    private readonly SourceText text;
    private readonly ImmutableArray<(string Path, TextSpan Span)> sections;

    /// <summary>Reads the headings of a paper; what stands above the first has an empty path.</summary>
    public SectionPlaces(SyntaxTree tree)
    {
        text = tree.Text;
        PaperOutline outline = PaperOutline.Of(tree);
        OutlineItem[] headings = [.. outline.Items.Where(item => item.Kind == OutlineKind.Heading)];
        var found = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var above = new Stack<OutlineItem>();
        found.Add((string.Empty, TextSpan.FromBounds(0, headings.Length == 0 ? text.Length : headings[0].Span.Start)));
        foreach (OutlineItem heading in headings)
        {
            while (above.TryPeek(out OutlineItem? open) && open.Level >= heading.Level)
            {
                above.Pop();
            }

            above.Push(heading);
            found.Add((string.Join('\n', above.Reverse().Select(item => item.Text)), outline.SectionOf(heading, text.Length)));
        }

        sections = found.ToImmutable();
    }

    /// <summary>The path of the innermost section around a position.</summary>
    public string PathAt(int position) => sections.LastOrDefault(section => section.Span.Contains(position)).Path ?? string.Empty;

    /// <summary>The sections of a path; several where headings are alike.</summary>
    public IEnumerable<TextSpan> SpansOf(string path) => sections.Where(section => section.Path == path).Select(section => section.Span);

    /// <summary>What stands in them.</summary>
    public IEnumerable<string> TextsOf(string path) => SpansOf(path).Select(text.ToString);
}
