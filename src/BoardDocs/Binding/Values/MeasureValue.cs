using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>One published value with all that is known of it: an entry of the manifest.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Series">The series of a ratio, or null.</param>
/// <param name="Area">Where.</param>
/// <param name="Period">The period that the window ends with.</param>
/// <param name="Window">What it covers.</param>
public sealed record MeasureValue(MeasureSymbol Measure, string? Series, AreaSymbol Area, Period Period, Window Window)
{
    /// <summary>The number of events, or null for measures that are not counts.</summary>
    public double? Count { get; init; }

    /// <summary>The part of a proportion, or null.</summary>
    public double? Numerator { get; init; }

    /// <summary>The residents, households or wholes, or null.</summary>
    public double? Denominator { get; init; }

    /// <summary>Events per so many, a share as a fraction, a ratio or the published figure, unrounded; null where it cannot be computed.</summary>
    public double? Rate { get; init; }

    /// <summary>The measure's own number in <see cref="MeasureSymbol.Unit"/>: the rate where there is one, else the count.</summary>
    public double? Value => Rate ?? Count;

    /// <summary>The value as tables print it.</summary>
    public string Displayed { get; init; } = string.Empty;

    /// <summary>The trend, or null with less than two years of data.</summary>
    public TrendValue? Trend { get; init; }

    /// <summary>The place in the group, or null where no group applies.</summary>
    public BenchmarkValue? Benchmark { get; init; }

    /// <summary>The comparison with one other area, or null where none applies.</summary>
    public ComparatorValue? Comparator { get; init; }

    /// <summary>What a benchmark cell prints: Not available where nothing is compared.</summary>
    public string BenchmarkCell => IsSuppressed ? SymbolNotes.Suppressed : Benchmark?.Cell ?? Comparator?.Cell ?? Statistics.TrendWords.NotAvailable;

    /// <summary>The period of the residents or households that a rate is per, or null.</summary>
    public Period? DenominatorPeriod { get; init; }

    /// <summary>Decimals that every number of this measure and area is printed with.</summary>
    public int Decimals { get; init; }

    /// <summary>The change on the same window a year earlier, or null where there is none.</summary>
    public ChangeValue? Change { get; init; }

    /// <summary>Whether the value may not be shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>What of it is suppressed: all of it, or what the small counts of other periods or areas are part of.</summary>
    internal ValueAspects Hidden => Findings
        .Where(finding => finding.Descriptor == Diagnostics.DataDiagnostics.SuppressedValue)
        .Aggregate(ValueAspects.None, (hidden, finding) => hidden | finding.Absent);

    /// <summary>Whether the source calls it provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>What was found while it was computed: why something is absent, and what a reviewer should look at.</summary>
    public ImmutableArray<ValueFinding> Findings { get; init; } = [];

    /// <summary>The lines of data files it was computed from.</summary>
    public ImmutableArray<DataRows> Rows { get; init; } = [];
}
