using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>Writes addresses that hold the bytes of a file (RFC 2397), a piece at a time.</summary>
internal static class DataAddress
{
    // A multiple of three, so that only the last piece is padded.
    private const int PieceLength = 3 << 14;

    /// <summary>Writes the address of a file of the content folder.</summary>
    public static void Write(HtmlWriter html, IContentFiles files, string path) => Write(files, path, html, _ => { });

    /// <summary>Writes the address of a file of the content folder, and holds no more than a piece of it.</summary>
    public static void Write(Stream target, IContentFiles files, string path)
    {
        var html = new HtmlWriter(PieceLength * 2);
        Write(files, path, html, piece =>
        {
            target.Write(piece.Written);
            piece.Clear();
        });
    }

    /// <summary>Writes the address of a text in UTF-8.</summary>
    public static void WriteText(HtmlWriter html, ReadOnlySpan<byte> mediaType, ReadOnlySpan<byte> utf8) =>
        html.Raw("data:"u8).Raw(mediaType).Raw(";charset=utf-8;base64,"u8).Base64(utf8);

    private static void Write(IContentFiles files, string path, HtmlWriter html, Action<HtmlWriter> takePiece)
    {
        html.Raw("data:"u8).Raw(MediaType(path)).Raw(";base64,"u8);
        takePiece(html);
        using Stream source = files.OpenRead(path);
        byte[] piece = new byte[PieceLength];
        int length;
        while ((length = source.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false)) > 0)
        {
            html.Base64(piece.AsSpan(0, length));
            takePiece(html);
        }
    }

    private static ReadOnlySpan<byte> MediaType(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "png" => "image/png"u8,
        "jpg" or "jpeg" => "image/jpeg"u8,
        "gif" => "image/gif"u8,
        "webp" => "image/webp"u8,
        "avif" => "image/avif"u8,
        "svg" => "image/svg+xml"u8,
        "pdf" => "application/pdf"u8,
        "csv" => "text/csv"u8,
        _ => "application/octet-stream"u8,
    };
}
