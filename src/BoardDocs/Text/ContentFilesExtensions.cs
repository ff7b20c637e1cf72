namespace BoardDocs.Text;

/// <summary>Reading whole files as text.</summary>
public static class ContentFilesExtensions
{
    /// <summary>Reads a UTF-8 file; bytes that are not UTF-8 become U+FFFD.</summary>
    public static SourceText ReadText(this IContentFiles files, string path)
    {
        using Stream stream = files.OpenRead(path);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return SourceText.Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
