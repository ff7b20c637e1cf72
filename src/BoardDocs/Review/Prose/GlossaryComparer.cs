using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Finds the terms of the glossary that were added, removed or explained in other words.</summary>
internal static class GlossaryComparer
{
    /// <summary>What the section of a reworded term begins with.</summary>
    public const string Section = "Glossary";

    /// <summary>The terms in one glossary alone, in ordinal order.</summary>
    public static IEnumerable<StructureChange> Structure(Catalogue before, Catalogue after) =>
        before.Terms.Keys.Union(after.Terms.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(term => before.Terms.ContainsKey(term) != after.Terms.ContainsKey(term))
            .Select(term => after.Terms.TryGetValue(term, out TermSymbol? added)
                ? new StructureChange("term", StructureChangeKind.Added, added.Id) { Title = term, After = TextOf(added) }
                : new StructureChange("term", StructureChangeKind.Removed, before.Terms[term].Id) { Title = term, Before = TextOf(before.Terms[term]) });

    /// <summary>The terms of both glossaries that are explained in other words, in ordinal order; they belong to no paper.</summary>
    public static IEnumerable<ProseChange> Prose(Catalogue before, Catalogue after) =>
        from term in after.Terms
        where before.Terms.ContainsKey(term.Key)
        let was = TextOf(before.Terms[term.Key])
        let now = TextOf(term.Value)
        where was != now
        select new ProseChange(string.Empty, string.Empty, $"{Section} / {term.Key}", was, now);

    private static string TextOf(TermSymbol term) =>
        ProseText.OneLine(term.Expansion.Length == 0 ? term.Definition : $"{term.Expansion}: {term.Definition}");
}
