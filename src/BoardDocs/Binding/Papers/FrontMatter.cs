using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The front matter of a paper or of <c>pack.md</c>, with typed access to its keys.</summary>
internal sealed class FrontMatter
{
    private const string Name = "The front matter";

    private FrontMatter(YamlObject content)
    {
        Object = content;
    }

    /// <summary>The keys and values; none where the file has no front matter.</summary>
    public YamlObject Object { get; }

    /// <summary>Opens the front matter; unknown keys are warnings, repeated ones errors.</summary>
    public static FrontMatter Open(SyntaxTree tree, ImmutableArray<string> keys, DiagnosticBag bag)
    {
        var source = new YamlSource(tree.Path, tree.Text, bag) { HasLostLines = HasFaults(tree) };
        YamlMapping content = tree.Root.FrontMatter?.Content ?? YamlMapping.Empty;
        var front = new YamlObject(content, source, Name, tree.GetLocation(default)).WithoutRepeats();
        foreach (YamlEntry entry in front.Entries.Where(entry => !keys.Contains(entry.Key.Value)))
        {
            string? suggestion = Suggestions.Nearest(entry.Key.Value, keys.Where(key => content[key] is null));
            bag.ReportWithSuggestion(
                NameDiagnostics.UnknownFrontMatterKey,
                source.At(entry.Key),
                suggestion,
                entry.Key.Value,
                NameDiagnostics.Hint(suggestion, $"The keys are {string.Join(", ", keys)}."));
        }

        return new FrontMatter(front);
    }

    /// <summary>The title of a file, or null; nothing is reported.</summary>
    public static string? TitleOf(SyntaxTree tree) => (tree.Root.FrontMatter?.Content["title"] as YamlScalar)?.Value;

    /// <summary>A text that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">A line that would do.</param>
    public YamlScalar? RequireText(string key, string example)
    {
        if (Object.Find(key) is not null || Object.Source.HasLostLines)
        {
            return Object.Scalar(key);
        }

        Object.Source.Diagnostics.Report(NameDiagnostics.MissingFrontMatterKey, Object.Location, key, example);
        return null;
    }

    /// <summary>Whether the first lines were not read as they stand; a file that is too large is not read at all.</summary>
    private static bool HasFaults(SyntaxTree tree) => tree.Diagnostics.Any(found =>
        found.Descriptor == SyntaxDiagnostics.FileTooLarge
        || (tree.Root.FrontMatter is { } front && found.Severity == DiagnosticSeverity.Error && found.Location.Span.Start <= front.Span.End));

    /// <summary>The severities that <c>rules:</c> sets.</summary>
    public ImmutableArray<RuleSetting> ReadRules()
    {
        YamlObject? rules = Object.Object("rules", "'rules'")?.WithoutRepeats();
        var settings = ImmutableArray.CreateBuilder<RuleSetting>();
        foreach (YamlEntry rule in rules?.Entries ?? [])
        {
            if (rules is not null && rules.Choice(rule.Key.Value, CatalogueWords.Severities) is { } severity)
            {
                settings.Add(new RuleSetting(rule.Key.Value, severity < 0 ? null : (DiagnosticSeverity)severity, Object.Source.At(rule.Key)));
            }
        }

        return settings.ToImmutable();
    }
}
