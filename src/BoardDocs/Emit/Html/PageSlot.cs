namespace BoardDocs.Emit;

/// <summary>Empty places in the print edition for page numbers, which only the printed pages know; whoever makes the PDF fills them in.</summary>
internal static class PageSlot
{
    /// <summary>A place for the page on which an id stands, after what leads there; nothing but in the print edition.</summary>
    public static void Write(HtmlScope scope, string paperId, string? anchorId)
    {
        if (scope.IsPrint)
        {
            Open(scope, paperId, anchorId).Raw("\"></span>"u8);
        }
    }

    /// <summary>A place for the first and last page of a paper.</summary>
    /// <param name="scope">The print edition.</param>
    /// <param name="paperId">The paper; the last page is the one before the next paper's, or the last of all.</param>
    public static void WriteRange(HtmlScope scope, string paperId)
    {
        HtmlWriter html = Open(scope, paperId, null);
        int next = scope.Map.PlaceOf(paperId) + 1;
        if (next < scope.Map.Pack.Papers.Length)
        {
            html.Raw("\" data-before=\""u8).Text(PackMap.PrintPrefix(scope.Map.Pack.Papers[next].Symbol.Id)).Raw("_top"u8);
        }

        html.Raw("\" data-range></span>"u8);
    }

    private static HtmlWriter Open(HtmlScope scope, string paperId, string? anchorId) => scope.Html
        .Raw(" <span class=\"page\" data-page=\""u8).Text(PackMap.PrintPrefix(paperId)).Text(anchorId ?? HtmlScope.Top);
}
