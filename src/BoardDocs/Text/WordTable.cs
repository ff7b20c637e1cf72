using System.Diagnostics.CodeAnalysis;

namespace BoardDocs.Text;

/// <summary>
/// A few words and what each stands for. Dictionaries of values that are no objects cannot be compiled ahead, so at every start
/// of the program each kind of them would cost several milliseconds.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly WordTable<T>? others;
    private readonly string word;
    private readonly T value;

    /// <summary>A table of one word.</summary>
    public WordTable(string word, T value)
        : this(null, word, value)
    {
    }

    private WordTable(WordTable<T>? others, string word, T value)
    {
        this.others = others;
        this.word = word;
        this.value = value;
    }

    /// <summary>The words in ordinal order.</summary>
    public IEnumerable<string> Keys => All().Order(StringComparer.Ordinal);

    /// <summary>The table with one more word.</summary>
    public WordTable<T> And(string more, T meaning) => new(this, more, meaning);

    /// <summary>What a word stands for.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T meaning)
    {
        for (WordTable<T>? table = this; table is not null; table = table.others)
        {
            if (table.word == key)
            {
                meaning = table.value;
                return true;
            }
        }

        meaning = default;
        return false;
    }

    private IEnumerable<string> All()
    {
        for (WordTable<T>? table = this; table is not null; table = table.others)
        {
            yield return table.word;
        }
    }
}
