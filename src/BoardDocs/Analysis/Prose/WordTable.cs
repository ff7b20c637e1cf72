namespace BoardDocs.Analysis;

/// <summary>Finds words without regard to case; a plain table, because every word of every paper is looked up in it.</summary>
internal sealed class WordTable
{
    private const int Longest = 24;

    private readonly string[] keys = new string[Size];
    private readonly int[] values = new int[Size];

    // A bit for each length that a word with this first letter has.
    private readonly uint[] lengths = new uint[26];

    private const int Size = 2048;

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

        int slot = (int)(hash % Size);
        while (keys[slot] is { } key && !word.Equals(key, StringComparison.OrdinalIgnoreCase))
        {
            slot = (slot + 1) % Size;
        }

        return slot;
    }
}
