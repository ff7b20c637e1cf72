using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>boarddocs.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The smallest contrast of text against its background (WCAG 2.2, success criterion 1.4.3).</summary>
    private const double SmallestContrast = 4.5;

    /// <summary>A catalogue that has the settings only.</summary>
    public static Catalogue Read(YamlObject settings, IContentFiles files)
    {
        settings.WithKeys(CatalogueKeys.Settings);
        YamlObject? rules = settings.Object("rules", "'rules'")?.WithoutRepeats();
        return Catalogue.Empty with
        {
            Organisation = settings.RequiredScalar("organisation")?.Value ?? string.Empty,
            Language = ReadLanguage(settings) ?? Catalogue.Empty.Language,
            Theme = ReadTheme(settings.Object("theme", "The theme")?.WithKeys(CatalogueKeys.Theme), files),
            Options = EditorialOptionsReader.Read(settings),
            Population = settings.Choice("population", CatalogueWords.Populations) ?? PopulationBasis.Latest,
            Rules = ReadRules(rules),
            RuleLocations = (rules?.Entries ?? []).ToImmutableSortedDictionary(
                rule => rule.Key.Value, rule => settings.Source.At(rule.Key), StringComparer.Ordinal),
            Requires = RequirementsReader.Read(settings),
        };
    }

    private static string? ReadLanguage(YamlObject settings)
    {
        if (settings.Scalar("language") is not { } scalar)
        {
            return null;
        }

        string[] parts = scalar.Value.Split('-');
        bool isTag = parts[0].Length is 2 or 3 && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        if (!isTag)
        {
            settings.ReportType(scalar, "language", "a language tag, as in en-GB or cy");
        }

        return isTag ? scalar.Value : null;
    }

    private static Theme ReadTheme(YamlObject? theme, IContentFiles files)
    {
        if (theme is null)
        {
            return Theme.Default;
        }

        string? logo = theme.Scalar("logo") is { } path && IsThere(path, theme, files) ? path.Value : null;
        return new Theme(ReadAccent(theme) ?? Theme.Default.Accent, logo);
    }

    private static string? ReadAccent(YamlObject theme)
    {
        if (theme.Scalar("accent") is not { } scalar)
        {
            return null;
        }

        if (!Colour.TryNormalise(scalar.Value, out string colour))
        {
            theme.ReportType(scalar, "accent", "a colour in quotes, as in \"#12436D\"");
            return null;
        }

        double contrast = Colour.ContrastWithWhite(colour);
        if (contrast < SmallestContrast)
        {
            string shown = (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
            theme.Source.Diagnostics.Report(NameDiagnostics.LowContrast, theme.Source.At(scalar), scalar.Value, shown);
        }

        return colour;
    }

    private static bool IsThere(YamlScalar path, YamlObject theme, IContentFiles files)
    {
        bool isThere = files.GetStatus(path.Value) == ContentFileStatus.Readable;
        if (!isThere)
        {
            theme.Source.Diagnostics.Report(NameDiagnostics.MissingLogo, theme.Source.At(path), path.Value);
        }

        return isThere;
    }

    private static ImmutableSortedDictionary<string, DiagnosticSeverity?> ReadRules(YamlObject? rules)
    {
        var builder = Catalogue.Empty.Rules.ToBuilder();
        foreach (YamlEntry rule in rules?.Entries ?? [])
        {
            if (rules is not null && rules.Choice(rule.Key.Value, CatalogueWords.Severities) is { } severity)
            {
                builder[rule.Key.Value] = severity < 0 ? null : (DiagnosticSeverity)severity;
            }
        }

        return builder.ToImmutable();
    }
}
