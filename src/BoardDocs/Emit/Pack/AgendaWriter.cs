using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the agenda.</summary>
internal static class AgendaWriter
{
    /// <summary>Writes the items in order, with links to what they name.</summary>
    public static void Write(HtmlScope scope)
    {
        if (scope.Map.Pack.Items.IsEmpty)
        {
            return;
        }

        HtmlWriter html = scope.Html.Raw("<h2"u8);
        scope.Id("_agenda").Raw(">Agenda</h2>\n<table class=\"agenda\">\n<thead>\n<tr><th scope=\"col\">Item</th><th scope=\"col\">Business</th>"u8);
        html.Raw(scope.IsPrint ? "<th scope=\"col\" class=\"pages\">Pages</th>"u8 : ""u8).Raw("</tr>\n</thead>\n<tbody>\n"u8);
        var inlines = new InlineWriter(scope);
        foreach (AgendaItem item in scope.Map.Pack.Items)
        {
            html.Raw("<tr><th scope=\"row\">"u8).Number(item.Number).Raw("</th><td>"u8);
            WriteTitle(scope, item);
            if (!item.Note.IsEmpty)
            {
                html.Raw("<p class=\"item-note\">"u8);
                inlines.Write(item.Note);
                html.Raw("</p>"u8);
            }

            html.Raw("</td>"u8);
            WritePages(scope, item);
            html.Raw("</tr>\n"u8);
        }

        html.Raw("</tbody>\n</table>\n"u8);
    }

    private static void WritePages(HtmlScope scope, AgendaItem item)
    {
        if (!scope.IsPrint)
        {
            return;
        }

        scope.Html.Raw("<td class=\"pages\">"u8);
        if (scope.Map.Parts.FirstOrDefault(part => ReferenceEquals(part.Attachment, item) || (item.PaperId is not null && part.Paper?.Symbol.Id == item.PaperId)) is { } part)
        {
            PageSlot.WriteRange(scope, part);
        }

        scope.Html.Raw("</td>"u8);
    }

    private static void WriteTitle(HtmlScope scope, AgendaItem item)
    {
        LinkTarget? target = item switch
        {
            { PaperId: string paper } => new AnchorTarget(paper, null),
            _ when scope.IsPrint && PrintPart.IsBound(item) => new AnchorTarget(scope.Map.Pack.Cover.Symbol.Id, PrintPart.IdOf(item)),
            { AttachmentPath: string path } => new AttachmentTarget(path),
            _ => null,
        };
        bool leads = target is not null && LinkWriter.TryOpen(scope, target);
        scope.Html.Text(item.Title).Raw(leads ? "</a>"u8 : ""u8);
        if (item.AttachmentPath is string attachment && attachment.LastIndexOf('.') is >= 0 and int dot)
        {
            scope.Html.Raw(" ("u8).Text(attachment[(dot + 1)..].ToUpperInvariant()).Raw(")"u8);
        }
    }
}
