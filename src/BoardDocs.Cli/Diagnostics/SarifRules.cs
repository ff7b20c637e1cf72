using System.Collections.Immutable;
using System.Text.Json;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>The rules that a SARIF log describes: those it has findings of, in order of id.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<DiagnosticDescriptor> rules;

    /// <summary>Collects the rules of findings.</summary>
    public SarifRules(IEnumerable<Diagnostic> diagnostics) =>
        rules = [.. diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The place of a rule in the list.</summary>
    public int IndexOf(DiagnosticDescriptor descriptor) => rules.IndexOf(descriptor);

    /// <summary>A severity as SARIF names it.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : severity.ToWord();

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var help = DiagnosticHelp.Of(DiagnosticPages.Read(rule.Id) ?? string.Empty);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Title));
        SarifPlaces.WriteText(json, "shortDescription", rule.Title);
        SarifPlaces.WriteText(json, "fullDescription", help.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", help.Plain);
        json.WriteString("markdown", help.Markdown);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteBoolean("configurable", rule.IsConfigurable);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A title as one word: UnknownMeasure.</summary>
    private static string NameOf(string title) => string.Concat(title
        .Split(title.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
