using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>
/// Reads where a clause says its measure goes: behind the name (<c>burglary has continued to fall</c>, <c>is up</c>, <c>remains stable</c>,
/// <c>has seen a 3% rise</c>) or before it (<c>a reduction in burglary</c>, <c>fewer burglaries than</c>, <c>has reduced burglary</c>).
/// Words between the two that it does not know end the search.
/// </summary>
internal static class DirectionReader
{
    private const int Farthest = 12;

    /// <summary>The claim, or null where there is none that is certain.</summary>
    public static DirectionClaim? Read(ProseClause clause, Mention subject)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        return subject.Shown is not { Measure.Polarity: var polarity } ? null : Behind(clause, subject, tokens, polarity) ?? Before(clause, subject, tokens, polarity);
    }

    private static DirectionClaim? Behind(ProseClause clause, Mention subject, List<ProseToken> tokens, Polarity polarity)
    {
        if (!IsHead(tokens, subject.First, clause.First, out bool isTrend))
        {
            return null;
        }

        var verb = new VerbState(subject) { IsOfPerformance = VerbState.IsPerformance(tokens[Math.Max(clause.First, HeadOf(tokens, subject.First, clause.First) - 1)]) };
        for (int place = subject.End; place < clause.End && place < subject.End + Farthest + verb.Skipped; place++)
        {
            ProseToken token = tokens[place];
            if (token.Has(Sense.Up | Sense.Down | Sense.Level) && clause.Sentence.Times[place] == TimeKind.None)
            {
                return verb.Allows(token, tokens, place) && IsDone(clause, tokens, place)
                    && DirectionClaim.Of(token, polarity, verb.First < 0 ? place : verb.First, EndOf(tokens, place)) is { } claim && (claim.IsJudged || !verb.IsOfPerformance)
                    ? claim with { IsOfTrend = isTrend || verb.HasTrend || IsTrend(tokens, place + 1) || IsTrend(tokens, subject.End - 1) }
                    : null;
            }

            if (!verb.Pass(clause, token, place))
            {
                return null;
            }
        }

        return null;
    }

    private static DirectionClaim? Before(ProseClause clause, Mention subject, List<ProseToken> tokens, Polarity polarity)
    {
        int place = subject.First - 1;
        while (place > clause.First && (tokens[place].Has(Sense.Determiner | Sense.Adjective | Sense.Quantity) || (tokens[place].Is("of") && place < subject.First)))
        {
            place--;
        }

        if (place < clause.First)
        {
            return null;
        }

        bool isLinked = tokens[place].Is("in") || tokens[place].Is("for") || tokens[place].Is("of");
        int noun = isLinked || tokens[place].Has(Sense.Up | Sense.Down) ? place - (isLinked ? 1 : 0) : -1;
        bool hasTrend = noun > clause.First && tokens[noun].Is("trend");
        noun = hasTrend ? noun - 1 : noun;
        if (noun < clause.First || !tokens[noun].Has(Sense.Up | Sense.Down))
        {
            return Many(clause, subject, tokens);
        }

        ProseToken word = tokens[noun];
        bool isNoun = isLinked && (word.Has(Sense.Base) || hasTrend) && IsSeen(clause, tokens, noun);
        bool isVerb = !isLinked && word.Has(Sense.Participle) && noun > clause.First && HasBefore(tokens, noun, clause.First, Sense.Have) && !HasBefore(tokens, noun, clause.First, Sense.Be);
        return (isNoun || isVerb) && DirectionClaim.Of(word, polarity, noun, hasTrend ? noun + 2 : noun + 1) is { } claim ? claim with { IsOfTrend = hasTrend } : null;
    }

    /// <summary>The value of goods stolen in a burglary is no burglary; the number of burglaries, or the trend in them, is.</summary>
    private static bool IsHead(List<ProseToken> tokens, int place, int first, out bool isTrend)
    {
        int before = HeadOf(tokens, place, first);
        bool isInside = before > first && tokens[before].Has(Sense.Preposition);
        isTrend = isInside && IsTrend(tokens, before - 1);
        return !isInside || tokens[before - 1].Has(Sense.Quantity) || VerbState.IsPerformance(tokens[before - 1]);
    }

    /// <summary>The index of what stands before the name, beyond the, recorded and the like.</summary>
    private static int HeadOf(List<ProseToken> tokens, int place, int first)
    {
        int before = place - 1;
        while (before >= first && tokens[before].Has(Sense.Determiner | Sense.Adjective))
        {
            before--;
        }

        return before;
    }

    /// <summary>fewer homicides than a year ago; what the districts had fewer of is theirs.</summary>
    private static DirectionClaim? Many(ProseClause clause, Mention subject, List<ProseToken> tokens)
    {
        int place = subject.First - 1;
        while (place > clause.First && tokens[place].Has(Sense.Adjective))
        {
            place--;
        }

        bool isMore = place >= clause.First && tokens[place].Is("more");
        bool isFewer = place >= clause.First && (tokens[place].Is("fewer") || tokens[place].Is("less"));
        bool isOfOthers = tokens.FindIndex(clause.First, Math.Max(0, place - clause.First), token => token is { Kind: ProseTokenKind.Word, Sense: Sense.None }) >= 0;
        bool isAlone = place == clause.First || !(tokens[place - 1].Has(Sense.Quantity) || tokens[place - 1].Number is not null || tokens[place - 1].Has(Sense.Determiner));
        return (isMore || isFewer) && isAlone && !isOfOthers && clause.IsOf(TimeKind.YearAgo) && tokens.FindIndex(subject.End, clause.End - subject.End, token => token.Is("than")) >= 0
            ? new DirectionClaim(isMore ? 1 : -1, place, subject.End)
            : null;
    }

    /// <summary>A rise that was seen, not one that is dealt with: there has been a rise in, the rise in … is, saw a fall in.</summary>
    private static bool IsSeen(ProseClause clause, List<ProseToken> tokens, int noun)
    {
        int place = noun - 1;
        while (place >= clause.First && (tokens[place].Has(Sense.Determiner | Sense.Adjective | Sense.Adverb) || tokens[place].Number is { IsPlace: false } || tokens[place].Is("percentage") || tokens[place].Is("point")))
        {
            place--;
        }

        bool isOpening = place < clause.First && tokens[clause.First].Has(Sense.Determiner) && tokens.FindIndex(noun, clause.End - noun, token => token.Has(Sense.Be | Sense.Have | Sense.Continue)) >= 0;
        return isOpening || (place >= clause.First && tokens[place].Has(Sense.Be | Sense.See) && !tokens[place].Is("see") && !tokens[place].Is("be"));
    }

    private static bool HasBefore(List<ProseToken> tokens, int place, int first, Sense sense)
    {
        int before = place - 1;
        while (before > first && tokens[before].Has(Sense.Adverb))
        {
            before--;
        }

        return tokens[before].Has(sense);
    }

    /// <summary>What stands behind the word must not give it another object: reduced the number of officers, down to earth.</summary>
    private static bool IsDone(ProseClause clause, List<ProseToken> tokens, int place)
    {
        int next = place + 1;
        if (IsDownTo(tokens, place))
        {
            return false;
        }

        if (next >= tokens.Count || clause.Sentence.Times[next] is not TimeKind.None || tokens[next].Kind != ProseTokenKind.Word)
        {
            return true;
        }

        return (tokens[next].Has(Sense.Preposition | Sense.Joint | Sense.Adverb | Sense.Break | Sense.Hedge)
            || tokens[next].Is("compared") || tokens[next].Number is not null || IsTrend(tokens, next))
            && !(tokens[next].Is("than") && !clause.IsOf(TimeKind.YearAgo));
    }

    /// <summary>Down to poor locks: not down to 61, or to its lowest level.</summary>
    private static bool IsDownTo(List<ProseToken> tokens, int place) =>
        (tokens[place].Is("down") || tokens[place].Is("up")) && place + 2 < tokens.Count && tokens[place + 1].Is("to") && tokens[place + 2].Number is null
        && tokens.FindIndex(place + 2, Math.Min(2, tokens.Count - place - 2), token => token.Has(Sense.Extreme)) < 0;

    private static int EndOf(List<ProseToken> tokens, int place) => IsTrend(tokens, place + 1) ? place + 2 : place + 1;

    private static bool IsTrend(List<ProseToken> tokens, int place) => place < tokens.Count && tokens[place].Is("trend");
}
