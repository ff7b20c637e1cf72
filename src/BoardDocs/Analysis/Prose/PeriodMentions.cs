using BoardDocs.Data;

namespace BoardDocs.Analysis;

/// <summary>Finds the quarters that a text names: quarter ending September 2023, the three months to the end of September 2023, Q2 2023/24, the second quarter of 2023/24.</summary>
internal static class PeriodMentions
{
    private const int LastDay = 31;

    private static readonly PhrasePattern[] Openings = [new("quarter ending|ended|to the? end? of? {day}?"), new("three|3 months ending|ended|to the? end? of? {day}?")];

    /// <summary>The quarters in order, each with its tokens.</summary>
    public static IEnumerable<PeriodMention> Find(List<ProseToken> tokens)
    {
        for (int place = 0; place < tokens.Count; place++)
        {
            if ((Ending(tokens, place) ?? Numbered(tokens, place)) is { } found)
            {
                yield return found;
                place = found.End - 1;
            }
        }
    }

    private static PeriodMention? Ending(List<ProseToken> tokens, int place)
    {
        int end = Openings.Max(opening => opening.Match(tokens, place, (_, at) => tokens[at].Number is { Value: > 0 and <= LastDay } ? 1 : 0));
        bool isMonth = end > 0 && place + end + 1 < tokens.Count && tokens[place + end].Has(Sense.Month);
        return isMonth ? Parse($"quarter ending {tokens[place + end].Text} {tokens[place + end + 1].Text}", place, place + end + 2) : null;
    }

    private static PeriodMention? Numbered(List<ProseToken> tokens, int place)
    {
        if (tokens[place].Text is ['Q' or 'q', >= '1' and <= '4'])
        {
            int year = place + 1 < tokens.Count && tokens[place + 1].Is("of") ? place + 2 : place + 1;
            return (year < tokens.Count ? Parse($"{tokens[place].Text} {tokens[year].Text}", place, year + 1) : null)
                ?? (place > 0 ? Parse($"{tokens[place].Text} {tokens[place - 1].Text}", place - 1, place + 1) : null);
        }

        bool isOrdinal = tokens[place].Number is { IsPlace: true, Value: >= 1 and <= 4 } && place + 3 < tokens.Count && tokens[place + 1].Is("quarter") && tokens[place + 2].Is("of");
        return isOrdinal ? Parse($"Q{tokens[place].Number?.Value:0} {tokens[place + 3].Text}", place, place + 4) : null;
    }

    private static PeriodMention? Parse(string text, int first, int end) =>
        PeriodParser.TryParse(text, out Period period) && period.Frequency == Frequency.Quarter ? new PeriodMention(period, first, end) : null;
}

/// <summary>A quarter that a text names.</summary>
/// <param name="Period">The quarter.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">Behind its last token.</param>
internal sealed record PeriodMention(Period Period, int First, int End);
