namespace BoardDocs.Syntax;

/// <summary>Cuts texts down for messages.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 60;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text) => text.Length <= MaximumLength ? text : string.Concat(text.AsSpan(0, MaximumLength), "…");
}
