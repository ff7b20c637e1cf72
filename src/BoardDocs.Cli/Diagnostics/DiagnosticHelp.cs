using System.Text.RegularExpressions;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>A diagnostic's page, cut for tools that show it beside a finding.</summary>
/// <param name="Summary">The sentence under the page's title, without marks.</param>
/// <param name="Plain">Cause, reason and remedy without marks.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed partial record DiagnosticHelp(string Summary, string Plain, string Markdown)
{
    private const string Heading = "\n## ";

    /// <summary>Reads a page as <see cref="DiagnosticPages.Read"/> gives it.</summary>
    public static DiagnosticHelp Of(string page)
    {
        string[] sections = page.Split(Heading);
        string[] head = sections[0].Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        string summary = head.Length > 1 ? ToPlain(head[1]) : string.Empty;
        IEnumerable<string> told = sections.Skip(1).TakeWhile(section => !section.StartsWith("Example", StringComparison.Ordinal));
        return new DiagnosticHelp(summary, string.Join("\n\n", told.Select(ToText).Prepend(summary)), page);
    }

    private static string ToText(string section)
    {
        int end = section.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? ToPlain(section) : $"{section[..end].Trim()}: {ToPlain(section[end..])}";
    }

    /// <summary>Links as their words, no marks of emphasis or code.</summary>
    private static string ToPlain(string markdown) =>
        Link().Replace(markdown, "$1").Replace("**", string.Empty, StringComparison.Ordinal).Replace("`", string.Empty, StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
