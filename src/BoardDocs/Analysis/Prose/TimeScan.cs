using BoardDocs.Data;

namespace BoardDocs.Analysis;

/// <summary>Finds what a sentence says about time.</summary>
internal static class TimeScan
{
    private const int LastDay = 31;

    private static readonly (PhrasePattern Pattern, TimeKind Kind)[] Phrases =
    [
        .. Read(
            TimeKind.YearAgo,
            "year on year", "year-on-year", "on|over the year before|earlier", "on the year", "the? year before|earlier|previously", "a|one year ago|earlier|before|previously",
            "on|from|than|with|to|against|versus|since|as the? same? period|point|time|figure|level|number|rate|total? of|in|for? the? last|previous|preceding|prior year|year's figure|level|total?",
            "this? time|period|point last year", "on|from|than|with|to|against|versus the? same? period|time|point|figure|level|number|rate|total of|in|for? the? year before|earlier|previously", "the? previous|preceding|prior 12|twelve months|month period?", "in|during|over|for? the? previous|preceding|prior year|12-month|twelve-month period?", "in|during|over|for the? previous|preceding|prior 12|twelve months",
            "12|twelve months ago|earlier|before|previously|beforehand", "in|over|to|with? the? year|12|twelve months? to|ending|ended {before}"),
        .. Read(
            TimeKind.LongTerm,
            "three-year|3-year|long-term|longer-term|36-month", "over|in|for|during the? last|past? three|3|two|2|five|5|several|few years", "over|in the long|longer term", "the? last|past 36 months"),
        .. Read(
            TimeKind.Own,
            "in|over|during|for|across|within|of? the|these|this? last|past|latest|rolling|recent|full? 12|twelve|12-month|twelve-month months|month|period? period? to|ending|ended|up to? the? end? of? {own}",
            "in|over|during|for|across|within|of the|these last|past|latest|rolling|full? 12|twelve months",
            "a|the? rolling 12|twelve|12-month|twelve-month month|months|period|year?", "in|over|during|for|across|within|of the|a? last|past|latest|rolling|full? year to|ending|ended {own}",
            "in|over|during|for|across|within the last|past|rolling|latest|full? year", "annual total|rate|figure|number|count|volume", "the? rolling year", "12|twelve-month|12-month rolling", "as? at|to|by the? end of {own}", "as? at {own}", "to {own}"),
    ];

    /// <summary>What each token of a sentence says about time.</summary>
    public static TimeKind[] Scan(List<ProseToken> tokens, Period? period)
    {
        var times = new TimeKind[tokens.Count];
        for (int place = 0; place < tokens.Count;)
        {
            (int length, TimeKind kind) = PhraseAt(tokens, place, period);
            Array.Fill(times, kind, place, length);
            place += length;
        }

        return times;
    }

    private static (int Length, TimeKind Kind) PhraseAt(List<ProseToken> tokens, int place, Period? period)
    {
        (int Length, TimeKind Kind) longest = (1, tokens[place].Has(Sense.Time) || IsMay(tokens, place) || IsYear(tokens, place) ? TimeKind.Other : TimeKind.None);
        int found = 0;
        foreach ((PhrasePattern pattern, TimeKind kind) in Phrases)
        {
            int length = pattern.Match(tokens, place, (word, at) => Special(word, tokens, at, period));
            if (length > found)
            {
                found = length;

                // In the year before, it rose: a sentence that opens so speaks of that year.
                longest = (length, kind == TimeKind.YearAgo && place == 0 && tokens[0].Has(Sense.Preposition) ? TimeKind.Other : kind);
            }
        }

        return longest;
    }

    private static bool IsMay(List<ProseToken> tokens, int place) => place > 0 && tokens[place].Text == "May";

    private static bool IsYear(List<ProseToken> tokens, int place) =>
        tokens[place].Number is { MayBeYear: true } && !(place + 1 < tokens.Count && tokens[place + 1].Has(Sense.Event));

    /// <summary>The paper's last month, or the same month a year before, with or without a day before it and the year behind it.</summary>
    private static int Special(string word, List<ProseToken> tokens, int place, Period? period)
    {
        int day = tokens[place].Number is { Value: > 0 and <= LastDay, IsWord: false } ? 1 : 0;
        int month = place + day;
        if (period is not { } own || month >= tokens.Count || !tokens[month].Is(own.ToWords().Split(' ')[0]))
        {
            return 0;
        }

        int year = own.Year - (word == "{own}" ? 0 : 1);
        bool hasYear = month + 1 < tokens.Count && tokens[month + 1].Number is { MayBeYear: true };
        return hasYear ? tokens[month + 1].Number?.Value == year ? day + 2 : 0 : word == "{own}" ? day + 1 : 0;
    }

    private static IEnumerable<(PhrasePattern Pattern, TimeKind Kind)> Read(TimeKind kind, params string[] patterns) =>
        patterns.Select(pattern => (new PhrasePattern(pattern), kind));
}

/// <summary>What words say about time.</summary>
internal enum TimeKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The paper's own window: in the twelve months to September 2023.</summary>
    Own,

    /// <summary>A comparison with the year before.</summary>
    YearAgo,

    /// <summary>The years that the trend is over.</summary>
    LongTerm,

    /// <summary>Any other time.</summary>
    Other,
}
