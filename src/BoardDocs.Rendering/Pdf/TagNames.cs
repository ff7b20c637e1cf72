using System.Buffers.Text;

namespace BoardDocs.Rendering;

/// <summary>The names of tags in a printed file, such as <c>(node00000042)</c>, by which the cells of a table name their headers.</summary>
internal static class TagNames
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Start => "(node"u8;

    /// <summary>Numbers the names 1, 2, 3 … in their order, in place: no byte moves.</summary>
    /// <remarks>The browser counts nodes of its own too, and how many it makes may differ from one print to the next.</remarks>
    public static void Renumber(Span<byte> pdf)
    {
        List<(int Place, int Number)> names = Find(pdf);
        int[] numbers = [.. names.Select(name => name.Number).Distinct().Order()];
        foreach ((int place, int number) in names)
        {
            Utf8Formatter.TryFormat(Array.BinarySearch(numbers, number) + 1, pdf.Slice(place, Digits), out _, new('D', Digits));
        }
    }

    private static List<(int Place, int Number)> Find(ReadOnlySpan<byte> pdf)
    {
        var found = new List<(int, int)>();
        int at = 0;
        while (pdf[at..].IndexOf(Start) is >= 0 and int next)
        {
            at += next + Start.Length;
            ReadOnlySpan<byte> rest = pdf[at..];
            if (rest.Length > Digits && rest[Digits] == ')' && Utf8Parser.TryParse(rest[..Digits], out int number, out int read) && read == Digits && number >= 0)
            {
                found.Add((at, number));
            }
        }

        return found;
    }
}
