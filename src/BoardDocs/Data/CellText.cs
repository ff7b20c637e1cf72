namespace BoardDocs.Data;

/// <summary>A cell's text in a sentence.</summary>
internal static class CellText
{
    private const int LongestQuoted = 60;

    /// <summary>The text, cut where it is long, without control characters.</summary>
    public static string Quote(string text)
    {
        string shown = text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, LongestQuoted), "…");
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
