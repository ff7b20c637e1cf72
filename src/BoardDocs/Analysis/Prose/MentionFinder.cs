using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>Finds the places where a sentence names measures; what stands beside a name may make another thing of it: homicide investigations, business robbery.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions in order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="names">The names of the paper's measures.</param>
    /// <param name="section">The measures of the section.</param>
    public static List<Mention> Find(List<ProseToken> tokens, MeasureNameIndex names, ImmutableArray<ShownMeasure> section)
    {
        var mentions = new List<Mention>();
        for (int place = 0; place < tokens.Count; place++)
        {
            if (tokens[place].Kind == ProseTokenKind.Word && names.Opens(tokens[place].Text) && names.At(tokens, place) is { Count: > 0 } found)
            {
                int end = EndOfTail(tokens, place + found[0].Words.Length);
                bool isWhole = IsFreeBefore(tokens, place) && IsFreeBehind(tokens, end);
                mentions.Add(new Mention(isWhole ? Choose(found, section) : null, place, end));
                place = end - 1;
            }
        }

        if (mentions.Count == 0 && section is [{ } only])
        {
            AddGeneric(tokens, only, mentions);
        }

        return mentions;
    }

    private static ShownMeasure? Choose(List<MeasureName> found, ImmutableArray<ShownMeasure> section)
    {
        ShownMeasure[] here = [.. found.Select(name => name.Shown).Where(shown => section.Contains(shown)).Distinct()];
        ShownMeasure[] all = [.. found.Where(name => !name.IsLoose).Select(name => name.Shown).Distinct()];
        return here is [{ } inSection] ? inSection : here.Length == 0 && all is [{ } anywhere] ? anywhere : null;
    }

    /// <summary>Where the section has one measure, its offences, its rate and the like are that measure.</summary>
    private static void AddGeneric(List<ProseToken> tokens, ShownMeasure only, List<Mention> mentions)
    {
        for (int place = 0; place < tokens.Count; place++)
        {
            if (IsGeneric(tokens, place))
            {
                int end = EndOfTail(tokens, place);
                bool isWhole = IsFreeBefore(tokens, place) && IsFreeBehind(tokens, end) && !IsOfSomething(tokens, end);
                mentions.Add(new Mention(isWhole ? only : null, place, end) { IsGeneric = true });
                place = end - 1;
            }
        }
    }

    private static bool IsGeneric(List<ProseToken> tokens, int place) =>
        tokens[place].Has(Sense.Quantity) || (tokens[place].Has(Sense.Event) && (tokens[place].Is("offences") || (place > 0 && tokens[place - 1].Is("these"))));

    /// <summary>The number of officers is not the measure; the number of offences is.</summary>
    private static bool IsOfSomething(List<ProseToken> tokens, int end) =>
        end < tokens.Count && tokens[end].Is("of") && !(end + 1 < tokens.Count && tokens[end + 1].Has(Sense.Event));

    private static int EndOfTail(List<ProseToken> tokens, int end)
    {
        while (end < tokens.Count && tokens[end].Has(Sense.Event | Sense.Quantity))
        {
            end++;
        }

        return end;
    }

    private static bool IsFreeBefore(List<ProseToken> tokens, int place) =>
        place == 0 || tokens[place - 1] is not { Kind: ProseTokenKind.Word } before || (before.Sense != Sense.None && !before.Has(Sense.Elsewhere)) || before.Number is not null;

    private static bool IsFreeBehind(List<ProseToken> tokens, int end) =>
        end >= tokens.Count || tokens[end] is not { Kind: ProseTokenKind.Word } behind || (behind.Sense != Sense.None && !IsCompound(behind)) || behind.Number is not null;

    /// <summary>A homicide reduction is no homicide.</summary>
    private static bool IsCompound(ProseToken behind) => behind.Has(Sense.Base) && !behind.Has(Sense.Finite);
}
