using System.Buffers.Text;

namespace BoardDocs.Data;

/// <summary>The number in a cell of a data file.</summary>
internal static class CellNumber
{
    /// <summary>The first whole number with 16 digits; those with 15 are exact.</summary>
    public const double TooLarge = 1e15;

    /// <summary>Longer cells cannot be numbers worth reading.</summary>
    private const int LongestNumber = 40;

    /// <summary>
    /// Reads digits with an optional leading minus, commas between groups of three, and a decimal point; nothing else, so that
    /// <c>1,5</c>, <c>1e3</c>, <c>NaN</c> and <c>5%</c> are not numbers.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number)
    {
        number = double.NaN;
        if (text.Length is 0 or > LongestNumber)
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[LongestNumber];
        int length = 0;
        bool isNegative = text[0] == '-';
        ReadOnlySpan<byte> digits = isNegative ? text[1..] : text;
        int point = digits.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? digits : digits[..point];
        if (!TryCopyWhole(whole, plain, ref length) || (point >= 0 && !TryCopyDigits(digits[point..], plain, ref length)))
        {
            return false;
        }

        bool isRead = Utf8Parser.TryParse(plain[..length], out number, out int used, 'F') && used == length;
        number = isNegative && number != 0 ? -number : number;
        return isRead;
    }

    private static bool TryCopyWhole(ReadOnlySpan<byte> whole, Span<byte> plain, ref int length)
    {
        int first = whole.IndexOf((byte)',');
        if (first < 0)
        {
            return whole.Length > 0 && TryCopy(whole, plain, ref length);
        }

        // Groups of three, or a comma may be somebody's decimal point.
        if (first is 0 or > 3 || (whole.Length - first) % 4 != 0 || !TryCopy(whole[..first], plain, ref length))
        {
            return false;
        }

        for (int i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != ',' || !TryCopy(whole.Slice(i + 1, 3), plain, ref length))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCopyDigits(ReadOnlySpan<byte> pointAndDigits, Span<byte> plain, ref int length)
    {
        plain[length++] = (byte)'.';
        return pointAndDigits.Length > 1 && TryCopy(pointAndDigits[1..], plain, ref length);
    }

    private static bool TryCopy(ReadOnlySpan<byte> digits, Span<byte> plain, ref int length)
    {
        if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        digits.CopyTo(plain[length..]);
        length += digits.Length;
        return true;
    }
}
