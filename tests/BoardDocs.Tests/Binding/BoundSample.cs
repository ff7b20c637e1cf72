using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Papers over tests/samples/base.</summary>
internal static class BoundSample
{
    /// <summary>Binds a paper with this body; it has no findings.</summary>
    public static BoundPaper Paper(string body)
    {
        SemanticModel model = Model(SampleContent.WithReportBody(body));
        Assert.Empty(model.GetDiagnostics().Select(found => $"{found.Id} {found.Message}"));
        return model.BoundPaper;
    }

    /// <summary>The ids of the findings of a paper with this body.</summary>
    public static string Findings(string body) =>
        string.Join(' ', Model(SampleContent.WithReportBody(body)).GetDiagnostics().Select(found => found.Id));

    /// <summary>The messages of the findings of a paper with this body.</summary>
    public static string Messages(string body) =>
        string.Join('\n', Model(SampleContent.WithReportBody(body)).GetDiagnostics().Select(found => found.Message));

    /// <summary>The findings of a content folder.</summary>
    public static Diagnostic[] All(IContentFiles files) => [.. Compilation.Create(files).GetDiagnostics()];

    /// <summary>The model of the sample's paper.</summary>
    public static SemanticModel Model(IContentFiles files)
    {
        var compilation = Compilation.Create(files);
        SyntaxTree tree = compilation.GetTree(SampleContent.ReportPath) ?? throw new InvalidOperationException();
        return compilation.GetSemanticModel(tree);
    }

    /// <summary>Blocks in short: kinds, texts and marks.</summary>
    public static string Show(IEnumerable<BoundBlock> blocks) => string.Join('\n', blocks.Select(Show));

    /// <summary>Running text in short.</summary>
    public static string Show(IEnumerable<BoundInline> content) => string.Concat(content.Select(Show));

    private static string Show(BoundBlock block) => block switch
    {
        BoundHeading heading => $"h{heading.Level}#{heading.Id} {Show(heading.Content)}",
        BoundParagraph paragraph => "p " + Show(paragraph.Content),
        BoundList list => (list.IsOrdered ? $"ol {list.Start}" : "ul") + (list.IsTight ? string.Empty : " loose")
            + string.Concat(list.Items.Select(item => $"\n- {Show(item).Replace("\n", "\n  ", StringComparison.Ordinal)}")),
        BoundQuote quote => "> " + Show(quote.Content).Replace("\n", "\n> ", StringComparison.Ordinal),
        BoundCodeBlock code => "code " + code.Text,
        BoundThematicBreak => "hr",
        BoundTable table => Show(table),
        BoundFigureBlock figure => $"figure {figure.Figure.Symbol.Ordinal}#{figure.Figure.Symbol.Id} {figure.Figure.Symbol.Title}",
        BoundGlossary glossary => "glossary " + string.Join(", ", glossary.Terms.Select(term => term.Term.Term)),
        _ => block.GetType().Name,
    };

    private static string Show(BoundTable table) =>
        $"table {table.Kind}#{table.Id} {string.Join(",", table.Columns)}"
        + string.Concat(table.HeaderRows.Select(row => "\n= " + Show(row)))
        + string.Concat(table.BodyRows.Select(row => "\n- " + Show(row)));

    private static string Show(BoundRow row) => string.Join(" | ", row.Cells.Select(cell =>
        $"{cell.Column}{(cell.Scope == CellScope.None ? string.Empty : ":" + cell.Scope)}{Span(cell)} {Show(cell.Content)}".TrimEnd()));

    private static string Span(BoundCell cell) =>
        (cell.ColumnSpan > 1 ? $" c{cell.ColumnSpan}" : string.Empty) + (cell.RowSpan > 1 ? $" r{cell.RowSpan}" : string.Empty);

    private static string Show(BoundInline inline) => inline switch
    {
        BoundText text => text.Text,
        BoundStyled styled => $"<{styled.Style}>{Show(styled.Content)}</>",
        BoundCode code => $"`{code.Text}`",
        BoundLineBreak lineBreak => lineBreak.IsHard ? "<br>" : "\u21b5",
        BoundCheckbox box => box.IsChecked ? "[x]" : "[ ]",
        BoundLink link => $"[{Show(link.Content)}]({Show(link.Target)})",
        BoundImage image => $"![{image.AlternativeText}]({image.Path})",
        BoundTermReference term => $"{{{term.Text}:{term.Term.Id}}}",
        BoundInlineValue value => $"<={value.Text}>",
        BoundFootnoteReference note => $"[^{note.Number}.{note.Occurrence}]",
        _ => inline.GetType().Name,
    };

    private static string Show(LinkTarget target) => target switch
    {
        ExternalTarget external => external.Url,
        AnchorTarget anchor => $"{anchor.PaperId}#{anchor.AnchorId}",
        AttachmentTarget attachment => "file " + attachment.Path,
        _ => string.Empty,
    };
}
