using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>A page on which a browser turns drawings into pictures, and how to read what it leaves of the page.</summary>
internal static class PicturePage
{
    /// <summary>The last line of what is left.</summary>
    public const string End = "</html>";

    private const string Before = "<pre>data:image/png;base64,";
    private const string Behind = "</pre>";

    // Loading a page ends when its images are there; each is then replaced by its pixels.
    private const string Script = """
        addEventListener('load', () => {
          const canvas = document.createElement('canvas');
          const pen = canvas.getContext('2d');
          for (const image of document.querySelectorAll('img')) {
            const place = document.createElement('pre');
            try {
              canvas.width = Math.ceil(image.dataset.width);
              canvas.height = Math.ceil(image.dataset.height);
              pen.fillStyle = '#ffffff';
              pen.fillRect(0, 0, canvas.width, canvas.height);
              pen.drawImage(image, 0, 0, image.dataset.width, image.dataset.height);
              place.textContent = canvas.toDataURL('image/png');
            } catch (fault) {
              place.textContent = fault;
            }
            image.replaceWith(place);
          }
          document.scripts[0].remove();
        });
        """;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter page, IEnumerable<FigureDrawing> drawings)
    {
        page.Write("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Pictures</title>\n");
        foreach (FigureDrawing drawing in drawings)
        {
            page.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<img data-width=\"{drawing.Scene.Width * FigureDrawing.Scale}\" data-height=\"{drawing.Scene.Height * FigureDrawing.Scale}\" src=\"data:image/svg+xml;base64,"));
            page.Write(Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing.Svg)));
            page.Write("\">\n");
        }

        page.Write($"<script>\n{Script}\n</script>\n");
    }

    /// <summary>Reads a picture from a line of what is left; null where it holds none.</summary>
    public static byte[]? Read(string line)
    {
        int start = line.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        int end = line.IndexOf(Behind, StringComparison.Ordinal);
        if (start < Before.Length || end < start)
        {
            return null;
        }

        byte[] picture = new byte[(end - start) / 4 * 3];
        return Convert.TryFromBase64Chars(line.AsSpan(start, end - start), picture, out int length) ? picture[..length] : null;
    }
}
