using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class MeasureEvaluatorTests
{
    private static readonly Period First = Month(2019, 10);
    private static readonly Period Last = Month(2023, 9);

    [Fact]
    public void Evaluate_Sums_The_Twelve_Months_To_The_Period()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        MeasureSymbol measure = fixture.Counts(First, counts);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("birch"), Period.Ending(Frequency.Quarter, 2023, 6), null, fixture.InGroup);
        double sum = 0;
        for (int month = 48 - 3 - 12; month < 48 - 3; month++)
        {
            sum += counts["birch"][month];
        }

        Assert.Equal(sum, value.Count);
        Assert.Equal(220_000, value.Denominator);
        Assert.Equal(sum * 1000 / 220_000, value.Rate);
        Assert.Equal(Month(2023, 6), value.Period);
        Assert.Equal("12 months", value.Window.ToString());
        Assert.Equal(["data/offences.csv:83-94"], value.Rows.Select(rows => rows.ToString()));
        Assert.Equal(Rounding.Round(sum * 1000 / 220_000, 2).ToString(System.Globalization.CultureInfo.InvariantCulture), value.Displayed);
        Assert.Empty(value.Findings);
    }

    [Fact]
    public void Evaluate_Uses_The_Newest_Year_That_Every_Area_Has()
    {
        var fixture = new ValueFixture();
        var residents = AreaIds.ToDictionary(id => id, id => id == "cedar" ? new[] { 300_000.0 } : [200_000.0, 210_000.0]);
        MeasureSymbol measure = fixture.Counts(First, FourYears(), residents, 2021);
        MeasureEvaluator evaluator = fixture.Evaluator;
        MeasureValue compared = evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        MeasureValue alone = evaluator.Evaluate(measure, Area("ash"), Last, null, ValueContext.Default);
        Assert.Equal(200_000, compared.Denominator);
        Assert.Equal(2021, compared.DenominatorPeriod?.Year);
        Assert.Equal(210_000, alone.Denominator);
        Assert.Equal(compared.Rate, evaluator.RollingSeries(measure, Area("ash"), Last, Last, fixture.InGroup)[0].Value);
    }

    [Theory]
    [InlineData(AverageMethod.Pooled)]
    [InlineData(AverageMethod.Mean)]
    public void Evaluate_Compares_With_The_Group(AverageMethod method)
    {
        var fixture = new ValueFixture(method);
        Dictionary<string, double[]> counts = FourYears();
        MeasureSymbol measure = fixture.Counts(First, counts);
        double[] sums = [.. AreaIds.Select(id => counts[id][^12..].Sum())];
        double[] residents = [110_000, 220_000, 330_000, 440_000];
        double[] rates = [.. sums.Zip(residents, (sum, people) => sum * 1000 / people)];
        double average = method == AverageMethod.Pooled ? sums.Sum() * 1000 / residents.Sum() : rates.Average();
        for (int area = 0; area < 4; area++)
        {
            BenchmarkValue? benchmark = fixture.Evaluator.Evaluate(measure, Area(AreaIds[area]), Last, null, fixture.InGroup).Benchmark;
            Assert.NotNull(benchmark);
            Assert.Equal(1 + rates.Count(rate => rate < rates[area]), benchmark.Rank?.Place);
            Assert.Equal(4, benchmark.Rank?.Of);
            Assert.Equal(average, benchmark.Average ?? double.NaN, 12);
        }
    }

    [Fact]
    public void AverageSeries_And_RollingSeries_Equal_Plain_Loops()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        MeasureSymbol measure = fixture.Counts(First, counts);
        MeasureEvaluator evaluator = fixture.Evaluator;
        var own = evaluator.RollingSeries(measure, Area("elm"), Month(2021, 9), Last, fixture.InGroup);
        var average = evaluator.AverageSeries(measure, fixture.Group, Month(2021, 9), Last);
        Assert.Equal(25, own.Length);
        Assert.Equal(25, average.Length);
        for (int point = 0; point < 25; point++)
        {
            int end = 48 - 25 + point;
            Assert.Equal(Month(2021, 9).Add(point), own[point].Period);
            Assert.Equal(counts["elm"][(end - 11)..(end + 1)].Sum() * 1000 / 440_000, own[point].Value);
            Assert.Equal(AreaIds.Sum(id => counts[id][(end - 11)..(end + 1)].Sum()) * 1000 / 1_100_000, average[point].Value ?? double.NaN, 12);
        }
    }

    [Fact]
    public void RollingSeries_Leaves_A_Gap_For_Every_Window_That_Is_Not_Complete()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][20] = double.NaN;
        MeasureSymbol measure = fixture.Counts(First, counts);
        var points = fixture.Evaluator.RollingSeries(measure, Area("ash"), First, Last);
        Assert.Equal(
            Enumerable.Range(0, 48).Select(month => month >= 11 && (month < 20 || month > 31)),
            points.Select(point => point.Value.HasValue));
    }

    [Fact]
    public void Evaluate_Sums_Four_Quarters()
    {
        var fixture = new ValueFixture();
        var counts = AreaIds.ToDictionary(id => id, id => Noise(7, 16, 900));
        MeasureSymbol measure = fixture.Counts(Period.Ending(Frequency.Quarter, 2015, 3), counts, firstYear: 2017);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2018, 12), null, fixture.InGroup);
        Assert.Equal(counts["ash"][^4..].Sum(), value.Count);
        Assert.Equal("12 months", value.Window.ToString());
        Assert.Equal("2018-12", value.Period.ToString());
        Assert.Equal(12, value.Trend?.Periods);
        Assert.True(value.Benchmark?.Rank?.IsTied == false || value.Benchmark?.Rank?.Place == 1);
    }

    [Fact]
    public void Evaluate_Takes_A_Share_As_Sum_Over_Sum()
    {
        var fixture = new ValueFixture();
        double[] parts = Noise(3, 36, 80);
        double[] wholes = [.. parts.Select((part, month) => part + 20 + month)];
        MeasureSymbol measure = fixture.Add(Proportion(fixture, First, ("ash", parts, wholes)));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(35), null, ValueContext.Default);
        Assert.Equal(parts[^12..].Sum(), value.Numerator);
        Assert.Equal(wholes[^12..].Sum(), value.Denominator);
        Assert.Equal(parts[^12..].Sum() / wholes[^12..].Sum(), value.Rate);
        Assert.Null(value.Count);
        Assert.EndsWith("%", value.Displayed, StringComparison.Ordinal);
        Assert.Null(value.Change?.Ratio);
        Assert.Equal((parts[^12..].Sum() / wholes[^12..].Sum()) - (parts[^24..^12].Sum() / wholes[^24..^12].Sum()), value.Change?.Absolute ?? double.NaN, 12);
    }

    [Fact]
    public void Evaluate_Takes_A_Ratio_From_Two_Twelve_Month_Sums()
    {
        var fixture = new ValueFixture();
        double[] black = Noise(4, 24, 30);
        double[] white = Noise(5, 24, 200);
        DatasetSymbol searches = fixture.Add("searches", First, [("ash", "Black", "count", black), ("ash", "White", "count", white)]);
        DatasetSymbol census = fixture.Add(
            "census", Period.Ending(Frequency.Year, 2011, 3), [("ash", "Black", "residents", [50_000]), ("ash", "White", "residents", [1_500_000])]);
        MeasureSymbol measure = fixture.Add(new MeasureSymbol("disparity", "Disparity", MeasureKind.Ratio, searches, At("catalogue/measures.yml"))
        {
            Series = ["Black"],
            Reference = "White",
            ValueRole = "count",
            Denominator = census,
            Unit = Unit.Ratio,
        });
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(23), null, ValueContext.Default);
        Assert.Equal(black[^12..].Sum() / 50_000 / (white[^12..].Sum() / 1_500_000), value.Rate ?? double.NaN, 10);
        Assert.Equal("Black", value.Series);
        Assert.Equal(["data/searches.csv:14-25", "data/searches.csv:38-49"], value.Rows.Select(rows => rows.ToString()));
    }

    [Fact]
    public void Evaluate_Takes_Published_Figures_As_They_Stand()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = Days(fixture, ("ash", Noise(1, 12, 40)), ("birch", Noise(2, 12, 50)));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2023, 9), null, fixture.InGroup);
        Assert.Equal(Noise(1, 12, 40)[^1], value.Rate);
        Assert.Equal("1 quarter", value.Window.ToString());
        Assert.Null(value.Benchmark?.Average);
        Assert.Equal("1st/2 PEERS", value.Benchmark?.Cell);
    }

    [Fact]
    public void Evaluate_Gives_The_Same_Value_On_Every_Thread()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears());
        MeasureEvaluator evaluator = fixture.Evaluator;
        var values = new System.Collections.Concurrent.ConcurrentBag<MeasureValue>();
        Parallel.For(0, 200, _ => values.Add(evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup)));
        Assert.Single(values.Distinct(ReferenceEqualityComparer.Instance));
    }

    internal static MeasureSymbol Proportion(ValueFixture fixture, Period first, params (string Area, double[] Parts, double[] Wholes)[] columns)
    {
        DatasetSymbol survey = fixture.Add("survey", first, columns.SelectMany(column => new[]
        {
            (column.Area, string.Empty, "satisfied", column.Parts),
            (column.Area, string.Empty, "responses", column.Wholes),
        }));
        return new MeasureSymbol("satisfaction", "Victim satisfaction rate", MeasureKind.Proportion, survey, At("catalogue/measures.yml"))
        {
            Short = "Satisfaction",
            ValueRole = "satisfied",
            WholeRole = "responses",
            Unit = Unit.Proportion,
            Polarity = Polarity.HigherIsBetter,
        };
    }

    internal static MeasureSymbol Days(ValueFixture fixture, params (string Area, double[] Values)[] columns)
    {
        DatasetSymbol timeliness = fixture.Add(
            "timeliness", Period.Ending(Frequency.Quarter, 2020, 12), columns.Select(column => (column.Area, string.Empty, "days", column.Values)));
        return fixture.Add(new MeasureSymbol("days-to-charge", "Median days to charge", MeasureKind.Value, timeliness, At("catalogue/measures.yml"))
        {
            Short = "Days to charge",
            ValueRole = "days",
            Unit = new Unit(UnitKind.Days),
            Polarity = Polarity.LowerIsBetter,
        });
    }
}
