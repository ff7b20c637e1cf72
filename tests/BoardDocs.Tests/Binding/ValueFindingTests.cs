using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class ValueFindingTests
{
    private const ValueAspects Everything =
        ValueAspects.Value | ValueAspects.Trend | ValueAspects.Rank | ValueAspects.Average | ValueAspects.Change;

    private static readonly Period First = Month(2019, 10);
    private static readonly Period Last = Month(2023, 9);

    private static IEnumerable<string> Report(MeasureValue value, ValueAspects needed)
    {
        var bag = new DiagnosticBag();
        new ValueReporter(bag).Report(value, At("packs/demo/report.md"), needed);
        return bag.ToImmutable().Select(diagnostic =>
            $"{diagnostic.Location.Path}:{diagnostic.Location.Start.Line + 1} {diagnostic.Severity} {diagnostic.Id} {diagnostic.Message}");
    }

    [Fact]
    public void A_Gap_Is_An_Error_Only_Where_The_Value_Is_Needed()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][43] = double.NaN;
        MeasureSymbol measure = fixture.Counts(First, counts);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, ValueContext.Default);
        Assert.Null(value.Count);
        Assert.Null(value.Rate);
        Assert.Equal("Not available", value.Displayed);
        Assert.Empty(Report(value, ValueAspects.None));
        Assert.Equal(
            ["packs/demo/report.md:1 Error BD3100 Theft cannot be computed for Ash and the 12 months to September 2023: data/offences.csv has no value for May 2023. Its rows for the area run from October 2019 to September 2023; fill the gap, or ask for a period that is complete."],
            Report(value, ValueAspects.Value));
    }

    [Theory]
    [InlineData(43, "BD3100", "data/offences.csv has no value for May 2023")]
    [InlineData(31, "BD3106", "no complete value for the same window to September 2022 (data/offences.csv has no value for May 2022)")]
    public void A_Change_Names_The_Gap_Of_The_Window_That_Has_It(int gap, string id, string expected)
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][gap] = double.NaN;
        MeasureValue value = fixture.Evaluator.Evaluate(fixture.Counts(First, counts), Area("ash"), Last, null, ValueContext.Default);
        string found = Assert.Single(Report(value, ValueAspects.Change));
        Assert.Contains(id, found, StringComparison.Ordinal);
        Assert.Contains(expected, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Period_Behind_The_Data_Names_The_Missing_Months()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears());
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2023, 11), null, ValueContext.Default);
        Assert.Contains("no value for October 2023 and November 2023", Assert.Single(Report(value, ValueAspects.Count)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_Area_Without_Rows_Says_So()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears());
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("oak"), Last, null, ValueContext.Default);
        Assert.Equal(
            ["packs/demo/report.md:1 Error BD3107 Theft cannot be computed for Oak: data/offences.csv has no row for the area; add its rows, or name another area."],
            Report(value, ValueAspects.Value));
    }

    [Fact]
    public void A_Missing_Denominator_Is_Always_An_Error()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears(), new() { ["ash"] = [100_000], ["birch"] = [200_000], ["cedar"] = [300_000] });
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Equal(
            [
                "packs/demo/report.md:1 Error BD3101 data/population.csv has no number of residents for Elm, so no rate can be computed for it; add the row.",
                "packs/demo/report.md:1 Warning BD4101 Theft is compared with 3 of the 4 areas of PEERS in September 2023, because there is no value for Elm; say so in the text, or add the data.",
            ],
            Report(value, ValueAspects.None));
        Assert.Equal(3, value.Benchmark?.Rank?.Of);
    }

    [Fact]
    public void A_Denominator_Missing_In_One_Year_Is_An_Error_At_The_Areas_Newest_Row()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(
            First, FourYears(), new() { ["ash"] = [100_000, 100_000], ["birch"] = [200_000, 200_000], ["cedar"] = [300_000, 300_000], ["elm"] = [double.NaN, double.NaN] });
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Contains(
            "data/population.csv:9 Error BD3101 data/population.csv has no number of residents for Elm in 2021, so no rate can be computed for it; add the row.",
            Report(value, ValueAspects.None));
    }

    [Fact]
    public void A_Missing_Denominator_Is_Told_Once_A_Paper()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears(), new() { ["ash"] = [100_000], ["birch"] = [200_000], ["cedar"] = [300_000] });
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        var bag = new DiagnosticBag();
        var reporter = new ValueReporter(bag);
        reporter.Report(value, At("a.md"), ValueAspects.None);
        reporter.Report(value, At("b.md"), ValueAspects.None);
        Assert.Single(bag.ToImmutable(), item => item.Id == "BD3101");
    }

    [Fact]
    public void A_Zero_Denominator_Is_An_Error_At_Its_Cell()
    {
        var fixture = new ValueFixture();
        var residents = AreaIds.ToDictionary(id => id, id => new[] { 100_000.0, id == "birch" ? 0 : 100_000 });
        MeasureSymbol measure = fixture.Counts(First, FourYears(), residents);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Equal(
            ["data/population.csv:5 Error BD3102 The number of residents of Birch in 2021 is 0, so no rate can be computed; correct it, or leave the cell empty to use the year before."],
            Report(value, ValueAspects.None));
    }

    [Fact]
    public void A_Denominator_That_Halves_Is_A_Warning_At_Its_Cell()
    {
        var fixture = new ValueFixture();
        var residents = AreaIds.ToDictionary(id => id, id => new[] { 100_000.0, id == "birch" ? 49_000 : 100_000 });
        MeasureSymbol measure = fixture.Counts(First, FourYears(), residents);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Equal(
            ["data/population.csv:5 Warning BD4102 The number of residents of Birch goes from 100,000 in 2020 to 49,000 in 2021, more than half as much again or less; check that the rows have not slipped."],
            Report(value, ValueAspects.None));
    }

    [Fact]
    public void A_Rate_Over_Ten_Times_The_Median_Is_A_Warning_At_Its_Denominator()
    {
        var fixture = new ValueFixture();
        var residents = AreaIds.ToDictionary(id => id, id => new[] { id == "elm" ? 11_700.0 : 600_000 });
        var counts = AreaIds.ToDictionary(id => id, id => Enumerable.Repeat(50.0, 24).ToArray());
        MeasureSymbol measure = fixture.Counts(First, counts, residents);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(23), null, fixture.InGroup);
        Assert.Equal(
            ["data/population.csv:5 Warning BD4103 The rate of Theft of Elm is 51.3, over ten times the median of PEERS, 1.0; check its denominator in data/population.csv."],
            Report(value, ValueAspects.None));
    }

    [Fact]
    public void A_Rank_Over_Fewer_Areas_Is_A_Warning_Once_A_Paper()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        counts["cedar"][47] = double.NaN;
        MeasureSymbol measure = fixture.Counts(First, counts);
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Equal(3, value.Benchmark?.Rank?.Of);
        var bag = new DiagnosticBag();
        var reporter = new ValueReporter(bag);
        Assert.True(reporter.Report(value, At("a.md"), ValueAspects.Rank));
        Assert.True(reporter.Report(value, At("b.md"), ValueAspects.Rank));
        Diagnostic only = Assert.Single(bag.ToImmutable());
        Assert.Equal("BD4101", only.Id);
        Assert.Equal("a.md", only.Location.Path);
    }

    [Fact]
    public void A_Whole_Of_Zero_Has_No_Share()
    {
        var fixture = new ValueFixture();
        double[] zeros = new double[24];
        MeasureSymbol measure = fixture.Add(MeasureEvaluatorTests.Proportion(fixture, First, ("ash", zeros, zeros)));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(23), null, ValueContext.Default);
        Assert.Null(value.Rate);
        Assert.Contains(
            "BD3103 Satisfaction cannot be computed for Ash and the 12 months to September 2021: what it is a share of adds up to 0",
            Report(value, ValueAspects.Value).Single(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_Partial_Month_In_A_Window_Is_A_Warning_Unless_The_Year_Before_Is_Cut_Alike()
    {
        foreach ((string cutBefore, int expected) in new[] { ("6 March", 0), ("31 March", 1) })
        {
            var fixture = new ValueFixture();
            MeasureSymbol measure = fixture.Counts(First, FourYears());
            DatasetSymbol partial = fixture.Add(
                "partial",
                First,
                FourYears().Select(pair => (pair.Key, "Theft", "count", pair.Value)),
                definition => definition with
                {
                    PartialPeriods = definition.PartialPeriods.Add(Month(2022, 3).LastMonth, "6 March").Add(Month(2021, 3).LastMonth, cutBefore),
                });
            MeasureValue value = fixture.Evaluator.Evaluate(measure with { Id = "partial", Dataset = partial }, Area("ash"), Month(2022, 9), null, ValueContext.Default);
            Assert.Equal(
                Enumerable.Repeat("packs/demo/report.md:1 Warning BD4100 Theft over the 12 months to September 2022 holds March 2022, which is counted only up to 6 March, so the number is too low; say so in the text, or choose another period.", expected),
                Report(value, ValueAspects.None));
        }
    }

    [Fact]
    public void Plain_Counts_Are_Not_Compared()
    {
        var fixture = new ValueFixture();
        MeasureSymbol measure = fixture.Counts(First, FourYears()) with { Id = "plain", Per = null, Denominator = null, Unit = Unit.Count };
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Last, null, fixture.InGroup);
        Assert.Equal("Not available", value.BenchmarkCell);
        Assert.Empty(Report(value, ValueAspects.Value | ValueAspects.Trend | ValueAspects.Change));
        Assert.Equal(
            [
                "packs/demo/report.md:1 Error BD3105 Theft has no place in PEERS. It is a count without a rate, and counts of areas of different size cannot be compared. Leave the place out, or compare with another group.",
                "packs/demo/report.md:1 Error BD3109 Theft cannot be compared with the average of PEERS. It is a count without a rate, and counts of areas of different size cannot be compared. Write 'benchmark: none', or compare with something else.",
            ],
            Report(value, ValueAspects.Rank | ValueAspects.Average));
    }

    [Fact]
    public void Suppressed_Counts_Show_Nothing()
    {
        var fixture = new ValueFixture();
        var counts = AreaIds.ToDictionary(id => id, id => new double[24]);
        counts["ash"][23] = 4;
        MeasureSymbol measure = fixture.Counts(First, counts) with { SuppressBelow = 5 };
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(23), null, fixture.InGroup);
        Assert.True(value.IsSuppressed);
        Assert.Equal("[c]", value.Displayed);
        Assert.True(value is { Count: null, Rate: null, Benchmark: null, Change: null, Trend: null, Rows.Length: 0 });
        Assert.Null(fixture.Evaluator.RollingSeries(measure, Area("ash"), First.Add(23), First.Add(23))[0].Value);
        Assert.Contains("BD3108 Theft for Ash and the 12 months to September 2021 is suppressed", Report(value, Everything).Single(), StringComparison.Ordinal);
        MeasureValue zero = fixture.Evaluator.Evaluate(measure, Area("birch"), First.Add(23), null, ValueContext.Default);
        Assert.Equal(0, zero.Count);
        Assert.False(zero.IsSuppressed);
    }
}
