using System.Globalization;
using BoardDocs.Data;

namespace BoardDocs.Analysis;

/// <summary>Reads how long a clause says its measure was not so high or low: <c>the highest since March 2021</c>, <c>its lowest level for three years</c>, <c>the highest on record</c>.</summary>
internal static class ExtremeReader
{
    private const int MonthsPerYear = 12;

    private static readonly PhrasePattern Level = new("level|rate|point|figure|number|volume|value|total");
    private static readonly PhrasePattern Been = new("it has|had been");
    private static readonly PhrasePattern AnyTime = new("higher|lower than at any time|point");
    private static readonly PhrasePattern All = new("on record|ever");
    private static readonly PhrasePattern Ever = new("ever");
    private static readonly PhrasePattern Records = new("since the|our? start|beginning? of? the|our? records|series|recording began|begin|started? in|of? {year}?");
    private static readonly PhrasePattern Since = new("since {month}? {year}");
    private static readonly PhrasePattern For = new("for|in over? the? last|past? {number} years");

    /// <summary>The claim of a clause, or null where there is none that is certain.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="now">The last month of the value at hand.</param>
    public static ExtremeClaim? Read(ProseClause clause, int now)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        for (int place = clause.First; place < clause.End; place++)
        {
            int words = WordsAt(tokens, place);
            if (words > 0 && LengthAt(tokens, place + words, now) is { Length: > 0 } found)
            {
                bool isHighest = tokens[place].Is("highest") || tokens[place].Is("higher");
                return new ExtremeClaim(isHighest, place, place + words + found.Length) { SinceMonth = found.Since };
            }
        }

        return null;
    }

    /// <summary>highest, highest level, lowest it has been, lower than at any time.</summary>
    private static int WordsAt(List<ProseToken> tokens, int place)
    {
        int anyTime = AnyTime.Match(tokens, place, NoWord);
        if (anyTime > 0 || !tokens[place].Has(Sense.Extreme))
        {
            return anyTime;
        }

        int next = place + 1;
        next += next < tokens.Count ? Level.Match(tokens, next, NoWord) : 0;
        next += next < tokens.Count ? Been.Match(tokens, next, NoWord) : 0;
        return next - place;
    }

    private static (int Length, int? Since) LengthAt(List<ProseToken> tokens, int place, int now)
    {
        if (place >= tokens.Count)
        {
            return (0, null);
        }

        int all = Math.Max(Records.Match(tokens, place, (word, at) => Special(word, tokens, at)), Math.Max(All.Match(tokens, place, NoWord), Ever.Match(tokens, place, NoWord)));
        if (all > 0)
        {
            return (all, null);
        }

        int since = Since.Match(tokens, place, (word, at) => Special(word, tokens, at));
        if (since > 0)
        {
            return SincePeriod(tokens, place, since) is { } month ? (since, month) : (0, null);
        }

        int years = For.Match(tokens, place, (word, at) => Special(word, tokens, at));
        return years > 0 ? (years, now - (MonthsPerYear * (int)(tokens[place + years - 2].Number?.Value ?? 0)) - 1) : (0, null);
    }

    private static int? SincePeriod(List<ProseToken> tokens, int place, int length)
    {
        string year = tokens[place + length - 1].Text;
        return length == 2 ? (PeriodParser.TryParse(year, out Period whole) ? whole.LastMonth : null)
            : DateOnly.TryParseExact($"{tokens[place + 1].Text} {year}", "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) ? (month.Year * MonthsPerYear) + month.Month - 1
            : null;
    }

    private static int Special(string word, List<ProseToken> tokens, int place) => word switch
    {
        "{year}" => tokens[place].Number is { MayBeYear: true } ? 1 : 0,
        "{month}" => tokens[place].Has(Sense.Month) ? 1 : 0,
        _ => tokens[place].Number is { Decimals: 0, Value: > 1 and < 100, IsPlace: false } ? 1 : 0,
    };

    private static int NoWord(string word, int place) => 0;
}
