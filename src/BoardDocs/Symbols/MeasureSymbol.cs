using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A measure of <c>catalogue/measures.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, word for word as tables print it.</param>
/// <param name="Kind">How its values are made.</param>
/// <param name="Dataset">The dataset it is computed from.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record MeasureSymbol(string Id, string Title, MeasureKind Kind, DatasetSymbol Dataset, Location Location) : Symbol(Id, Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>A short title for charts and prose; the title where none is given.</summary>
    public string Short { get; init; } = Title;

    /// <summary>The dataset's series it counts: none, one, or for ratios several.</summary>
    public ImmutableArray<string> Series { get; init; } = [];

    /// <summary>Where each of <see cref="Series"/>, and behind them <see cref="Reference"/>, is named.</summary>
    public ImmutableArray<Location> SeriesLocations { get; init; } = [];

    /// <summary>The series that a ratio compares with; null for other kinds.</summary>
    public string? Reference { get; init; }

    /// <summary>The role of the column of counts, numerators or published values.</summary>
    public string ValueRole { get; init; } = string.Empty;

    /// <summary>A proportion's column of wholes; null for other kinds.</summary>
    public string? WholeRole { get; init; }

    /// <summary>What a count's rate, or a ratio's two rates, are per; null where there is no rate.</summary>
    public RateBase? Per { get; init; }

    /// <summary>The dataset that holds the column of <see cref="Per"/>; null where there is no rate.</summary>
    public DatasetSymbol? Denominator { get; init; }

    /// <summary>Which residents or households <see cref="Denominator"/> means.</summary>
    public PopulationBasis Population { get; init; }

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The unit of <c>value</c>: the rate where there is one, else the count, share, ratio or published unit.</summary>
    public Unit Unit { get; init; } = Unit.Count;

    /// <summary>Whether its declaration has keys that are not known, which was reported; what they were to say is missing.</summary>
    internal bool HasUnknownKeys { get; init; }

    /// <summary>Decimals to print; null leaves it to the size of the value.</summary>
    public int? Decimals { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The target, in the unit of the measure; a percentage is held as a fraction.</summary>
    public double? Target { get; init; }

    /// <summary>Where the target is written; null where there is none.</summary>
    public Location? TargetLocation { get; init; }

    /// <summary>Counts from 1 to one less than this are suppressed.</summary>
    public int? SuppressBelow { get; init; }

    /// <summary>same-period or tracked, for rates with two official definitions.</summary>
    public string? Basis { get; init; }

    /// <summary>Area, benchmark, trend and benchmark word, as far as the measure sets them.</summary>
    public EditorialOptions Options { get; init; } = EditorialOptions.None;
}
