using System.Reflection;

namespace BoardDocs.Cli;

/// <summary>The pages of <c>specs/diagnostics</c>, which the program carries with it.</summary>
internal static class DiagnosticPages
{
    /// <summary>The page of an id, with LF line ends, or null.</summary>
    public static string? Read(string id)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{id}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
