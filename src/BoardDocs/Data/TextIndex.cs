using System.Text;

namespace BoardDocs.Data;

/// <summary>Numbers the distinct texts of a column, so that each is decoded and looked at once.</summary>
internal sealed class TextIndex
{
    private const int LongestOnStack = 256;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private byte[] lastText = [];
    private int lastNumber = -1;

    /// <summary>The number of a text: 0 for the first distinct one, 1 for the next and so on.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="added">The text where it was not seen before, else null.</param>
    public int NumberOf(ReadOnlySpan<byte> utf8, out string? added)
    {
        added = null;
        if (lastNumber >= 0 && utf8.SequenceEqual(lastText))
        {
            return lastNumber;
        }

        lastNumber = Find(utf8, out added);
        lastText = utf8.ToArray();
        return lastNumber;
    }

    private int Find(ReadOnlySpan<byte> utf8, out string? added)
    {
        Span<char> buffer = stackalloc char[LongestOnStack];
        ReadOnlySpan<char> text = utf8.Length <= LongestOnStack ? buffer[..Encoding.UTF8.GetChars(utf8, buffer)] : Encoding.UTF8.GetString(utf8);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        added = null;
        if (!lookup.TryGetValue(text, out int number))
        {
            added = text.ToString();
            number = numbers.Count;
            numbers.Add(added, number);
        }

        return number;
    }
}
