using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Analysis;

/// <summary>Finds the names of a paper's measures in sentences.</summary>
internal sealed class MeasureNameIndex
{
    private const int MostWords = 12;

    private readonly Dictionary<string, List<MeasureName>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordTable firstWords;

    /// <summary>Collects the names.</summary>
    /// <param name="measures">The measures of the paper.</param>
    /// <param name="rows">The rows of its measures tables.</param>
    public MeasureNameIndex(ImmutableArray<ShownMeasure> measures, ImmutableArray<RowNote> rows)
    {
        ILookup<string, string> labels = rows.ToLookup(row => row.Value.Measure.Id, row => row.Label, StringComparer.Ordinal);
        MeasureName[] all = [.. measures.SelectMany(shown => MeasureName.Of(shown, labels[shown.Measure.Id])).Where(name => name.Words.Length <= MostWords)];

        // A word with a hyphen is found by its first part as well, since the first look at a text knows only letters.
        firstWords = new WordTable(2 * all.Length);
        foreach (MeasureName name in all)
        {
            if (!byFirstWord.TryGetValue(name.Words[0], out List<MeasureName>? names))
            {
                byFirstWord[name.Words[0]] = names = [];
                firstWords.Add(name.Words[0], 1);
                firstWords.Add(name.Words[0].Split('-', '\'', '&')[0], 1);
            }

            names.Add(name);
        }
    }

    /// <summary>Whether a word opens the name of a measure.</summary>
    public bool Opens(ReadOnlySpan<char> word) => firstWords.Find(word) != 0;

    /// <summary>The names that stand at a place, the longest only; several where they are names of several measures.</summary>
    public List<MeasureName> At(List<ProseToken> tokens, int place)
    {
        var found = new List<MeasureName>();
        if (!byFirstWord.TryGetValue(tokens[place].Text, out List<MeasureName>? names))
        {
            return found;
        }

        foreach (MeasureName name in names.Where(name => Matches(name, tokens, place)))
        {
            int longest = found.Count == 0 ? 0 : found[0].Words.Length;
            if (name.Words.Length > longest)
            {
                found.Clear();
            }

            if (name.Words.Length >= longest)
            {
                found.Add(name);
            }
        }

        return found;
    }

    private static bool Matches(MeasureName name, List<ProseToken> tokens, int place)
    {
        int end = place + name.Words.Length;
        for (int index = 0; index < name.Words.Length; index++)
        {
            if (place + index >= tokens.Count || !tokens[place + index].Is(name.Words[index]))
            {
                return false;
            }
        }

        return !name.NeedsNoun || (end < tokens.Count && tokens[end].Has(Sense.Event));
    }
}
