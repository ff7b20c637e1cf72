using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Reads how a clause says its measure stands to its group: <c>below the MSG average</c>, <c>in line with the average of our most similar group</c>.</summary>
internal static class RelationReader
{
    private static readonly (PhrasePattern Pattern, Relation Relation)[] Words =
    [
        (new PhrasePattern("above"), Relation.Above),
        (new PhrasePattern("higher|greater than"), Relation.Above),
        (new PhrasePattern("below"), Relation.Below),
        (new PhrasePattern("lower than"), Relation.Below),
        (new PhrasePattern("similar|comparable to|with"), Relation.Similar),
        (new PhrasePattern("in line with"), Relation.Similar),
        (new PhrasePattern("the same as"), Relation.Similar),
    ];

    // Lower rates of homicide compared to our most similar group.
    private static readonly PhrasePattern ThanGroup = new("compared|than|to to|with? the|its|our|their? {group}");

    private static readonly PhrasePattern[] Averages =
    [
        new("the|its|our|their? {group} average|mean"),
        new("the average|mean rate|level|value? of|for|in|across the|its|our|their? {group}"),
    ];

    /// <summary>The claim, or null where there is none about this group.</summary>
    public static RelationClaim? Read(ProseClause clause, GroupSymbol group)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        for (int place = clause.First; place < clause.End; place++)
        {
            foreach ((PhrasePattern pattern, Relation relation) in Words)
            {
                int length = pattern.Match(tokens, place, NoWord);
                int average = length == 0 ? 0 : AverageAt(tokens, place + length, group);
                if (average > 0)
                {
                    return new RelationClaim(relation, place, place + length + average);
                }
            }
        }

        return clause.Subject is { } subject ? ReadRates(clause, subject, group) : null;
    }

    private static RelationClaim? ReadRates(ProseClause clause, Mention subject, GroupSymbol group)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        int word = subject.First - 3;
        if (word < clause.First || !tokens[subject.First - 1].Is("of") || !tokens[subject.First - 2].Has(Sense.Quantity) || subject.End >= clause.End)
        {
            return null;
        }

        Relation? relation = tokens[word].Is("lower") ? Relation.Below : tokens[word].Is("higher") ? Relation.Above : tokens[word].Is("similar") ? Relation.Similar : null;
        int length = ThanGroup.Match(tokens, subject.End, (_, at) => GroupAt(tokens, at, group));
        return relation is { } found && length > 0 ? new RelationClaim(found, word, subject.End + length) : null;
    }

    private static int AverageAt(List<ProseToken> tokens, int place, GroupSymbol group)
    {
        foreach (PhrasePattern average in Averages)
        {
            int length = place < tokens.Count ? average.Match(tokens, place, (_, at) => GroupAt(tokens, at, group)) : 0;
            if (length > 0)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The group's short name or name, or what people make of most similar group.</summary>
    private static int GroupAt(List<ProseToken> tokens, int place, GroupSymbol group)
    {
        bool isOfSimilar = group.Name.Contains("similar", StringComparison.OrdinalIgnoreCase);
        int similar = isOfSimilar ? SimilarForces.Match(tokens, place, NoWord) : 0;
        return Math.Max(similar, Math.Max(LengthOf(tokens, place, group.Short), LengthOf(tokens, place, group.Name)));
    }

    private static readonly PhrasePattern SimilarForces = new("most? similar force? group|groups|forces|family?");

    private static int LengthOf(List<ProseToken> tokens, int place, string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int index = 0; index < words.Length; index++)
        {
            if (place + index >= tokens.Count || !tokens[place + index].Is(words[index]))
            {
                return 0;
            }
        }

        return words.Length;
    }

    private static int NoWord(string word, int place) => 0;
}
