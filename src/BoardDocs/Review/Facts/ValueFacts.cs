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
        FactKey inGroup = key with { Group = value.Benchmark?.Group };
        return Own(value).Select(fact => new Fact(key with { What = fact.What }, fact.Value))
            .Concat(InGroup(value).Select(fact => new Fact(inGroup with { What = fact.What }, fact.Value)));
    }

    private static FactKey KeyOf(PublishedValue value) => new(ReviewSubjects.Value)
    {
        Measure = value.Measure,
        Series = value.Series,
        Area = value.Area,
        Period = value.Period,
        Window = value.Window,
    };

    private static IEnumerable<(string What, ReviewValue Value)> Own(PublishedValue value) =>
    [
        (ReviewSubjects.Count, ReviewValue.Of(value.Count)),
        (ReviewSubjects.Numerator, ReviewValue.Of(value.Numerator)),
        (ReviewSubjects.Denominator, ReviewValue.Of(value.Denominator)),
        (value.Kind == "value" ? ReviewSubjects.Value : ReviewSubjects.Rate, ReviewValue.Of(value.Rate, value.Rate is null ? null : value.Displayed)),
        (ReviewSubjects.Change, ReviewValue.Of(value.Change?.Absolute) with { Look = NumberLook.OfChange(NumberLook.Like(value.Displayed), value.Kind == "count") }),
        (ReviewSubjects.Trend, ReviewValue.Of(value.Trend?.Word)),
        (ReviewSubjects.Suppressed, ReviewValue.Of(value.IsSuppressed)),
        (ReviewSubjects.Provisional, ReviewValue.Of(value.IsProvisional)),
        (ReviewSubjects.Displayed, ReviewValue.Of(value.Displayed)),
    ];

    private static IEnumerable<(string What, ReviewValue Value)> InGroup(PublishedValue value) =>
    [
        (ReviewSubjects.Average, ReviewValue.Of(value.Benchmark?.Average) with { Look = NumberLook.Like(value.Displayed) }),
        (ReviewSubjects.Rank, ReviewValue.Of(RankOf(value.Benchmark))),
        (ReviewSubjects.Relation, ReviewValue.Of(value.Benchmark?.Relation)),
    ];

    private static string? RankOf(PublishedBenchmark? benchmark) => benchmark is { Rank: int place, Of: int of }
        ? string.Create(CultureInfo.InvariantCulture, $"{(benchmark.IsTied ? "joint " : string.Empty)}{Ordinals.ToText(place)} of {of}")
        : null;
}
