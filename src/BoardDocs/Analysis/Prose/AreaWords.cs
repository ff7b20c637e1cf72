using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Tells whether a part of a sentence speaks of another area than the paper's.</summary>
internal sealed class AreaWords
{
    // In rural areas, among young people: a part of the area or of those meant.
    private static readonly string[] Parts = ["in", "across", "within", "at", "around", "near", "among", "amongst", "outside", "involving", "inside"];
    private static readonly string[] NoParts = ["line", "part", "particular", "general", "fact", "contrast", "addition", "comparison", "relation", "terms", "spite", "view", "response", "time", "pace", "present"];

    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the words of the names of areas and groups.</summary>
    public AreaWords(Catalogue catalogue, AreaSymbol? area)
    {
        Add(own, area is null ? [] : area.Aliases.Append(area.Name));
        Add(own, catalogue.Groups.Values.SelectMany(group => (string[])[group.Name, group.Short]));
        Add(own, ["the", "and", "of", "&", "police", "constabulary", "force", "area"]);
        Add(own, NoParts);
        Add(known, catalogue.Areas.Values.Where(other => other.Id != area?.Id).SelectMany(other => other.Aliases.Append(other.Name)));
        known.ExceptWith(own);
    }

    /// <summary>Whether it names another area: one of the catalogue, the nation, a name behind a preposition, or a part of the paper's own: in rural areas.</summary>
    public bool NamesOther(List<ProseToken> tokens, int first, int end, List<Mention> mentions)
    {
        for (int place = first; place < end; place++)
        {
            ProseToken token = tokens[place];
            if (token.Kind == ProseTokenKind.Word && !mentions.Exists(mention => place >= mention.First && place < mention.End)
                && (token.Has(Sense.Elsewhere) || known.Contains(token.Text) || IsPlaceName(tokens, first, place) || IsPart(tokens, first, place)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word belongs to the name of the paper's area or of a group.</summary>
    public bool IsOwn(ProseToken token) => own.Contains(token.Text);

    private bool IsPlaceName(List<ProseToken> tokens, int first, int place) =>
        place > first && tokens[place].IsCapitalised && tokens[place].Sense == Sense.None && !own.Contains(tokens[place].Text)
        && (tokens[place - 1].IsCapitalised || tokens[place - 1].Has(Sense.Preposition));

    private bool IsPart(List<ProseToken> tokens, int first, int place)
    {
        int before = place - 1;
        while (before > first && tokens[before].Has(Sense.Determiner | Sense.Adjective))
        {
            before--;
        }

        return before >= first && tokens[place] is { Sense: Sense.None, Number: null } && !tokens[place].Text.All(char.IsUpper)
            && !own.Contains(tokens[place].Text) && Parts.Contains(tokens[before].Text, StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(HashSet<string> words, IEnumerable<string> names)
    {
        foreach (string word in names.SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            words.Add(word);
        }
    }
}
