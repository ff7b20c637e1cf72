using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>Puts the terms into glossaries once the whole paper has said which it uses.</summary>
internal static class GlossaryFiller
{
    /// <summary>Fills the glossaries among blocks with the terms that the paper uses.</summary>
    public static ImmutableArray<BoundBlock> Fill(ImmutableArray<BoundBlock> blocks, PaperSession session) =>
        Fill(blocks, session.Terms.ToImmutable());

    /// <summary>Fills the glossaries among blocks with terms, in the order of the alphabet.</summary>
    public static ImmutableArray<BoundBlock> Fill(ImmutableArray<BoundBlock> blocks, ImmutableArray<BoundTerm> terms)
    {
        if (!blocks.Any(Holds))
        {
            return blocks;
        }

        ImmutableArray<BoundTerm> filled = Sorted(terms);
        return [.. blocks.Select(block => Replace(block, filled))];
    }

    /// <summary>Terms in the order of the alphabet.</summary>
    public static ImmutableArray<BoundTerm> Sorted(IEnumerable<BoundTerm> terms) =>
    [
        .. terms
            .OrderBy(term => term.Term.Term, StringComparer.OrdinalIgnoreCase)
            .ThenBy(term => term.Term.Term, StringComparer.Ordinal),
    ];

    private static bool Holds(BoundBlock block) => block switch
    {
        BoundGlossary glossary => !glossary.ListsAll,
        BoundQuote quote => quote.Content.Any(Holds),
        BoundList list => list.Items.Any(item => item.Any(Holds)),
        _ => false,
    };

    private static BoundBlock Replace(BoundBlock block, ImmutableArray<BoundTerm> filled) => block switch
    {
        BoundGlossary { ListsAll: false } empty => empty with { Terms = filled },
        BoundQuote quote when Holds(quote) => quote with { Content = [.. quote.Content.Select(inner => Replace(inner, filled))] },
        BoundList list when Holds(list) => list with { Items = [.. list.Items.Select(item => item.Select(inner => Replace(inner, filled)).ToImmutableArray())] },
        _ => block,
    };
}
