using System.Globalization;
using System.Text.RegularExpressions;

namespace BoardDocs.Data;

/// <summary>Says what is the matter with a cell that holds no number: spreadsheets write many things that people read as one.</summary>
internal static partial class NumberAdvice
{
    private const string Plain = "write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known";

    private const int LongestRead = 40;
    private const decimal MostMultiples = 1_000_000;

    /// <summary>What to do, to follow "is not a number;", and a word for cells with the same trouble.</summary>
    public static (string Advice, string Group) Of(string text)
    {
        if (text.Length > LongestRead)
        {
            return (Plain, text);
        }

        if (InFull(text) is { } whole)
        {
            return ($"write the number in full, as in {whole}", "m");
        }

        string shown = CellText.Quote(text);
        if (Between(text, string.Empty, "%"))
        {
            return ($"write {Inner(shown)} without the percent sign; a measure of percentages says 'kind: value' and 'unit: %'", "%");
        }

        if (text[0] is '£' or '€' or '$' && StartsNumber(text[1..]))
        {
            return ($"write {Inner(shown)} without the currency sign; a measure of money says 'kind: value' and 'unit: £'", "£");
        }

        if (text[0] is '<' or '≤' && StartsNumber(text[1..].TrimStart('=')))
        {
            return ("it stands for a small number that the source does not give: leave the cell empty, or ask for the numbers and let 'suppress' of the dataset hide the small ones", "<");
        }

        return Spreadsheet(text, shown) ?? (Plain, text);
    }

    private static (string Advice, string Group)? Spreadsheet(string text, string shown)
    {
        if (text[0] == '#')
        {
            return ("it is an error of the spreadsheet: mend the formula, or widen the column, and save the file again", "#");
        }

        if (Between(text, "(", ")"))
        {
            return ($"write -{Inner(shown)}, with a minus sign in place of the brackets", "(");
        }

        if (Shortened().IsMatch(text))
        {
            return ("the spreadsheet has shortened it: give the column the format Number, and save the file again", "E");
        }

        return Marked().Match(text) is { Success: true } marked
            ? ($"write {marked.Groups[1].Value} without the mark behind it", marked.Groups[2].Value)
            : null;
    }

    /// <summary>The digits of so many thousands, millions or billions, or null.</summary>
    private static string? InFull(string text)
    {
        Match match = Multiple().Match(text);
        if (!match.Success
            || !decimal.TryParse(match.Groups[1].Value.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            || number > MostMultiples)
        {
            return null;
        }

        decimal unit = match.Groups[2].Value[0] switch { 'k' or 'K' or 't' or 'T' => 1_000, 'm' or 'M' => 1_000_000, _ => 1_000_000_000 };
        return (number * unit).ToString("0.######", CultureInfo.InvariantCulture);
    }

    private static bool Between(string text, string open, string close) =>
        text.Length > open.Length + close.Length && text.StartsWith(open, StringComparison.Ordinal) && text.EndsWith(close, StringComparison.Ordinal)
        && StartsNumber(text[open.Length..]);

    private static bool StartsNumber(string text) => text.TrimStart() is { Length: > 0 } rest && (char.IsAsciiDigit(rest[0]) || rest[0] is '-' or '.');

    /// <summary>The number without its signs.</summary>
    private static string Inner(string text) => text.Trim('£', '€', '$', '%', '(', ')', ' ', '\u00A0').Replace(",", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^[£€$]?\s*([0-9][0-9,]*(?:\.[0-9]+)?)\s*(k|m|bn|thousand|million|billion)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Multiple();

    [GeneratedRegex(@"^(-?[0-9][0-9,]*(?:\.[0-9]+)?)\s*(\*+|[†‡]|\[[a-z]{1,3}\]|\([a-z]{1,3}\)|[epr])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
