namespace BoardDocs.Analysis;

/// <summary>Cuts a sentence into its parts: at semicolons and words such as but and while, and at a comma or and between two measures.</summary>
internal static class ClauseCutter
{
    /// <summary>The parts in order.</summary>
    public static IEnumerable<ProseClause> Cut(ProseSentence sentence, List<Mention> mentions, AreaWords areas)
    {
        int first = 0;
        for (int place = 1; place <= sentence.Tokens.Count; place++)
        {
            if (place == sentence.Tokens.Count || IsBreak(sentence.Tokens, first, place))
            {
                foreach (ProseClause clause in CutPart(sentence, first..place, mentions, areas))
                {
                    yield return clause;
                }

                first = place;
            }
        }
    }

    private static IEnumerable<ProseClause> CutPart(ProseSentence sentence, Range part, List<Mention> mentions, AreaWords areas)
    {
        int first = part.Start.Value;
        int end = part.End.Value;
        for (int place = first + 1; place < end; place++)
        {
            if (IsJoint(sentence.Tokens[place]) && SaysSomething(sentence.Tokens, first, place, mentions) && SaysSomething(sentence.Tokens, place, end, mentions))
            {
                yield return Make(sentence, first, place, mentions, areas) with { Part = part };
                first = place;
            }
        }

        yield return Make(sentence, first, end, mentions, areas) with { Part = part };
    }

    private static ProseClause Make(ProseSentence sentence, int first, int end, List<Mention> mentions, AreaWords areas) =>
        new(sentence, first, end, [.. mentions.Where(mention => mention.First >= first && mention.First < end)])
        {
            IsElsewhere = areas.NamesOther(sentence.Tokens, first, end, mentions),
        };

    private static bool IsBreak(List<ProseToken> tokens, int first, int place) =>
        tokens[place].Has(Sense.Break) || tokens[place].Text is ";" || (tokens[place].Text is "," && tokens[first].Has(Sense.Break));

    private static bool IsJoint(ProseToken token) => token.Text is "," || token.Is("and");

    /// <summary>A measure with a verb.</summary>
    private static bool SaysSomething(List<ProseToken> tokens, int first, int end, List<Mention> mentions)
    {
        Mention? mention = mentions.Find(mention => mention.First >= first && mention.End <= end);
        return mention is not null && tokens.FindIndex(first, end - first, token => token.Has(Sense.Finite | Sense.Be | Sense.Have | Sense.Remain | Sense.Continue)) >= 0;
    }
}
