using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BoardDocs.Text;

/// <summary>
/// A text kept in UTF-8, half the size of a string, and decoded for whoever reads it. The string stays for as long as somebody holds it.
/// A text that UTF-8 cannot hold, with half a surrogate pair, is kept as it is.
/// </summary>
internal sealed class CompactText
{
    private readonly byte[] encoded;
    private readonly string? kept;
    private readonly WeakReference<string> decoded;

    public CompactText(string content)
    {
        Length = content.Length;
        decoded = new WeakReference<string>(content);
        encoded = new byte[Encoding.UTF8.GetByteCount(content)];
        kept = Utf8.FromUtf16(content, encoded, out _, out _, replaceInvalidSequences: false) == OperationStatus.Done ? null : content;
    }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The text. Whoever reads many characters takes it once: each call may decode it again.</summary>
    public string Content => kept ?? (decoded.TryGetTarget(out string? content) ? content : Decode());

    private string Decode()
    {
        string content = Encoding.UTF8.GetString(encoded);
        decoded.SetTarget(content);
        return content;
    }
}
