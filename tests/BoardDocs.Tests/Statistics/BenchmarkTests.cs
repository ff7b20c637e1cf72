using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

/// <summary>Averages, ranks and relation words on one published-style group of eight forces.</summary>
public class BenchmarkTests
{
    private static readonly double[] Counts = [412, 265, 980, 415, 390, 528, 230, 360];
    private static readonly double[] Thousands = [1720, 1060, 1870, 1990, 1200, 1880, 1140, 1710];

    private static double[] GroupRates => [.. Counts.Select((count, i) => Rates.Rate(count, Thousands[i] * 1000, 1000))];

    [Fact]
    public void Averages_Disagree_As_The_Reference_Says()
    {
        double own = GroupRates[5];
        double mean = GroupAverage.Mean(GroupRates);
        double pooled = GroupAverage.Pooled(Counts, [.. Thousands.Select(people => people * 1000)], 1000);
        Near.Printed(".28085", own);
        Near.Printed(".2800342", mean);
        Near.Printed(".2848051", pooled);
        Near.Printed(".29", 100 * ((own / mean) - 1));
        Near.Printed("-1.39", 100 * ((own / pooled) - 1));
        Assert.Equal(Relation.Above, RelationTest.Strict(own, mean));
        Assert.Equal(Relation.Below, RelationTest.Strict(own, pooled));
    }

    [Fact]
    public void Ranks_Agree_With_The_Reference()
    {
        Assert.Equal(new RankResult(6, false, 8), Ranking.Rank(GroupRates[5], GroupRates, lowerIsBetter: true));
        Assert.Equal(new RankResult(1, false, 8), Ranking.Rank(GroupRates[6], GroupRates, lowerIsBetter: true));
        Assert.Equal(new RankResult(8, false, 8), Ranking.Rank(GroupRates[2], GroupRates, lowerIsBetter: true));
        Assert.Equal(new RankResult(3, false, 8), Ranking.Rank(GroupRates[5], GroupRates, lowerIsBetter: false));
    }

    [Fact]
    public void RateRatio_Against_The_Others_Agrees_With_The_Reference()
    {
        double others = Counts.Sum() - 528;
        double people = Thousands.Sum() - 1880;
        Interval found = Intervals.RateRatio(528, 1880, others, people, 1, 1.959963984540054);
        Near.Printed(".9837", 528 / 1880.0 / (others / people));
        Near.Printed(".8969", found.Low);
        Near.Printed("1.0789", found.High);
        Assert.Equal(Relation.Similar, RelationTest.BandAndInterval(GroupRates[5], 0.2848051, 528, 1880, others, people, 1));
    }

    [Fact]
    public void Pooled_Lies_Between_The_Lowest_And_The_Highest_Rate()
    {
        var random = new TestRandom(7);
        for (int round = 0; round < 200; round++)
        {
            double[] counts = [.. Enumerable.Range(0, 8).Select(_ => (double)random.Poisson(20))];
            double[] people = [.. Enumerable.Range(0, 8).Select(_ => 100 + (900 * random.Uniform()))];
            double[] rates = [.. counts.Select((count, i) => Rates.Rate(count, people[i], 1000))];
            Assert.InRange(GroupAverage.Pooled(counts, people, 1000), rates.Min() - 1e-9, rates.Max() + 1e-9);
            Assert.InRange(GroupAverage.Mean(rates), rates.Min() - 1e-9, rates.Max() + 1e-9);
        }
    }

    [Fact]
    public void Averages_Skip_Areas_Without_A_Value()
    {
        Assert.Equal(200, GroupAverage.Pooled([10, double.NaN, 30, 5], [100, 100, 100, 0], 1000));
        Assert.Equal(2, GroupAverage.Mean([1, double.NaN, 3]));
        Assert.Equal(double.NaN, GroupAverage.Pooled([], [], 1000));
        Assert.Equal(double.NaN, GroupAverage.Mean([double.NaN]));
        Assert.Equal(double.NaN, GroupAverage.StandardDeviation([4]));
    }

    [Fact]
    public void Rank_Shares_The_Best_Place_Among_Ties_And_Skips_The_Next()
    {
        double[] rates = [1, 2, 3, 3, 5];
        Assert.Equal(new RankResult(3, true, 5), Ranking.Rank(3, rates, lowerIsBetter: true));
        Assert.Equal(new RankResult(5, false, 5), Ranking.Rank(5, rates, lowerIsBetter: true));
        Assert.Equal(new RankResult(2, true, 5), Ranking.Rank(3, rates, lowerIsBetter: false));
    }

    [Fact]
    public void Rank_Finds_Ties_Of_Equal_Fractions() =>
        Assert.Equal(
            new RankResult(1, true, 2),
            Ranking.Rank(Rates.Rate(7, 210, 1000), [Rates.Rate(7, 210, 1000), Rates.Rate(11, 330, 1000)], lowerIsBetter: true));

    [Fact]
    public void Rank_Drops_Areas_Without_A_Value()
    {
        Assert.Equal(new RankResult(2, false, 3), Ranking.Rank(2, [1, double.NaN, 2, 4], lowerIsBetter: true));
        Assert.Null(Ranking.Rank(double.NaN, [1, 2], lowerIsBetter: true));
    }

    [Fact]
    public void Ranks_Without_Ties_Are_A_Permutation()
    {
        var random = new TestRandom(11);
        double[] rates = [.. Enumerable.Range(0, 40).Select(_ => random.Uniform())];
        int[] places = [.. rates.Select(rate => Ranking.Rank(rate, rates, lowerIsBetter: true)?.Place ?? 0).Order()];
        Assert.Equal(Enumerable.Range(1, 40), places);
        Assert.All(rates, rate => Assert.Equal(
            41,
            Ranking.Rank(rate, rates, lowerIsBetter: true)?.Place + Ranking.Rank(rate, rates, lowerIsBetter: false)?.Place));
    }

    [Theory]
    [InlineData(105, 100, Relation.Similar)]
    [InlineData(95, 100, Relation.Similar)]
    [InlineData(0.315, 0.3, Relation.Similar)]
    [InlineData(105.001, 100, Relation.Above)]
    [InlineData(94.999, 100, Relation.Below)]
    [InlineData(0, 0, Relation.Similar)]
    [InlineData(0.1, 0, Relation.Above)]
    public void Band_Includes_Its_Edges(double own, double average, Relation expected) =>
        Assert.Equal(expected, RelationTest.Band(own, average));

    [Fact]
    public void Strict_Is_Similar_Only_When_Equal()
    {
        Assert.Equal(Relation.Similar, RelationTest.Strict(3, 3));
        Assert.Equal(Relation.Above, RelationTest.Strict(3.0000001, 3));
        Assert.Equal(Relation.Below, RelationTest.Strict(2.9999999, 3));
    }

    [Fact]
    public void StandardDeviation_Is_Measured_From_The_Mean()
    {
        double[] rates = [1, 2, 3, 4, 5];
        Near.Equal(1.5811388300841898, GroupAverage.StandardDeviation(rates), 1e-12);
        Assert.Equal(Relation.Similar, RelationTest.StandardDeviation(4.58, rates));
        Assert.Equal(Relation.Above, RelationTest.StandardDeviation(4.59, rates));
        Assert.Equal(Relation.Below, RelationTest.StandardDeviation(1.41, rates));
    }

    [Fact]
    public void BandAndInterval_Needs_Distance_And_Evidence()
    {
        // 60 against 100 a year: the interval of 12 events holds 1, that of 1,200 does not.
        Assert.Equal(Relation.Similar, RelationTest.BandAndInterval(60, 100, 12, 200, 160, 1600, double.NaN));
        Assert.Equal(Relation.Below, RelationTest.BandAndInterval(60, 100, 1200, 20_000, 16_000, 160_000, double.NaN));
        Assert.Equal(Relation.Below, RelationTest.BandAndInterval(60, 100, 1200, 20_000, 16_000, 160_000, 70));
        Assert.Equal(Relation.Similar, RelationTest.BandAndInterval(60, 100, 1200, 20_000, 16_000, 160_000, 82));
    }

    [Fact]
    public void Relation_Of_Missing_Numbers_Is_Absent()
    {
        Assert.Null(RelationTest.Strict(double.NaN, 1));
        Assert.Null(RelationTest.Band(1, double.NaN));
        Assert.Null(RelationTest.StandardDeviation(1, [1, double.NaN]));
        Assert.Null(RelationTest.BandAndInterval(double.NaN, 1, 2, 3, 4, 5, 1));
    }
}
