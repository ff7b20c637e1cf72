using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>
/// Finds the measure that it, they or this stands for: the one that the sentence before, or the part before, is about.
/// Where that names anything else that could be meant, nothing is said.
/// </summary>
internal static class Pronouns
{
    private const Sense Light = Sense.Determiner | Sense.Adjective | Sense.Adverb | Sense.Quantity | Sense.Preposition | Sense.Break | Sense.Joint;

    /// <summary>Whether a sentence begins with a word that can stand for a measure.</summary>
    public static bool MayOpen(List<ProseToken> tokens) => tokens[0].Is("it") || tokens[0].Is("this") || tokens[0].Is("they");

    /// <summary>The mention that opens a sentence without a measure: It has fallen.</summary>
    public static Mention? Opening(ProseSentence sentence, AreaWords areas)
    {
        List<ProseToken> tokens = sentence.Tokens;
        bool isPlural = tokens[0].Is("they");

        // They were 16 and 17: people, not offences.
        bool isOfPeople = isPlural && tokens.Exists(token => token.Number is { IsPercent: false });
        return MayOpen(tokens) && !isOfPeople && IsVerb(tokens, 1) && sentence.Before is { Clauses: [{ IsElsewhere: false, IsOfOtherTime: false } only] } before && TopicOf(only, areas) is { } topic
            && (!isPlural || before.Tokens[topic.End - 1].Text.EndsWith('s'))
            ? new Mention(topic.Shown, 0, 1) { IsPronoun = true }
            : null;
    }

    /// <summary>Parts of a sentence that say it of the measure of the part before: vehicle crime fell nationally, but here it rose.</summary>
    public static ImmutableArray<ProseClause> Resolve(ImmutableArray<ProseClause> clauses, AreaWords areas)
    {
        for (int index = 1; index < clauses.Length; index++)
        {
            if (clauses[index].Mentions.IsEmpty && TopicOf(clauses[index - 1], areas) is { } topic && FindIt(clauses[index], areas) is >= 0 and int place)
            {
                clauses = clauses.SetItem(index, clauses[index] with { Mentions = [new Mention(topic.Shown, place, place + 1) { IsPronoun = true }] });
            }
        }

        return clauses;
    }

    /// <summary>The one measure that a part of a sentence is about: it comes first, and no name of something else stands beside it.</summary>
    private static Mention? TopicOf(ProseClause clause, AreaWords areas)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        return clause.Subject is { } subject && AreLight(clause, clause.First, subject.First, areas)
            && tokens.FindIndex(subject.End, clause.End - subject.End, token => token is { IsCapitalised: true, Sense: Sense.None } && !areas.IsOwn(token)) < 0
            ? subject
            : null;
    }

    private static int FindIt(ProseClause clause, AreaWords areas)
    {
        List<ProseToken> tokens = clause.Sentence.Tokens;
        int place = tokens.FindIndex(clause.First, clause.End - clause.First, token => token.Is("it"));
        return place >= 0 && AreLight(clause, clause.First, place, areas) && IsVerb(tokens, place + 1) ? place : -1;
    }

    private static bool AreLight(ProseClause clause, int first, int end, AreaWords areas)
    {
        for (int place = first; place < end; place++)
        {
            ProseToken token = clause.Sentence.Tokens[place];
            if (!token.Has(Light) && token.Kind == ProseTokenKind.Word && !areas.IsOwn(token) && !token.Has(Sense.Elsewhere) && clause.Sentence.Times[place] == TimeKind.None)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVerb(List<ProseToken> tokens, int place)
    {
        while (place < tokens.Count && tokens[place].Has(Sense.Adverb))
        {
            place++;
        }

        return place < tokens.Count && tokens[place].Has(Sense.Be | Sense.Have | Sense.Remain | Sense.Continue | Sense.See | Sense.Finite);
    }
}
