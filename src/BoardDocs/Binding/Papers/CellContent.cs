using BoardDocs.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BoardDocs.Binding;

/// <summary>What the cell of a register may hold: text and lists, not what needs a paper around it.</summary>
internal static class CellContent
{
    /// <summary>Reports the first thing that a cell cannot hold; true where there is none.</summary>
    public static bool Check(PaperSession session, MarkdownDocument document)
    {
        if (document.Descendants().Select(Describe).OfType<string>().FirstOrDefault() is not { } wrong)
        {
            return true;
        }

        session.Report(NameDiagnostics.BlockInCell, default, wrong);
        return false;
    }

    private static string? Describe(MarkdownObject node) => node switch
    {
        HeadingBlock => "a heading",
        Table => "a table",
        ThematicBreakBlock => "a rule across the page",
        FencedCodeBlock => "a block of code or of the language",
        CodeBlock => "lines that are set in by four blanks or more",
        FootnoteGroup => "a footnote",
        CodeInline { Content: ['=', ..] } => "a computed value",
        CodeInline code when code.Content.StartsWith("claim:", StringComparison.Ordinal) => "a claim",
        _ => null,
    };
}
