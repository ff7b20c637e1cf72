using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>Everything that <c>boarddocs.yml</c> and <c>catalogue/</c> declare.</summary>
public sealed record Catalogue
{
    /// <summary>An empty catalogue.</summary>
    public static Catalogue Empty { get; } = new();

    /// <summary>The organisation's name.</summary>
    public string Organisation { get; init; } = string.Empty;

    /// <summary>The language of the content, such as <c>en-GB</c>.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Colours and logo.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>The choices in force where nothing nearer makes one.</summary>
    public EditorialOptions Options { get; init; } = EditorialOptions.None;

    /// <summary>Which residents or households rates are per where the measure does not say.</summary>
    public PopulationBasis Population { get; init; }

    /// <summary>Severities by diagnostic id; null switches a rule off.</summary>
    public ImmutableSortedDictionary<string, DiagnosticSeverity?> Rules { get; init; } = ImmutableSortedDictionary.Create<string, DiagnosticSeverity?>(StringComparer.Ordinal);

    /// <summary>Where boarddocs.yml sets each of <see cref="Rules"/>.</summary>
    public ImmutableSortedDictionary<string, Location> RuleLocations { get; init; } = ImmutableSortedDictionary.Create<string, Location>(StringComparer.Ordinal);

    /// <summary>What papers must hold, by their kind, whose capitals do not count.</summary>
    public ImmutableSortedDictionary<string, PaperRequirement> Requires { get; init; } = ImmutableSortedDictionary.Create<string, PaperRequirement>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Areas by id.</summary>
    public ImmutableSortedDictionary<string, AreaSymbol> Areas { get; init; } = ImmutableSortedDictionary.Create<string, AreaSymbol>(StringComparer.Ordinal);

    /// <summary>Groups by id.</summary>
    public ImmutableSortedDictionary<string, GroupSymbol> Groups { get; init; } = ImmutableSortedDictionary.Create<string, GroupSymbol>(StringComparer.Ordinal);

    /// <summary>Datasets by id.</summary>
    public ImmutableSortedDictionary<string, DatasetSymbol> Datasets { get; init; } = ImmutableSortedDictionary.Create<string, DatasetSymbol>(StringComparer.Ordinal);

    /// <summary>Measures by id.</summary>
    public ImmutableSortedDictionary<string, MeasureSymbol> Measures { get; init; } = ImmutableSortedDictionary.Create<string, MeasureSymbol>(StringComparer.Ordinal);

    /// <summary>Sets of grades by id.</summary>
    public ImmutableSortedDictionary<string, GradesSymbol> Grades { get; init; } = ImmutableSortedDictionary.Create<string, GradesSymbol>(StringComparer.Ordinal);

    /// <summary>Registers by id.</summary>
    public ImmutableSortedDictionary<string, RegisterSymbol> Registers { get; init; } = ImmutableSortedDictionary.Create<string, RegisterSymbol>(StringComparer.Ordinal);

    /// <summary>Measures, datasets and registers that are declared with a fault that keeps them from being used; a use of them is no unknown name.</summary>
    public ImmutableSortedSet<string> FaultyNames { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The files that could not be read at all, which was reported; a use of any name they may hold is no unknown name.</summary>
    internal ImmutableSortedSet<string> UnreadFiles { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Whether all areas are known: <c>areas.yml</c> was read without a fault of its YAML.</summary>
    internal bool HasAllAreas { get; init; } = true;

    /// <summary>Whether a name that is not known may be one that was lost with a fault that was reported.</summary>
    /// <param name="name">The name.</param>
    /// <param name="paths">The files that declare such names.</param>
    internal bool MayBeLost(string name, params ReadOnlySpan<string> paths)
    {
        bool isLost = FaultyNames.Contains(name);
        foreach (string path in paths)
        {
            isLost |= UnreadFiles.Contains(path);
        }

        return isLost;
    }

    /// <summary>Terms by the term as written.</summary>
    public ImmutableSortedDictionary<string, TermSymbol> Terms { get; init; } = ImmutableSortedDictionary.Create<string, TermSymbol>(StringComparer.Ordinal);
}
