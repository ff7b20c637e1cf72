using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes images: from a file beside the page, or in the single file with their bytes.</summary>
internal static class ImageWriter
{
    /// <summary>Writes an image; one that is too large for the single file leaves its words there.</summary>
    public static void Write(HtmlScope scope, BoundImage image)
    {
        HtmlWriter html = scope.Html;
        if (scope.Carried is not { } carried)
        {
            html.Raw("<img"u8).Attribute("src"u8, scope.Map.Files.Image(image.Path)).Attribute("alt"u8, image.AlternativeText).Raw(">"u8);
        }
        else if (carried.Image(image.Path) is { IsHeld: true } file)
        {
            html.Raw("<img src=\""u8);
            carried.WriteAddress(html, file);
            html.Raw("\""u8).Attribute("alt"u8, image.AlternativeText).Raw(">"u8);
        }
        else
        {
            html.Raw("<em>Picture that is not in this file: "u8).Text(image.AlternativeText).Raw("</em>"u8);
        }
    }
}
