using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes references to footnotes, and the footnotes with links back.</summary>
internal static class FootnoteWriter
{
    private const string NoteStart = "_fn-";
    private const string ReferenceStart = "_fnref-";

    /// <summary>Writes the raised number in the text.</summary>
    public static void WriteReference(HtmlScope scope, BoundFootnoteReference reference)
    {
        HtmlWriter html = scope.Html.Raw("<sup><a class=\"note-ref\""u8);
        scope.Id(ReferenceStart, Suffix(reference.Number, reference.Occurrence));
        scope.LinkHere(NoteStart, Suffix(reference.Number, 1));
        html.Raw("><span class=\"hidden\">Footnote </span>"u8).Number(reference.Number).Raw("</a></sup>"u8);
    }

    /// <summary>Writes the list of footnotes at the end of a paper.</summary>
    public static void WriteList(HtmlScope scope, ImmutableArray<BoundFootnote> footnotes, BlockWriter blocks)
    {
        if (footnotes.IsEmpty)
        {
            return;
        }

        HtmlWriter html = scope.Html.Raw("<section class=\"footnotes\""u8);
        scope.LabelledBy("_footnotes").Raw(">\n<h2"u8);
        scope.Id("_footnotes").Raw(">Footnotes</h2>\n<ol>\n"u8);
        foreach (BoundFootnote footnote in footnotes)
        {
            html.Raw("<li"u8);
            scope.Id(NoteStart, Suffix(footnote.Number, 1)).Attribute("value"u8, Suffix(footnote.Number, 1)).Raw(">"u8);
            blocks.WriteCompact(footnote.Content);
            WriteBackLinks(scope, footnote);
            html.Raw("</li>\n"u8);
        }

        html.Raw("</ol>\n</section>\n"u8);
    }

    private static void WriteBackLinks(HtmlScope scope, BoundFootnote footnote)
    {
        for (int occurrence = 1; occurrence <= footnote.References; occurrence++)
        {
            scope.Html.Raw(" <a class=\"note-back\""u8);
            scope.LinkHere(ReferenceStart, Suffix(footnote.Number, occurrence))
                .Raw(">Back<span class=\"hidden\"> to footnote "u8).Number(footnote.Number).Raw(" in the text"u8);
            if (footnote.References > 1)
            {
                scope.Html.Raw(", place "u8).Number(occurrence);
            }

            scope.Html.Raw("</span></a>"u8);
        }
    }

    private static string Suffix(int number, int occurrence) => occurrence == 1
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{number}-{occurrence}");
}
