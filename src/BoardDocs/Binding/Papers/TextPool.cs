namespace BoardDocs.Binding;

/// <summary>Texts that a paper repeats, each held once: labels in lists and tables, notes under charts.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, BoundText> texts = new(StringComparer.Ordinal);

    /// <summary>The text as a part of a line.</summary>
    public BoundText Bound(string text)
    {
        if (!texts.TryGetValue(text, out BoundText? bound))
        {
            bound = new BoundText(text);
            texts.Add(text, bound);
        }

        return bound;
    }

    /// <summary>The same characters, held once.</summary>
    public string Share(string text) => Bound(text).Text;
}
