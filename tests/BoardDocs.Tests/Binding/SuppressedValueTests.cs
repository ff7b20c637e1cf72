using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class SuppressedValueTests
{
    private static readonly Period First = Month(2019, 10);

    [Fact]
    public void A_Small_Month_Hides_Every_Window_That_Holds_It_And_No_Other()
    {
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][20] = 3;
        var fixture = new ValueFixture();
        MeasureSymbol measure = Suppressing(fixture.Counts(First, counts));
        var points = fixture.Evaluator.RollingSeries(measure, Area("ash"), First.Add(11), First.Add(47));
        Assert.Equal(Enumerable.Range(20, 12), points.Index().Where(point => point.Item.IsSuppressed).Select(point => point.Index + 11));
        Assert.Equal(points.Select(point => point.IsSuppressed), points.Select(point => point.Value is null));
        var sums = fixture.Evaluator.CountSeries(measure, Area("ash"), First.Add(11), First.Add(47));
        Assert.Equal(points.Select(point => point.IsSuppressed), sums.Select(point => point.IsSuppressed && point.Value is null));
        MeasureValue last = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(31), null, ValueContext.Default);
        Assert.True(last is { IsSuppressed: true, Displayed: "[c]", BenchmarkCell: "[c]" });
    }

    [Fact]
    public void Published_Sums_Never_Hold_A_Hidden_Month()
    {
        Dictionary<string, double[]> counts = FourYears(12);
        var fixture = new ValueFixture();
        MeasureSymbol measure = Suppressing(fixture.Counts(First, counts), 7);
        foreach (int months in new[] { 1, 2, 3, 6, 12 })
        {
            var window = new Window(months, Frequency.Month);
            foreach (string area in AreaIds)
            {
                var points = fixture.Evaluator.CountSeries(measure, Area(area), First, First.Add(47), window);
                for (int end = months - 1; end < 48; end++)
                {
                    bool holds = counts[area][(end - months + 1)..(end + 1)].Any(count => count is > 0 and < 7);
                    Assert.Equal(holds, points[end].Value is null);
                }
            }
        }
    }

    [Fact]
    public void Change_And_Trend_On_Hidden_Months_Are_Withheld()
    {
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][30] = 2;
        var fixture = new ValueFixture();
        MeasureSymbol measure = Suppressing(fixture.Counts(First, counts));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(47), null, fixture.InGroup);
        Assert.True(value is { IsSuppressed: false, Rate: not null, Change: null });
        Assert.True(value.Trend is { Word: TrendWords.NotAvailable, Fit: null, PValue: null, AnnualChange: null });
        Assert.Equal("Some of the 36 months that the test needs are suppressed.", value.Trend?.Reason);
        Assert.Equal(ValueAspects.Change, value.Hidden);
    }

    [Fact]
    public void Averages_And_Ranks_Leave_Hidden_Areas_Out()
    {
        Dictionary<string, double[]> counts = FourYears();
        counts["cedar"][40] = 1;
        var fixture = new ValueFixture();
        MeasureSymbol measure = Suppressing(fixture.Counts(First, counts));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(47), null, fixture.InGroup);
        string[] shown = ["ash", "birch", "elm"];
        double events = shown.Sum(area => counts[area][36..48].Sum());
        double residents = shown.Sum(area => 110_000.0 * (Array.IndexOf(AreaIds, area) + 1));
        Assert.Equal(1000 * events / residents, value.Benchmark?.Average ?? 0, 12);
        Assert.Equal(3, value.Benchmark?.Rank?.Of);
        Assert.Contains(value.Findings, finding => finding.Descriptor == EditorialDiagnostics.RankOverFewer && finding.Message.Contains("Cedar", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Series_That_Sums_Up_The_Others_Hides_A_Second_One()
    {
        var fixture = new ValueFixture();
        double[] total = [43, 60, 56];
        DatasetSymbol complaints = fixture.Add("complaints", First, [
            ("ash", "Delay", "count", [3, 20, 9]), ("ash", "Force", "count", [30, 30, 40]), ("ash", "Manner", "count", [10, 10, 7]), ("ash", "All", "count", total),
        ]);
        MeasureSymbol Of(string series) => fixture.Add(new MeasureSymbol(series.ToLowerInvariant(), series, MeasureKind.Count, complaints, At("catalogue/measures.yml"))
        {
            Series = [series],
            ValueRole = "count",
            SuppressBelow = series == "Delay" ? 5 : null,
        });
        MeasureSymbol[] measures = [Of("Delay"), Of("Force"), Of("Manner"), Of("All")];
        string Shown(int month) => string.Join(' ', measures.Select(measure =>
            fixture.Evaluator.Evaluate(measure, Area("ash"), First.Add(month), new Window(1, Frequency.Month), ValueContext.Default).Displayed));
        Assert.Equal("[c] 30 [c] 43", Shown(0));
        Assert.Equal("20 30 10 60", Shown(1));
    }

    [Fact]
    public void An_Area_That_Sums_Up_The_Others_Hides_A_Second_One()
    {
        var fixture = new ValueFixture();
        DatasetSymbol deaths = fixture.Add("deaths", First, [
            ("ash", "", "count", [2, 9]), ("birch", "", "count", [8, 9]), ("cedar", "", "count", [20, 9]), ("england-and-wales", "", "count", [30, 27]),
        ]);
        MeasureSymbol measure = fixture.Add(Suppressing(new MeasureSymbol("deaths", "Deaths", MeasureKind.Count, deaths, At("catalogue/measures.yml")) { ValueRole = "count" }));
        string Shown(int month) => string.Join(' ', new[] { "ash", "birch", "cedar", "england-and-wales" }.Select(area =>
            fixture.Evaluator.Evaluate(measure, Area(area), First.Add(month), new Window(1, Frequency.Month), ValueContext.Default).Displayed));
        Assert.Equal("[c] [c] 20 30", Shown(0));
        Assert.Equal("9 9 9 27", Shown(1));
    }

    [Theory]
    [InlineData(3, 40, true)]
    [InlineData(37, 40, true)]
    [InlineData(0, 3, true)]
    [InlineData(0, 40, false)]
    [InlineData(40, 40, false)]
    [InlineData(20, 40, false)]
    public void A_Share_Hides_A_Small_Part_Rest_Or_Whole(double part, double whole, bool isHidden)
    {
        var fixture = new ValueFixture();
        DatasetSymbol survey = fixture.Add("survey", First, [("ash", "", "satisfied", [part]), ("ash", "", "asked", [whole])]);
        MeasureSymbol measure = fixture.Add(Suppressing(new MeasureSymbol("share", "Share", MeasureKind.Proportion, survey, At("catalogue/measures.yml"))
        {
            ValueRole = "satisfied",
            WholeRole = "asked",
            Unit = Unit.Proportion,
        }));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), First, new Window(1, Frequency.Month), ValueContext.Default);
        Assert.Equal(isHidden, value is { IsSuppressed: true, Numerator: null, Denominator: null, Rate: null });
    }

    [Fact]
    public void A_Number_Hidden_For_One_Measure_Is_Hidden_For_All()
    {
        var fixture = new ValueFixture();
        Dictionary<string, double[]> counts = FourYears();
        counts["ash"][47] = 4;
        MeasureSymbol open = fixture.Counts(First, counts);
        fixture.Add(Suppressing(open) with { Id = "theft-volume", Per = null, Denominator = null, Unit = Unit.Count });
        Assert.True(fixture.Evaluator.Evaluate(open, Area("ash"), First.Add(47), null, ValueContext.Default).IsSuppressed);
    }

    private static MeasureSymbol Suppressing(MeasureSymbol measure, int below = 5) => measure with { SuppressBelow = below };
}
