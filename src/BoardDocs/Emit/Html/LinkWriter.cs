using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes where links lead: on pages to files, in editions of the whole pack to ids of the same file.</summary>
internal static class LinkWriter
{
    /// <summary>Opens an <c>a</c>; writes nothing and says no where the address must not be followed.</summary>
    public static bool TryOpen(HtmlScope scope, LinkTarget target)
    {
        HtmlWriter html = scope.Html;
        switch (target)
        {
            case ExternalTarget external when IsAllowed(external.Url):
                html.Raw("<a"u8).Attribute("href"u8, external.Url).Raw(">"u8);
                return true;
            case AttachmentTarget attachment:
                html.Raw("<a"u8).Attribute("href"u8, scope.Carried?.AddressOf(attachment.Path) ?? scope.Map.Files.Attachment(attachment.Path)).Raw(">"u8);
                return true;
            case AnchorTarget anchor:
                html.Raw("<a"u8);
                WriteAnchor(scope, anchor.PaperId ?? scope.Paper.Symbol.Id, anchor.AnchorId);
                html.Raw(">"u8);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes <c> href="…"</c> to a place of the pack.</summary>
    public static void WriteAnchor(HtmlScope scope, string paperId, string? anchorId)
    {
        HtmlWriter html = scope.Html.Raw(" href=\""u8);
        if (scope.IsWhole)
        {
            html.Raw("#"u8).Text(PackMap.PrintPrefix(paperId)).Text(anchorId ?? HtmlScope.Top);
        }
        else
        {
            html.Text(paperId == scope.Paper.Symbol.Id && anchorId is not null ? string.Empty : scope.Map.Page(paperId));
            if (anchorId is not null)
            {
                html.Raw("#"u8).Text(anchorId);
            }
        }

        html.Raw("\""u8);
    }

    /// <summary>The words of a link that has none of its own.</summary>
    public static string Words(HtmlScope scope, LinkTarget target) => target switch
    {
        ExternalTarget external => external.Url,
        AttachmentTarget attachment => attachment.Path[(attachment.Path.LastIndexOf('/') + 1)..],
        AnchorTarget anchor => scope.Map.Words(anchor.PaperId ?? scope.Paper.Symbol.Id, anchor.AnchorId),
        _ => string.Empty,
    };

    private static bool IsAllowed(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
