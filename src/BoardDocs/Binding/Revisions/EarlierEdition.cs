using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>What came of reading the manifest of a published edition.</summary>
/// <param name="Edition">The edition; null where it cannot be read.</param>
/// <param name="Fault">Why not, as a sentence that says what to do; empty where it can.</param>
internal sealed record EditionReading(EarlierEdition? Edition, string Fault);

/// <summary>A pack as it was published.</summary>
/// <param name="Pack">Its id.</param>
/// <param name="Papers">Its papers in order.</param>
internal sealed record EarlierEdition(string Pack, ImmutableArray<EarlierPaper> Papers);

/// <summary>A paper of a published edition.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Its values in order.</param>
internal sealed record EarlierPaper(string Id, ImmutableArray<EarlierValue> Values);

/// <summary>A value as it was published.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Series">The series of a ratio, or null.</param>
/// <param name="Area">The area's id.</param>
/// <param name="Period">The month that the window ends with.</param>
/// <param name="Window">What it covers, such as <c>12 months</c>.</param>
internal sealed record EarlierValue(string Measure, string? Series, string Area, Period Period, string Window)
{
    /// <summary>The measure's kind: count, proportion, ratio or value.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The dataset's id.</summary>
    public string Dataset { get; init; } = string.Empty;

    /// <summary>What a count's rate was per, such as <c>1000 residents</c>; or null.</summary>
    public string? Per { get; init; }

    /// <summary>The lines of data files it was computed from.</summary>
    public ImmutableArray<string> Rows { get; init; } = [];

    /// <summary>The number of events, or null.</summary>
    public double? Count { get; init; }

    /// <summary>The rate, share, ratio or published figure in full; or null.</summary>
    public double? Rate { get; init; }

    /// <summary>The value as tables printed it.</summary>
    public string Displayed { get; init; } = string.Empty;

    /// <summary>The trend word that was computed; null where there was none, or somebody declared it.</summary>
    public string? Trend { get; init; }

    /// <summary>The id of the group it was compared with, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Its place in the group, or null.</summary>
    public RankResult? Rank { get; init; }

    /// <summary>Above, below or similar to the group's average; or null.</summary>
    public Relation? Relation { get; init; }

    /// <summary>Whether it was not shown.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>The day on which its data was published, as <c>2023-10-19</c>; or null.</summary>
    public string? Vintage { get; init; }
}
