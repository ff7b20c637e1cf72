using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>Choices that boarddocs.yml, pack.md, a paper, a measure or a statement may make; the nearest wins.</summary>
/// <param name="Area">The area, as an id.</param>
/// <param name="Benchmark">What is compared with.</param>
/// <param name="BenchmarkWord">How above, below and similar are told apart.</param>
/// <param name="Trend">How the trend word is made.</param>
public sealed record EditorialOptions(
    NameReference? Area = null,
    BenchmarkChoice? Benchmark = null,
    BenchmarkWordMode? BenchmarkWord = null,
    TrendOptions? Trend = null)
{
    /// <summary>No choice.</summary>
    public static EditorialOptions None { get; } = new();

    /// <summary>These choices where the nearer ones leave them open; trend options merge key by key.</summary>
    public EditorialOptions With(EditorialOptions nearer) => new(
        nearer.Area ?? Area,
        nearer.Benchmark ?? Benchmark,
        nearer.BenchmarkWord ?? BenchmarkWord,
        Trend is null ? nearer.Trend : nearer.Trend is null ? Trend : Trend.With(nearer.Trend));
}

/// <summary>A name that content wrote, and where.</summary>
/// <param name="Name">The name.</param>
/// <param name="Location">Where it stands.</param>
public sealed record NameReference(string Name, Location Location);
