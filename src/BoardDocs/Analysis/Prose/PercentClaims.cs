namespace BoardDocs.Analysis;

/// <summary>Finds percentages that stand beside the two numbers they come from.</summary>
internal static class PercentClaims
{
    private const int FarthestTo = 6;
    private const int FarthestAfter = 4;

    /// <summary>The claim of a sentence, or null where it has none that is certain.</summary>
    public static PercentClaim? Find(List<ProseToken> tokens) =>
        tokens.Exists(token => token.Number is { IsPercent: true } || token.Is("percentage")) ? FindChange(tokens) ?? FindShare(tokens) : null;

    private static PercentClaim? FindChange(List<ProseToken> tokens)
    {
        for (int place = 0; place < tokens.Count; place++)
        {
            if (Pair(tokens, place) is { } pair)
            {
                int[] percents = [.. Enumerable.Range(0, tokens.Count).Where(index => index != pair.Before && index != pair.After && IsPercent(tokens, index) && IsOfChange(tokens, index))];
                return percents is [int percent]
                    ? new PercentClaim(percent, NumberAt(tokens, pair.Before), NumberAt(tokens, pair.After))
                    {
                        IsPoints = IsPoints(tokens, percent),
                        IsHedged = IsHedged(tokens, percent),
                    }
                    : null;
            }
        }

        return null;
    }

    /// <summary>from 120 to 90; fell to 90 from 120; 90 compared with 120; 90, down from 120.</summary>
    private static (int Before, int After)? Pair(List<ProseToken> tokens, int place)
    {
        if (tokens[place].Is("from") && IsPlain(tokens, place + 1) && place + 2 < tokens.Count)
        {
            int to = tokens.FindIndex(place + 2, Math.Min(FarthestTo, tokens.Count - place - 2), token => token.Is("to"));
            return to > 0 && IsPlain(tokens, to + 1) && AreAlike(tokens, place + 1, to + 1) ? (place + 1, to + 1) : null;
        }

        if (place > 0 && tokens[place].Is("to") && tokens[place - 1].Has(Sense.Up | Sense.Down) && IsPlain(tokens, place + 1) && place + 2 < tokens.Count)
        {
            int from = tokens.FindIndex(place + 2, Math.Min(FarthestTo, tokens.Count - place - 2), token => token.Is("from"));
            return from > 0 && IsPlain(tokens, from + 1) && AreAlike(tokens, place + 1, from + 1) ? (from + 1, place + 1) : null;
        }

        bool isCompared = place > 0 && place + 2 < tokens.Count
            && ((tokens[place].Is("compared") && (tokens[place + 1].Is("with") || tokens[place + 1].Is("to")))
                || (tokens[place].HasAll(Sense.State) && tokens[place].Has(Sense.Up | Sense.Down) && tokens[place + 1].Is("from")));
        int after = isCompared ? tokens.FindLastIndex(place - 1, Math.Min(place, FarthestAfter), token => token.Number is not null) : -1;
        return after >= 0 && IsPlain(tokens, after) && IsPlain(tokens, place + 2) && AreAlike(tokens, after, place + 2) ? (place + 2, after) : null;
    }

    /// <summary>19 of the 76 (25%); of the 76 complaints, 19 (25%).</summary>
    private static PercentClaim? FindShare(List<ProseToken> tokens)
    {
        for (int place = 1; place + 1 < tokens.Count; place++)
        {
            if (tokens[place].Text == "(" && IsPercent(tokens, place + 1) && place + 2 < tokens.Count && tokens[place + 2].Text == ")" && WholeAndPart(tokens, place) is { } pair)
            {
                return new PercentClaim(place + 1, NumberAt(tokens, pair.Whole), NumberAt(tokens, pair.Part)) { IsShare = true };
            }
        }

        return null;
    }

    private static (int Whole, int Part)? WholeAndPart(List<ProseToken> tokens, int bracket)
    {
        int last = tokens.FindLastIndex(bracket - 1, bracket, token => token.Number is not null);
        if (last < 0 || !IsCount(tokens, last) || bracket - last > 4)
        {
            return null;
        }

        int of = last - 1 >= 0 && tokens[last - 1].Has(Sense.Determiner) ? last - 2 : last - 1;
        int part = of >= 0 && tokens[of].Is("of") ? (of > 0 && tokens[of - 1].Is("out") ? of - 2 : of - 1) : -1;
        if (part >= 0 && IsCount(tokens, part))
        {
            return (last, part);
        }

        int whole = tokens[0].Is("of") ? tokens.FindIndex(1, Math.Min(3, tokens.Count - 1), token => token.Number is not null) : -1;
        bool isOnly = whole > 0 && whole < last && IsCount(tokens, whole) && tokens.FindIndex(whole + 1, last - whole - 1, token => token.Number is not null) < 0;
        return isOnly && last == bracket - 1 ? (whole, last) : null;
    }

    /// <summary>A percentage that is said to be the change: by 20%, a 20% fall, a fall of 20%, (20%), down 20%.</summary>
    private static bool IsOfChange(List<ProseToken> tokens, int place)
    {
        int before = place - 1;
        while (before >= 0 && (tokens[before].Has(Sense.Hedge | Sense.Adverb) || tokens[before].Is("than") || tokens[before].Is("more") || tokens[before].Text is "-" or "+" or "\u2212"))
        {
            before--;
        }

        int behind = place + (IsPoints(tokens, place) ? 3 : 1);
        bool isClosed = behind >= tokens.Count || tokens[behind].Text is "." or ")" or "," or ";" || tokens[behind].Has(Sense.Up | Sense.Down | Sense.Preposition | Sense.Time);
        return before >= 0 && isClosed && (tokens[before].Text is "(" or "," || tokens[before].Is("by") || tokens[before].Is("of") || tokens[before].Is("or")
            || tokens[before].HasAll(Sense.State) && tokens[before].Has(Sense.Up | Sense.Down)
            || (tokens[before].Has(Sense.Determiner) && behind < tokens.Count && tokens[behind].Has(Sense.Base)));
    }

    private static bool IsPercent(List<ProseToken> tokens, int place) =>
        tokens[place].Number is { IsPlace: false, IsWord: false } number && (number.IsPercent || IsPoints(tokens, place));

    private static bool IsPoints(List<ProseToken> tokens, int place) =>
        place + 2 < tokens.Count && tokens[place + 1].Is("percentage") && (tokens[place + 2].Is("points") || tokens[place + 2].Is("point"));

    private static bool IsHedged(List<ProseToken> tokens, int place) =>
        place > 0 && (tokens[place - 1].Has(Sense.Hedge) || (place > 1 && tokens[place - 1].Is("than")) || tokens[place - 1].Is("just"));

    private static bool IsPlain(List<ProseToken> tokens, int place) =>
        place < tokens.Count && tokens[place].Number is { IsPlace: false } number && !(number is { MayBeYear: true } && !IsCounted(tokens, place));

    // 2000 officers is no year.
    private static bool IsCounted(List<ProseToken> tokens, int place) => place + 1 < tokens.Count && tokens[place + 1] is { Kind: ProseTokenKind.Word } behind && !behind.Is("to");

    private static bool IsCount(List<ProseToken> tokens, int place) => tokens[place].Number is { IsPlace: false, IsPercent: false, IsMoneyOrScaled: false, Decimals: 0 };

    private static bool AreAlike(List<ProseToken> tokens, int one, int other)
    {
        (ProseNumber a, ProseNumber b) = (NumberAt(tokens, one), NumberAt(tokens, other));
        return a.IsPercent == b.IsPercent && a.IsMoneyOrScaled == b.IsMoneyOrScaled && (!a.IsMoneyOrScaled || tokens[one].Text[^1] == tokens[other].Text[^1] || (char.IsDigit(tokens[one].Text[^1]) && char.IsDigit(tokens[other].Text[^1])));
    }

    private static ProseNumber NumberAt(List<ProseToken> tokens, int place) => tokens[place].Number ?? new ProseNumber(0, 0);
}
