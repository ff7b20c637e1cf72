using System.Reflection;
using System.Text.RegularExpressions;

namespace BoardDocs.Cli;

/// <summary>The pages of <c>specs/diagnostics</c>, which the program carries with it.</summary>
internal static partial class DiagnosticPages
{
    /// <summary>The page of an id as people read it, with LF line ends, or null.</summary>
    public static string? Read(string id)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return Marks().Replace(reader.ReadToEnd(), string.Empty);
    }

    /// <summary>What says in an example where the diagnostic is: the content itself never holds it.</summary>
    [GeneratedRegex(@"\{\|BD[0-9]{4}:|\|\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
