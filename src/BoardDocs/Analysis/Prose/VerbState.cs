namespace BoardDocs.Analysis;

/// <summary>Follows the words between a measure's name and the word of direction, to know whether the one belongs to the other.</summary>
internal sealed class VerbState
{
    private const Sense Passed = Sense.Adverb | Sense.Adjective | Sense.Determiner;

    private bool isBe;
    private bool isHave;
    private bool isContinue;
    private bool isSee;
    private bool isTo;
    private bool isOn;

    /// <summary>Whether a trend was named on the way.</summary>
    public bool HasTrend { get; private set; }

    /// <summary>The index of the verb, or -1.</summary>
    public int First { get; private set; } = -1;

    /// <summary>How many words were passed that say when or where.</summary>
    public int Skipped { get; private set; }

    private bool HasVerb => isBe || isHave || isContinue || isSee;

    /// <summary>Whether a word may stand on the way.</summary>
    public bool Pass(ProseClause clause, ProseToken token, int place)
    {
        if (clause.Sentence.Times[place] is TimeKind.Own or TimeKind.LongTerm or TimeKind.YearAgo || (First < 0 && IsOfPlace(token)))
        {
            Skipped++;
            return true;
        }

        if (token.Has(Sense.Be | Sense.Have | Sense.Continue | Sense.Remain | Sense.See))
        {
            See(token, place);
            return true;
        }

        isTo |= token.Is("to");
        isOn |= token.Is("on") || token.Is("at");
        HasTrend |= token.Is("trend");
        bool isSize = isSee && (token.Number is not null || token.Is("percentage") || token.Is("point"));
        return token.Has(Passed) || token.Is("trend") || (isTo && isContinue) || (isOn && HasVerb) || isSize || token.Text is "," && clause.Sentence.Times[place - 1] != TimeKind.None;
    }

    /// <summary>Whether a word of direction fits the verb: has risen, is rising, continues to rise, saw a rise, remains stable.</summary>
    public bool Allows(ProseToken token, List<ProseToken> tokens, int place)
    {
        bool isNoun = token.Has(Sense.Base) && (isSee || (isBe && isOn)) && !isTo;
        bool isOfTrend = place + 1 < tokens.Count && tokens[place + 1].Is("trend") && HasVerb;
        return (token.Has(Sense.Finite) && !isBe && !isContinue && (!isHave || token.Has(Sense.Participle)))
            || (token.Has(Sense.Participle) && isHave)
            || (token.Has(Sense.Gerund) && isBe)
            || (token.Has(Sense.Base) && isContinue && isTo)
            || (token.Has(Sense.State) && isBe && !isSee)
            || isNoun || isOfTrend;
    }

    private void See(ProseToken token, int place)
    {
        First = First < 0 ? place : First;
        isBe |= token.Has(Sense.Be | Sense.Remain);
        isHave |= token.Has(Sense.Have);
        isContinue |= token.Has(Sense.Continue);
        isSee |= token.Has(Sense.See);
    }

    /// <summary>In the force area, per 1,000 residents.</summary>
    private static bool IsOfPlace(ProseToken token) =>
        token.Has(Sense.Preposition | Sense.Determiner | Sense.Quantity) || token.Is("and") || token.Is("force") || token.Is("area") || token.Is("residents") || token.Is("households")
        || token.Number is not null || token.Text is "&" || (token.IsCapitalised && token.Sense == Sense.None);
}
