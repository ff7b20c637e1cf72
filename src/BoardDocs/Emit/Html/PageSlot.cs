namespace BoardDocs.Emit;

/// <summary>Empty places in the print edition for page numbers, which only the printed pages know; whoever makes the PDF fills them in.</summary>
internal static class PageSlot
{
    /// <summary>A place for the page on which an id stands, after what leads there; nothing but in the print edition.</summary>
    public static void Write(HtmlScope scope, string paperId, string anchorId)
    {
        if (scope.IsPrint)
        {
            Open(scope, PackMap.PrintPrefix(paperId) + anchorId).Raw("\"></span>"u8);
        }
    }

    /// <summary>A place for the page on which a part of the print edition begins; nothing but in the print edition.</summary>
    public static void Write(HtmlScope scope, PrintPart part)
    {
        if (scope.IsPrint)
        {
            Open(scope, part.TopId).Raw("\"></span>"u8);
        }
    }

    /// <summary>A place for the first and last page of a part.</summary>
    /// <param name="scope">The print edition.</param>
    /// <param name="part">The part; the last page is the one before the next part's, or the last of all.</param>
    public static void WriteRange(HtmlScope scope, PrintPart part)
    {
        Open(scope, part.TopId).Raw("\""u8);
        WriteNext(scope, part);
        scope.Html.Raw(" data-range></span>"u8);
    }

    /// <summary>Names the part before which a part ends; the last one ends with the edition.</summary>
    public static void WriteNext(HtmlScope scope, PrintPart part)
    {
        int next = scope.Map.Parts.IndexOf(part) + 1;
        if (next < scope.Map.Parts.Length)
        {
            scope.Html.Attribute("data-before"u8, scope.Map.Parts[next].TopId);
        }
    }

    private static HtmlWriter Open(HtmlScope scope, string id) => scope.Html.Raw(" <span class=\"page\" data-page=\""u8).Text(id);
}
