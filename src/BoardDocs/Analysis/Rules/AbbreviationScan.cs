using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Finds the abbreviations in pieces of text.</summary>
internal sealed class AbbreviationScan(TermIndex terms)
{
    private readonly Dictionary<string, TextSpan> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);

    /// <summary>The abbreviations that neither the glossary nor the texts explain, each with its first place.</summary>
    public IEnumerable<KeyValuePair<string, TextSpan>> Unexplained => found.Where(entry => !explained.Contains(entry.Key));

    /// <summary>Collects the abbreviations that a piece of text uses and those that it writes out.</summary>
    public void Scan(ReadOnlySpan<char> text, int offset)
    {
        for (int position = 0; position < text.Length;)
        {
            int length = WordLength(text[position..]);
            if (length > 1 && AbbreviationLength(text.Slice(position, length)) is > 0 and int letters)
            {
                Add(text, position, letters, offset);
            }

            position += Math.Max(1, length);
        }
    }

    private void Add(ReadOnlySpan<char> text, int position, int letters, int offset)
    {
        ReadOnlySpan<char> abbreviation = text.Slice(position, letters);
        ReadOnlySpan<char> before = text[..position];
        ReadOnlySpan<char> after = text[(position + letters)..];
        string name = abbreviation.ToString();
        bool isInBrackets = !before.IsEmpty && before[^1] == '(' && (after.StartsWith(")") || after.StartsWith("s)") || after.StartsWith(","));
        if (isInBrackets || after.StartsWith(" (") || after.StartsWith("s ("))
        {
            explained.Add(name);
        }
        else if (!IsInGlossary(text, position, letters))
        {
            found.TryAdd(name, new TextSpan(offset + position, letters));
        }
    }

    /// <summary>The glossary may know the word, its plural, or a longer term that begins with it: PEEL assessment.</summary>
    private bool IsInGlossary(ReadOnlySpan<char> text, int position, int letters) =>
        terms.Contains(text.Slice(position, letters))
        || (position + letters < text.Length && text[position + letters] == 's' && terms.Contains(text.Slice(position, letters + 1)))
        || terms.BeginsAt(text[position..]);

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || (text[length] == '&' && length > 0 && length + 1 < text.Length && char.IsAsciiLetterUpper(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    /// <summary>Part IV: the numbers that headings and tiers have.</summary>
    private static bool IsRomanNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("IVX");

    /// <summary>How much of a word is an abbreviation, without a plural s; 0 where it is none.</summary>
    private static int AbbreviationLength(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> stem = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
        int capitals = 0;
        foreach (char c in stem)
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
            if (char.IsLower(c))
            {
                return 0;
            }
        }

        return capitals >= 2 && !IsRomanNumber(stem) ? stem.Length : 0;
    }
}
