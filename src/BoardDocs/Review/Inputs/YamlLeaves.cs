using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>A YAML file as a list of keys, each with those above it, and what they say.</summary>
internal static class YamlLeaves
{
    /// <summary>The keys of a file in order; the first of keys that occur twice.</summary>
    public static ImmutableArray<YamlLeaf> Of(CatalogueFile file)
    {
        YamlMapping mapping = YamlReader.Read(file.Path, file.Text, new TextSpan(0, file.Text.Length), new DiagnosticBag());
        return Of(mapping, file.Text);
    }

    /// <summary>The keys of a mapping in order; the first of keys that occur twice.</summary>
    public static ImmutableArray<YamlLeaf> Of(YamlMapping mapping, SourceText text) =>
        [.. Read(string.Empty, mapping, text).DistinctBy(leaf => leaf.Key, StringComparer.Ordinal)];

    private static IEnumerable<YamlLeaf> Read(string prefix, YamlMapping mapping, SourceText text) =>
        mapping.Entries.SelectMany(entry =>
        {
            string key = prefix.Length == 0 ? entry.Key.Value : $"{prefix}.{entry.Key.Value}";
            return entry.Value is YamlMapping { Entries.IsEmpty: false } inner
                ? Read(key, inner, text)
                : [new YamlLeaf(key, TextOf(entry.Value), text.GetLinePosition(entry.Key.Span.Start).Line + 1)];
        });

    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(TextOf))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {TextOf(entry.Value)}"))}}}",
        _ => string.Empty,
    };
}

/// <summary>A key of a YAML file.</summary>
/// <param name="Key">The key with those above it, with points between them.</param>
/// <param name="Value">What it says.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record YamlLeaf(string Key, string Value, int Line);
