namespace BoardDocs.Binding;

/// <summary>Words and their place in a sentence.</summary>
internal static class Sentence
{
    /// <summary>The text with a capital first letter.</summary>
    public static string Open(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with a small first letter.</summary>
    public static string Continue(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>Things as a sentence lists them: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    /// <summary>The first few of many things, and how many more there are.</summary>
    public static string Shorten(IReadOnlyList<string> items, int most = 6) => items.Count <= most
        ? List(items)
        : $"{string.Join(", ", items.Take(most - 1))} and {items.Count - most + 1} more";
}
