namespace BoardDocs.Cli.Diagnostics;

/// <summary>Content as a terminal may have it.</summary>
internal static class PrintableText
{
    /// <summary>The text with U+FFFD in the place of control characters, which must not reach a terminal from untrusted content.</summary>
    public static string Of(string text) =>
        string.Create(text.Length, text, (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = char.IsControl(source[i]) && source[i] != '\t' ? '\uFFFD' : source[i];
            }
        });
}
