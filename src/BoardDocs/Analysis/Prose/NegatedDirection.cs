namespace BoardDocs.Analysis;

/// <summary>
/// Reads what a clause says that its measure did not do: <c>burglary did not fall</c>, <c>has not increased over the last year</c>. Only where
/// nothing but a time stands behind the word: has not fallen as quickly as hoped says that it fell.
/// </summary>
internal static class NegatedDirection
{
    private static readonly string[] Auxiliaries = ["did", "does", "do"];

    /// <summary>The claim that is denied, or null where there is none that is certain.</summary>
    public static DirectionClaim? Read(ProseClause clause, Mention subject)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        int verb = Skip(clause, subject.End, _ => false);
        int not = verb < clause.End && !tokens[verb].Has(Sense.Negation) && IsAuxiliary(tokens[verb]) ? verb + 1 : verb;
        if (not >= clause.End || !IsNot(tokens[not], not > verb) || Negations(clause) != 1 || subject.Shown is not { Measure.Polarity: var polarity } || !IsFirst(clause, subject))
        {
            return null;
        }

        int word = Skip(clause, not + 1, token => token.Is("been"));
        bool isEnd = word < clause.End && tokens[word].Has(Sense.Up | Sense.Down) && IsEnd(clause, word + 1);
        return isEnd ? DirectionClaim.Of(tokens[word], polarity, verb, word + 1) : null;
    }

    private static bool IsAuxiliary(ProseToken token) => token.Has(Sense.Have | Sense.Be) || Auxiliaries.Contains(token.Text, StringComparer.OrdinalIgnoreCase);

    private static bool IsNot(ProseToken token, bool hasVerb) => hasVerb ? token.Is("not") : token.Has(Sense.Negation) && token.Text.EndsWith("n't", StringComparison.OrdinalIgnoreCase);

    /// <summary>The measure is what did not move, and no part of something else.</summary>
    private static bool IsFirst(ProseClause clause, Mention subject) =>
        clause.Sentence.Tokens.FindIndex(clause.First, subject.First - clause.First, token => !token.Has(Sense.Determiner | Sense.Adjective | Sense.Break | Sense.Joint)) < 0;

    private static int Negations(ProseClause clause) =>
        clause.Sentence.Tokens.GetRange(clause.First, clause.End - clause.First).Count(token => token.Has(Sense.Negation));

    private static int Skip(ProseClause clause, int place, Predicate<ProseToken> more)
    {
        while (place < clause.End && (clause.Sentence.Tokens[place].Has(Sense.Adverb) || more(clause.Sentence.Tokens[place])))
        {
            place++;
        }

        return place;
    }

    private static bool IsEnd(ProseClause clause, int place) =>
        place >= clause.End || clause.Sentence.Tokens[place].Text is "." or "," or ";" || clause.Sentence.Times[place] is TimeKind.YearAgo or TimeKind.Own or TimeKind.LongTerm;
}
