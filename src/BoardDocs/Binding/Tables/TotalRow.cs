using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BoardDocs.Binding;

/// <summary>What the first words of a typed table's rows say of them.</summary>
internal static partial class TotalRow
{
    /// <summary>Whether a row calls itself a total: its first cell begins with Total, Totals or Grand total.</summary>
    public static bool Is(BoundRow row) => Total().IsMatch(NameOf(row));

    /// <summary>Whether a row's numbers are in other rows already: subtotals, and what is said to be included.</summary>
    public static bool IsPart(BoundRow row) => Part().IsMatch(NameOf(row));

    /// <summary>Whether a heading speaks of what does not add up.</summary>
    public static bool IsQuotient(string heading) => Quotient().IsMatch(heading);

    /// <summary>The words of a cell.</summary>
    public static string WordsOf(BoundCell cell) =>
        string.Join(' ', cell.Content.OfType<BoundParagraph>().Select(paragraph => PlainText.Of(paragraph.Content)));

    private static string NameOf(BoundRow row) => row.Cells is [{ Column: 0 } first, ..] ? WordsOf(first) : string.Empty;

    [GeneratedRegex(@"^(grand\s+)?totals?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(sub-?\s?totals?|(grand\s+)?totals?|of which|including)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"%|\b(rates?|percentages?|per|percent|proportions?|shares?|averages?|means?|medians?|ratios?|ranks?|index)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotient();
}
