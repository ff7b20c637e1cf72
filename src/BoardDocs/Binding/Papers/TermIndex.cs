using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The glossary's terms by the words that text writes; made once for a catalogue.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, ImmutableArray<Spelling>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Spelling>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private TermIndex(IEnumerable<TermSymbol> terms)
    {
        foreach (IGrouping<string, Spelling> group in terms.SelectMany(SpellingsOf).DistinctBy(spelling => spelling.Text).GroupBy(spelling => FirstWord(spelling.Text)))
        {
            // The longest first, so that "serious violence" wins over "serious".
            byFirstWord.Add(group.Key, [.. group.OrderByDescending(spelling => spelling.Text.Length).ThenBy(spelling => spelling.Text, StringComparer.Ordinal)]);
        }

        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Makes the index of a catalogue.</summary>
    public static TermIndex From(Catalogue catalogue) => new(catalogue.Terms.Values);

    /// <summary>Whether a text names a term, wholly and spelt like it.</summary>
    public bool Contains(ReadOnlySpan<char> text) => Find(text) is { } found && found.Text.Length == text.Length;

    /// <summary>Whether a text begins with a term.</summary>
    public bool BeginsAt(ReadOnlySpan<char> text) => Find(text) is not null;

    private Spelling? Find(ReadOnlySpan<char> text) =>
        lookup.TryGetValue(text[..WordEnd(text, 0)], out ImmutableArray<Spelling> spellings) ? StartsWithAny(text, spellings) : null;

    /// <summary>The next term in a text from an offset on, or null; terms match whole words.</summary>
    public TermMatch? Next(string text, int start)
    {
        if (byFirstWord.Count == 0)
        {
            return null;
        }

        for (int position = NextWord(text, start); position < text.Length;)
        {
            int end = WordEnd(text, position);
            if (lookup.TryGetValue(text.AsSpan(position, end - position), out ImmutableArray<Spelling> spellings)
                && StartsWithAny(text.AsSpan(position), spellings) is { } found)
            {
                return new TermMatch(found.Term, position, found.Text.Length);
            }

            position = NextWord(text, end);
        }

        return null;
    }

    private static Spelling? StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<Spelling> spellings)
    {
        foreach (Spelling spelling in spellings)
        {
            if (text.StartsWith(spelling.Text, StringComparison.Ordinal)
                && (text.Length == spelling.Text.Length || !char.IsLetterOrDigit(text[spelling.Text.Length])))
            {
                return spelling;
            }
        }

        return null;
    }

    private static int NextWord(string text, int position)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static string FirstWord(string spelling) => spelling[..WordEnd(spelling, 0)];

    private static IEnumerable<Spelling> SpellingsOf(TermSymbol term)
    {
        foreach (string text in term.Variants.Prepend(term.Term).Where(text => text.Length > 0 && char.IsLetterOrDigit(text[0])))
        {
            yield return new Spelling(text, term);

            // "Serious violence" in the glossary is "serious violence" inside a sentence; an abbreviation never changes.
            if (text.Length > 1 && char.IsUpper(text[0]) && !text.Skip(1).Any(char.IsUpper))
            {
                yield return new Spelling(char.ToLowerInvariant(text[0]) + text[1..], term);
            }
        }
    }

    private sealed record Spelling(string Text, TermSymbol Term);
}

/// <summary>A term found in a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct TermMatch(TermSymbol Term, int Start, int Length);
