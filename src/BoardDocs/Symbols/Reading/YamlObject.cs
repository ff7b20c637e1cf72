using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Typed access to one mapping: the one place that reports unknown, repeated and missing keys and values of the wrong type.</summary>
internal sealed class YamlObject
{
    private readonly YamlMapping mapping;

    /// <summary>Wraps a mapping without looking at its keys.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="name">What it describes, to open a sentence: <c>The measure homicide</c>.</param>
    /// <param name="location">The place of its name.</param>
    public YamlObject(YamlMapping mapping, YamlSource source, string name, Location location)
    {
        this.mapping = mapping;
        Source = source;
        Name = name;
        Location = location;
    }

    /// <summary>The file.</summary>
    public YamlSource Source { get; }

    /// <summary>What the mapping describes, to open a sentence.</summary>
    public string Name { get; }

    /// <summary>The place of its name.</summary>
    public Location Location { get; }

    /// <summary>The pairs in order, repeated keys once.</summary>
    public IEnumerable<YamlEntry> Entries => mapping.Entries.DistinctBy(entry => entry.Key.Value, StringComparer.Ordinal);

    /// <summary>Reports keys that are not among these, and keys that are there twice.</summary>
    public YamlObject WithKeys(ImmutableArray<string> keys)
    {
        foreach (YamlEntry entry in Entries.Where(entry => !keys.Contains(entry.Key.Value, StringComparer.Ordinal)))
        {
            string? suggestion = Suggestions.Nearest(entry.Key.Value, keys);
            string hint = NameDiagnostics.Hint(suggestion, $"Its keys are {string.Join(", ", keys)}.");
            Source.Diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownCatalogueKey, Source.At(entry.Key), suggestion, Name, entry.Key.Value, hint);
        }

        return WithoutRepeats();
    }

    /// <summary>Reports keys that are there twice; for mappings whose keys are ids.</summary>
    public YamlObject WithoutRepeats()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries.Where(entry => !seen.Add(entry.Key.Value)))
        {
            Source.Diagnostics.Report(NameDiagnostics.RepeatedCatalogueKey, Source.At(entry.Key), entry.Key.Value, InSentence(Name));
        }

        return this;
    }

    /// <summary>The value of a key; null where the key is absent or nothing is written behind it.</summary>
    public YamlNode? Find(string key) => mapping[key] is YamlScalar { IsNull: true } ? null : mapping[key];

    /// <summary>The value of a key that must be there.</summary>
    public YamlNode? Require(string key)
    {
        YamlNode? node = Find(key);
        if (node is null && !Source.HasLostLines)
        {
            Source.Diagnostics.Report(NameDiagnostics.MissingCatalogueKey, Location, Name, key);
        }

        return node;
    }

    /// <summary>The single value of a key.</summary>
    public YamlScalar? Scalar(string key) => AsScalar(Find(key), key);

    /// <summary>The text of a key.</summary>
    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>The single value of a key that must be there.</summary>
    public YamlScalar? RequiredScalar(string key) => AsScalar(Require(key), key);

    /// <summary>The single values of a list; one value alone counts as a list of one.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key)
    {
        YamlNode? node = Find(key);
        ImmutableArray<YamlNode> items = node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node];
        return [.. items.Select(item => AsScalar(item, key)).OfType<YamlScalar>()];
    }

    /// <summary>The mapping of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">What it describes, to open a sentence.</param>
    public YamlObject? Object(string key, string name) => Find(key) is { } node ? AsObject(node, key, name, Source.At(node)) : null;

    /// <summary>A node as a mapping; anything else is reported.</summary>
    public YamlObject? AsObject(YamlNode node, string key, string name, Location location)
    {
        if (node is YamlMapping inner)
        {
            return new YamlObject(inner, Source, name, location);
        }

        ReportType(node, key, "keys with values, as in { name: Kent }");
        return null;
    }

    /// <summary>Reports that a value is not what its key takes.</summary>
    public void ReportType(YamlNode node, string key, string expected) =>
        Source.Diagnostics.Report(NameDiagnostics.WrongCatalogueValue, Source.At(node), key, expected);

    private static string InSentence(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? "the" + name[3..] : name;

    private YamlScalar? AsScalar(YamlNode? node, string key)
    {
        if (node is null or YamlScalar)
        {
            return node as YamlScalar;
        }

        ReportType(node, key, "one word or text; put a text that holds ':' or ',' in quotes");
        return null;
    }
}
