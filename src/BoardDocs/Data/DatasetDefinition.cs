using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>What <c>catalogue/datasets.yml</c> says of one dataset.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The CSV file, relative to the content folder.</param>
/// <param name="Frequency">How often there is a row.</param>
/// <param name="Columns">Column role to column name; the roles <c>area</c>, <c>series</c> and <c>period</c> are keys, all others hold numbers.</param>
/// <param name="Source">Publication and licence.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record DatasetDefinition(
    string Id,
    string File,
    Frequency Frequency,
    ImmutableSortedDictionary<string, DatasetColumn> Columns,
    DatasetSource Source,
    Location Location)
{
    /// <summary>Whether the figures are made up; every page that uses them says so.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>What one row measures: period, 12 months, year or as-at.</summary>
    public DatasetCoverage Covers { get; init; } = DatasetCoverage.Period;

    /// <summary>Whether only the own area is in it, so that no benchmark applies.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The first period that is provisional, or null.</summary>
    public Period? ProvisionalFrom { get; init; }

    /// <summary>Periods that are cut short, with the words that say where.</summary>
    public ImmutableSortedDictionary<int, string> PartialPeriods { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>Values from 1 to one less than this are suppressed; null suppresses none.</summary>
    public int? SuppressBelow { get; init; }

    /// <summary>Whether rows of areas that <c>areas.yml</c> does not name are skipped.</summary>
    public bool IgnoresOtherAreas { get; init; }

    /// <summary>Where the catalogue names the file; the dataset's own place where that is not known.</summary>
    public Location FileLocation { get; init; } = Location;

    /// <summary>Where the catalogue says that periods are cut short.</summary>
    public Location PartialLocation { get; init; } = Location;

    /// <summary>The area that all rows belong to where the file has no area column; else null.</summary>
    public string? OwnArea { get; init; }

    /// <summary>The period that all rows belong to where the file has no period column; else null.</summary>
    public Period? OwnPeriod { get; init; }

    /// <summary>The column roles that may hold negative numbers: those that only published values use.</summary>
    public ImmutableSortedSet<string> SignedRoles { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>The column roles that measures of the kind count read; their numbers are whole.</summary>
    public ImmutableSortedSet<string> CountRoles { get; init; } = ImmutableSortedSet<string>.Empty;
}
