using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/glossary.yml</c>: terms as <c>MSG: text</c> or <c>MSG: { title, text, variants }</c>.</summary>
internal static class GlossaryReader
{
    /// <summary>The terms by the term as written.</summary>
    public static ImmutableSortedDictionary<string, TermSymbol> Read(YamlObject? top)
    {
        var terms = Catalogue.Empty.Terms.ToBuilder();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string key = top?.Find("terms") is null ? "glossary" : "terms";
        YamlObject? list = top?.WithKeys([key]).Object(key, $"'{key}'")?.WithoutRepeats();
        foreach (YamlEntry entry in list?.Entries ?? [])
        {
            if (list is not null && ReadTerm(entry, list, ids) is { } term)
            {
                terms[term.Term] = term;
            }
        }

        return terms.ToImmutable();
    }

    private static TermSymbol? ReadTerm(YamlEntry entry, YamlObject list, HashSet<string> ids)
    {
        string term = entry.Key.Value;
        if (entry.Value is YamlScalar)
        {
            string? definition = list.RequiredScalar(term)?.Value;
            return new TermSymbol(Unique(Slug.From(term, "term"), ids), term, string.Empty, definition ?? string.Empty, [], list.Source.At(entry.Key));
        }

        if (list.AsObject(entry.Value, term, $"The term {term}", list.Source.At(entry.Key))?.WithKeys(CatalogueKeys.Term) is not { } item)
        {
            return null;
        }

        string title = item.Text("title") ?? string.Empty;
        return new TermSymbol(
            Unique(Slug.From(title.Length > 0 ? title : term, "term"), ids),
            term,
            title,
            item.RequiredScalar("text")?.Value ?? string.Empty,
            [.. item.Scalars("variants").Select(variant => variant.Value)],
            item.Location);
    }

    private static string Unique(string slug, HashSet<string> ids)
    {
        string id = slug;
        for (int number = 2; !ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return id;
    }
}
