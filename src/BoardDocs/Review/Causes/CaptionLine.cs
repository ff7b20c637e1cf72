using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Syntax;

namespace BoardDocs.Review;

/// <summary>A heading or the title of a paper: what the captions of tables and tiles begin with where the paper gives them none.</summary>
/// <param name="Path">The paper's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands there: <c># Robbery</c>.</param>
/// <param name="Words">The words alone.</param>
internal sealed record CaptionLine(string Path, int Line, string Text, string Words)
{
    /// <summary>The title and the headings of a paper in order.</summary>
    public static ImmutableArray<CaptionLine> Of(SyntaxTree tree) =>
    [
        .. DslLine.FrontMatter(tree).Where(line => line.Key == "title").Select(line => new CaptionLine(tree.Path, line.Line, line.Text, line.Text["title: ".Length..])),
        .. PaperOutline.Of(tree).Items.Where(item => item.Kind == OutlineKind.Heading && item.Text.Trim().Length > 0)
            .Select(item => new CaptionLine(tree.Path, tree.GetLocation(item.Span).Start.Line + 1, $"{new string('#', item.Level)} {ProseText.OneLine(item.Text)}", item.Text.Trim())),
    ];

    /// <summary>
    /// The line behind a caption that begins with other words now, as <c>packs/demo/report.md:6 # Robbery -> # Street crime</c>; null where
    /// no heading or title explains it, or where more of the caption differs.
    /// </summary>
    /// <param name="before">The lines of the paper as it was.</param>
    /// <param name="after">The lines of the paper as it is.</param>
    /// <param name="change">What differs.</param>
    public static string? Explain(ImmutableArray<CaptionLine> before, ImmutableArray<CaptionLine> after, FactChange change)
    {
        if (change is not { Key.Aspect: FigureAspects.Title, Before.Text: { } was, After.Text: { } now }
            || Opening(before, was) is not { } old
            || Opening(after, now) is not { } line
            || was[old.Words.Length..] != now[line.Words.Length..])
        {
            return null;
        }

        // Both headings still stand where they did: it is the table that went from one to the other.
        string under = after.Any(other => other.Words == old.Words) && before.Any(other => other.Words == line.Words) ? "under " : string.Empty;
        return $"{line.Path}:{line.Line} {under}{old.Text} -> {under}{line.Text}";
    }

    private static CaptionLine? Opening(ImmutableArray<CaptionLine> lines, string caption) =>
        lines.Where(line => caption.StartsWith(line.Words, StringComparison.Ordinal)).MaxBy(line => line.Words.Length);
}
