namespace BoardDocs.Analysis;

/// <summary>Finds words without regard to case; a plain table, because every word of every paper is looked up in it.</summary>
internal sealed class WordTable
{
    private const int Longest = 24;

    private readonly string?[] keys;
    private readonly int[] values;

    // A bit for each length that a word with this first letter has.
    private readonly uint[] lengths = new uint[26];

    /// <summary>Makes an empty table.</summary>
    /// <param name="words">At most so many words will be added.</param>
    public WordTable(int words)
    {
        int size = Math.Max(64, 2 * words);
        keys = new string[size];
        values = new int[size];
    }

    /// <summary>Adds a value to those of a word.</summary>
    public void Add(string word, int value)
    {
        int slot = SlotOf(word);
        keys[slot] ??= word;
        values[slot] |= value;
        if (word.Length <= Longest && char.IsAsciiLetterLower(word[0]))
        {
            lengths[word[0] - 'a'] |= 1u << word.Length;
        }
    }

    /// <summary>The values of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int letter = word.IsEmpty ? -1 : (word[0] | 0x20) - 'a';
        return letter is < 0 or >= 26 || word.Length > Longest || (lengths[letter] & (1u << word.Length)) == 0 ? 0 : values[SlotOf(word)];
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ (uint)(c | 0x20)) * 16777619;
        }

        int slot = (int)(hash % (uint)keys.Length);
        while (keys[slot] is { } key && !word.Equals(key, StringComparison.OrdinalIgnoreCase))
        {
            slot = (slot + 1) % keys.Length;
        }

        return slot;
    }
}
