using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>A name that prose may give a measure.</summary>
/// <param name="Shown">The measure.</param>
/// <param name="Words">The words in small letters.</param>
internal sealed record MeasureName(ShownMeasure Shown, string[] Words)
{
    private static readonly string[] Openings = ["police", "recorded", "overall", "total", "all", "number", "of", "the"];
    private static readonly string[] Kinds = ["residential", "personal"];
    private static readonly string[] Closings = ["offences", "offence", "crimes", "crime", "rate", "rates"];

    // Crimes that have a name of their own; vehicle offences without their second word are vehicles.
    private static readonly string[] Crimes = ["homicide", "burglary", "robbery", "theft", "violence", "fraud", "rape", "murder", "arson", "stalking", "trafficking", "manslaughter"];

    /// <summary>Whether it stands for the measure only in a section that shows it: burglary for residential burglary.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether offences or crime must stand behind it: the vehicle of vehicle offences.</summary>
    public bool NeedsNoun { get; init; }

    /// <summary>The names of a measure: title, short name, the labels of its rows, each with and without the words that all have.</summary>
    /// <param name="shown">The measure.</param>
    /// <param name="labels">What the paper's tables call it.</param>
    public static IEnumerable<MeasureName> Of(ShownMeasure shown, IEnumerable<string> labels)
    {
        MeasureSymbol measure = shown.Measure;
        return labels.Append(measure.Title).Append(measure.Short).SelectMany(label => Forms(shown, label)).Where(name => name.Words.Length > 0);
    }

    private static IEnumerable<MeasureName> Forms(ShownMeasure shown, string label)
    {
        string[] words = [.. Tokeniser.Read(label, 0, label.Length).Where(token => token.Kind == ProseTokenKind.Word).Select(token => token.Text.ToLowerInvariant())];
        string[] core = [.. words.SkipWhile(word => Openings.Contains(word))];
        string[] bare = core.Length > 1 && Closings.Contains(core[^1]) ? core[..^1] : core;
        string[] loose = bare.Length > 1 && Kinds.Contains(bare[0]) ? bare[1..] : [];
        bool standsAlone = bare.Length == core.Length || (bare.Length > 0 && Crimes.Contains(bare[^1])) || !shown.Measure.Kind.Equals(MeasureKind.Count);
        foreach (string[] form in (string[][])[words, core, bare, loose])
        {
            foreach (string[] number in Numbers(form))
            {
                bool isBare = ReferenceEquals(form, bare);
                yield return new MeasureName(shown, number) { IsLoose = ReferenceEquals(form, loose), NeedsNoun = isBare && !standsAlone };
            }
        }
    }

    /// <summary>Singular and plural.</summary>
    private static IEnumerable<string[]> Numbers(string[] words)
    {
        yield return words;
        if (words.Length > 0 && Crimes.Contains(words[^1]))
        {
            string last = words[^1];
            yield return [.. words[..^1], last.EndsWith('y') ? last[..^1] + "ies" : last + "s"];
        }
    }
}
