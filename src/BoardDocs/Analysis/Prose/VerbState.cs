namespace BoardDocs.Analysis;

/// <summary>Follows the words between a measure's name and the word of direction, to know whether the one belongs to the other.</summary>
internal sealed class VerbState(Mention subject)
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

    /// <summary>Whether it is performance that goes somewhere: then only words that judge say where.</summary>
    public bool IsOfPerformance { get; set; }

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

        if (First < 0 && IsPerformance(token))
        {
            return IsOfPerformance = true;
        }

        // Vehicle crime: up 7% on the year.
        bool isColon = token.Text is ":" && place == subject.End;
        isBe |= isColon;
        isTo |= token.Is("to");
        isOn |= token.Is("on") || token.Is("at");
        HasTrend |= token.Is("trend");
        return isColon || token.Has(Passed) || token.Is("trend") || (isTo && isContinue) || (isOn && HasVerb) || IsSize(clause, token, place) || IsComma(clause, token, place);
    }

    /// <summary>Whether a word of direction fits the verb: has risen, is rising, continues to rise, saw a rise, remains stable; what has been improved by somebody is the work on it.</summary>
    public bool Allows(ProseToken token, List<ProseToken> tokens, int place)
    {
        bool isNoun = token.Has(Sense.Base) && (isSee || (isBe && (isOn || subject.IsPronoun))) && !isTo;
        bool isPassive = isHave && isBe && token.HasAll(Sense.Judged | Sense.Participle);
        bool isOfTrend = place + 1 < tokens.Count && tokens[place + 1].Is("trend") && HasVerb;
        return (token.Has(Sense.Finite) && !isBe && !isContinue && (!isHave || token.Has(Sense.Participle)))
            || (token.Has(Sense.Participle) && isHave && !isPassive)
            || (token.Has(Sense.Gerund) && isBe)
            || (token.Has(Sense.Base) && isContinue && isTo)
            || (token.Has(Sense.State) && isBe && !isSee && !isPassive)
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

    /// <summary>Words for how well it goes: performance on vehicle crime, the picture for robbery.</summary>
    public static bool IsPerformance(ProseToken token) => token.Is("performance") || token.Is("position") || token.Is("picture") || token.Is("situation");

    private bool IsSize(ProseClause clause, ProseToken token, int place) => (isSee || isBe)
        && (token.Number is { IsPlace: false } || token.Is("percentage") || token.Is("point") || token.Is("points") || (token.Has(Sense.Event) && clause.Sentence.Tokens[place - 1].Number is not null));

    /// <summary>Behind a time; or before what a figure is called: stood at 61, a fall of 3.</summary>
    private bool IsComma(ProseClause clause, ProseToken token, int place)
    {
        bool isApposition = isBe && token.Text is "," && place + 1 < clause.End && clause.Sentence.Tokens[place + 1].Has(Sense.Determiner);
        isSee |= isApposition;
        return isApposition || (token.Text is "," && clause.Sentence.Times[place - 1] != TimeKind.None);
    }

    /// <summary>In the force area, per 1,000 residents.</summary>
    private static bool IsOfPlace(ProseToken token) =>
        token.Has(Sense.Preposition | Sense.Determiner | Sense.Quantity) || token.Is("and") || token.Is("force") || token.Is("area") || token.Is("residents") || token.Is("households")
        || token.Number is not null || token.Text is "&" || (token.IsCapitalised && token.Sense == Sense.None);
}
