using System.Globalization;

namespace BoardDocs.Binding;

/// <summary>Whole numbers and places in British English words.</summary>
internal static class NumberWords
{
    /// <summary>Numbers from here on are not printed in words.</summary>
    public const int Limit = 1_000_000;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, string> IrregularPlaces = new(StringComparer.Ordinal)
    {
        ["one"] = "first",
        ["two"] = "second",
        ["three"] = "third",
        ["five"] = "fifth",
        ["eight"] = "eighth",
        ["nine"] = "ninth",
        ["twelve"] = "twelfth",
    };

    /// <summary>The number in words; digits from <see cref="Limit"/> on.</summary>
    public static string Of(int number) => number switch
    {
        < 0 => "minus " + Of(-number),
        < 20 => Small[number],
        < 100 => Tens[number / 10] + (number % 10 > 0 ? "-" + Small[number % 10] : string.Empty),
        < 1000 => Small[number / 100] + " hundred" + (number % 100 > 0 ? " and " + Of(number % 100) : string.Empty),
        < Limit => Of(number / 1000) + " thousand" + Rest(number % 1000),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The place in words: fifth, twenty-first.</summary>
    public static string PlaceOf(int number)
    {
        string words = Of(number);
        int start = words.LastIndexOfAny([' ', '-']) + 1;
        string last = words[start..];
        string place = IrregularPlaces.TryGetValue(last, out string? irregular) ? irregular
            : last.EndsWith('y') ? last[..^1] + "ieth"
            : last + "th";
        return words[..start] + place;
    }

    private static string Rest(int number) => number switch
    {
        0 => string.Empty,
        < 100 => " and " + Of(number),
        _ => " " + Of(number),
    };
}
