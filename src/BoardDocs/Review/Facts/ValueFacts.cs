using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Statistics;

namespace BoardDocs.Review;

/// <summary>Reads the published values of a paper: the same that its manifest holds.</summary>
internal sealed class ValueFacts : IFactReader
{
    /// <inheritdoc/>
    public IEnumerable<Fact> Read(BoundPaper paper) => Read(PublishedValue.AllOf(paper));

    /// <summary>The facts of values, in their order.</summary>
    public static IEnumerable<Fact> Read(IEnumerable<PublishedValue> values) => values.SelectMany(Read);

    private static IEnumerable<Fact> Read(PublishedValue value)
    {
        FactKey key = KeyOf(value);
        return Numbers(value).Concat(Words(value)).Select(fact => new Fact(key with { What = fact.What }, fact.Value));
    }

    private static FactKey KeyOf(PublishedValue value) => new(ReviewSubjects.Value)
    {
        Measure = value.Measure,
        Series = value.Series,
        Area = value.Area,
        Period = value.Period,
        Window = value.Window,
        Group = value.Benchmark?.Group,
    };

    private static IEnumerable<(string What, ReviewValue Value)> Numbers(PublishedValue value) =>
    [
        (ReviewSubjects.Count, ReviewValue.Of(value.Count)),
        (ReviewSubjects.Numerator, ReviewValue.Of(value.Numerator)),
        (ReviewSubjects.Denominator, ReviewValue.Of(value.Denominator)),
        (value.Kind == "value" ? ReviewSubjects.Value : ReviewSubjects.Rate, ReviewValue.Of(value.Rate, value.Rate is null ? null : value.Displayed)),
        (ReviewSubjects.Average, ReviewValue.Of(value.Benchmark?.Average)),
        (ReviewSubjects.Change, ReviewValue.Of(value.Change?.Absolute)),
    ];

    private static IEnumerable<(string What, ReviewValue Value)> Words(PublishedValue value) =>
    [
        (ReviewSubjects.Trend, ReviewValue.Of(value.Trend?.Word)),
        (ReviewSubjects.Rank, ReviewValue.Of(RankOf(value.Benchmark))),
        (ReviewSubjects.Relation, ReviewValue.Of(value.Benchmark?.Relation)),
        (ReviewSubjects.Suppressed, ReviewValue.Of(value.IsSuppressed)),
        (ReviewSubjects.Provisional, ReviewValue.Of(value.IsProvisional)),
        (ReviewSubjects.Displayed, ReviewValue.Of(value.Displayed)),
    ];

    private static string? RankOf(PublishedBenchmark? benchmark) => benchmark is { Rank: int place, Of: int of }
        ? string.Create(CultureInfo.InvariantCulture, $"{(benchmark.IsTied ? "joint " : string.Empty)}{Ordinals.ToText(place)} of {of}")
        : null;
}
