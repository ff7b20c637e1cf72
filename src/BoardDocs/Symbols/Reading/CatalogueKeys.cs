using System.Collections.Immutable;

namespace BoardDocs.Symbols;

/// <summary>The keys of every mapping of the catalogue; the JSON schemas in specs/schemas have the same.</summary>
internal static class CatalogueKeys
{
    public static readonly ImmutableArray<string> Options = ["area", "benchmark", "benchmark-word", "trend"];

    public static readonly ImmutableArray<string> Settings = ["organisation", "language", "theme", .. Options, "population", "rules", "requires"];

    /// <summary>What papers of a kind must hold.</summary>
    public static readonly ImmutableArray<string> Requirement = ["measures", "sections"];

    public static readonly ImmutableArray<string> Theme = ["accent", "logo"];

    public static readonly ImmutableArray<string> Trend = ["lexicon", "years", "material", "strong", "exclude"];

    public static readonly ImmutableArray<string> Area = ["name", "aliases"];

    public static readonly ImmutableArray<string> Group = ["name", "short", "members", "average"];

    public static readonly ImmutableArray<string> Dataset =
    [
        "file", "frequency", "columns", "source", "illustrative", "covers", "scope", "area", "period",
        "provisional-from", "partial", "suppress", "other-areas",
    ];

    public static readonly ImmutableArray<string> Source = ["title", "organisation", "published", "licence"];

    public static readonly ImmutableArray<string> Measure =
    [
        "title", "short", "kind", "from", "series", "reference", "value", "numerator", "denominator-value", "per", "denominator",
        "unit", "polarity", "owner", "decimals", "lexicon", "target", "suppress", "basis", "population", .. Options,
    ];

    /// <summary>A set of grades.</summary>
    public static readonly ImmutableArray<string> Grades = ["title", "file", "columns", "scale"];

    /// <summary>The columns of a set of grades.</summary>
    public static readonly ImmutableArray<string> GradesColumns = ["area", "pillar", "question", "grade", "inspected"];

    public static readonly ImmutableArray<string> Register = ["title", "file", "key", "columns", "statuses", "status", "section"];

    public static readonly ImmutableArray<string> Term = ["title", "text", "variants"];
}
