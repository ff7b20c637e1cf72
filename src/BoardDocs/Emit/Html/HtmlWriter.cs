using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace BoardDocs.Emit;

/// <summary>Writes HTML as UTF-8 into one growing buffer. Literals of this program go through <see cref="Raw"/>; all that comes from content is escaped.</summary>
internal sealed class HtmlWriter(int capacity = 1 << 16)
{
    // A quotation mark is escaped in text too: one rule serves text and attributes.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private byte[] buffer = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes bytes as they are: literals of the program, or what another writer has escaped.</summary>
    public HtmlWriter Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Length += utf8.Length;
        return this;
    }

    /// <summary>Writes text, escaped.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny(Special)) >= 0)
        {
            Encode(text[..special]);
            Raw(Escape(text[special]));
            text = text[(special + 1)..];
        }

        Encode(text);
        return this;
    }

    /// <summary>Writes <c> name="value"</c>, the value escaped.</summary>
    public HtmlWriter Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Raw(" "u8).Raw(name).Raw("=\""u8).Text(value);
        return Raw("\""u8);
    }

    /// <summary>Writes a whole number.</summary>
    public HtmlWriter Number(int value)
    {
        Utf8Formatter.TryFormat(value, Reserve(11), out int written);
        Length += written;
        return this;
    }

    /// <summary>Writes bytes as base 64, padded.</summary>
    public HtmlWriter Base64(ReadOnlySpan<byte> bytes)
    {
        System.Buffers.Text.Base64.EncodeToUtf8(bytes, Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out int written);
        Length += written;
        return this;
    }

    /// <summary>Writes markup that a painter of this program made.</summary>
    public void Markup(ReadOnlySpan<char> markup) => Encode(markup);

    private static ReadOnlySpan<byte> Escape(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "\uFFFD"u8,
    };

    private void Encode(ReadOnlySpan<char> text)
    {
        Span<byte> target = Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, target);
    }

    private Span<byte> Reserve(int size)
    {
        if (buffer.Length - Length < size)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + size));
        }

        return buffer.AsSpan(Length);
    }
}
