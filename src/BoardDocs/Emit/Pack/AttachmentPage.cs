using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the title page of a PDF file that the agenda names, with an empty place for its pages (specs/output.md).</summary>
internal static class AttachmentPage
{
    /// <summary>Writes the title page.</summary>
    /// <param name="scope">The print edition's front, whose notes and ids these are.</param>
    /// <param name="part">The part's place in the print edition, and the item.</param>
    /// <param name="item">The item.</param>
    public static void Write(HtmlScope scope, int part, AgendaItem item)
    {
        string path = item.AttachmentPath ?? string.Empty;
        string id = PrintPart.IdOf(item);
        HtmlWriter html = scope.Html.Raw("<section class=\"attachment\""u8).Attribute("style"u8, "page: " + PrintStyle.SheetName(part));
        scope.LabelledBy(id).Raw(">\n<p class=\"over-title\">"u8).Text(scope.Map.Pack.Title).Raw("</p>\n<h1"u8);
        scope.Id(id).Raw(">"u8).Text(item.Title).Raw("</h1>\n<p class=\"facts\">Item "u8).Number(item.Number).Raw(" · Attachment</p>\n"u8);
        html.Raw("<p>This item is a document of its own, kept in the form in which it was received: <a"u8)
            .Attribute("href"u8, scope.Map.Files.Attachment(path)).Raw(">"u8).Text(ContentPath.NameOf(path)).Raw("</a></p>\n"u8);
        html.Raw("<div class=\"attached\" data-item=\""u8).Number(item.Number).Raw("\""u8);
        PageSlot.WriteNext(scope, scope.Map.Parts[part]);
        html.Raw("></div>\n</section>\n"u8);
    }
}
