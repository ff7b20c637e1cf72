using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class ExpressionMemberTests
{
    private readonly ExpressionFixture fixture = new();

    private double[] Ash => fixture.Counts["ash"];

    private static string Text(double number, int decimals) =>
        Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals, CultureInfo.InvariantCulture).Replace('-', '\u2212');

    private double Rate(string area) => fixture.Counts[area][^12..].Sum() * 1000 / (110_000 * (Array.IndexOf(AreaIds, area) + 1));

    [Fact]
    public void Count_Covers_Twelve_Months_Unless_An_Argument_Says_Otherwise()
    {
        Assert.Equal(Text(Ash[^12..].Sum(), 0), fixture.Print("theft.count"));
        Assert.Equal(Text(Ash[^3..].Sum(), 0), fixture.Print("theft.count(3 months)"));
        Assert.Equal(Text(Ash[^3..].Sum(), 0), fixture.Print("theft.count(1 quarter)"));
        Assert.Equal(Text(Ash[^1], 0), fixture.Print("theft.count(1 month)"));
        Assert.Equal(Text(Ash[^24..].Sum(), 0), fixture.Print("theft.count(2 years)"));
    }

    [Fact]
    public void Periods_Follow_The_At_Sign()
    {
        Assert.Equal(Text(Ash[(33 - 12)..33].Sum(), 0), fixture.Print("theft.count@2022-Q2"));
        Assert.Equal(Text(Ash[(39 - 12)..39].Sum(), 0), fixture.Print("theft.count@2022-23-Q3"));
        Assert.Equal(Text(Ash[(33 - 12)..33].Sum(), 0), fixture.Print("theft.count@2022-06"));
        Assert.Equal(Text(Ash[(45 - 12)..45].Sum(), 0), fixture.Print("theft.count@previous-quarter"));
        Assert.Equal(Text(Ash[(36 - 12)..36].Sum(), 0), fixture.Print("theft.count@year-ago"));
        Assert.Equal(Text(Ash[(47 - 12)..47].Sum(), 0), fixture.Print("theft.count@previous-month"));
    }

    [Fact]
    public void Rate_And_Value_Print_With_The_Measures_Decimals()
    {
        double highest = Enumerable.Range(11, 37).Max(end => Ash[(end - 11)..(end + 1)].Sum()) * 1000 / 110_000;
        int decimals = highest < 10 ? 2 : 1;
        Assert.Equal(Text(Rate("ash"), decimals), fixture.Print("theft.rate"));
        Assert.Equal(Text(Rate("ash"), decimals), fixture.Print("theft.value"));
        Assert.Equal(Text(Rate("birch"), decimals), fixture.Print("theft.rate(birch)"));
        Assert.Equal("110,000", fixture.Print("theft.denominator"));
    }

    [Fact]
    public void Proportions_Have_Numerator_Denominator_And_Rate()
    {
        double share = fixture.Parts[^12..].Sum() / fixture.Wholes[^12..].Sum();
        Assert.Equal(Text(share * 100, 1) + "%", fixture.Print("satisfaction.value"));
        Assert.Equal(Text(share * 100, 1) + "%", fixture.Print("satisfaction.rate"));
        Assert.Equal(Text(fixture.Parts[^12..].Sum(), 0), fixture.Print("satisfaction.numerator"));
        Assert.Equal(Text(fixture.Wholes[^12..].Sum(), 0), fixture.Print("satisfaction.denominator"));
        double before = fixture.Parts[^24..^12].Sum() / fixture.Wholes[^24..^12].Sum();
        Assert.Equal(Text((share - before) * 100, 1) + " percentage points", fixture.Print("satisfaction.change(12 months)"));
    }

    [Fact]
    public void Rank_Relation_Average_And_Cell_Compare_With_The_Group()
    {
        double[] rates = [.. AreaIds.Select(Rate)];
        double average = AreaIds.Sum(id => fixture.Counts[id][^12..].Sum()) * 1000 / 1_100_000;
        int place = 1 + rates.Count(rate => rate < rates[0]);
        string relation = rates[0] > average * 1.05 ? "above" : rates[0] < average * 0.95 ? "below" : "similar";
        string ordinal = place + (place switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
        Assert.Equal($"{ordinal} of 4", fixture.Print("theft.rank(peers)"));
        Assert.Equal($"{ordinal} of 4", fixture.Print("theft.rank"));
        Assert.Equal(relation, fixture.Print("theft.relation(peers)"));
        Assert.Equal(Text(average, 2), fixture.Print("theft.average(peers) to 2 dp"));
        Assert.Equal($"{ordinal}/4 PEERS ({relation}{(relation == "similar" ? " to" : "")} PEERS average rates)", fixture.Print("theft.cell(peers)"));
        Assert.Equal(place, Assert.IsType<RankValue>(fixture.Bind("theft.rank").Value).Rank.Place);
    }

    [Fact]
    public void A_Comparison_With_An_Area_Prints_The_Difference()
    {
        double difference = Math.Round(Rate("ash"), 9) - Rate("birch");
        string cell = fixture.Print("theft.cell(birch)");
        Assert.EndsWith($"per 1,000 residents {(difference > 0 ? "higher" : "lower")} than Birch", cell, StringComparison.Ordinal);
        Assert.Equal(Text(Rate("birch"), 3), fixture.Print("theft.average(birch) to 3 dp"));
    }

    [Fact]
    public void Change_Compares_With_The_Same_Window_Earlier()
    {
        double now = Ash[^12..].Sum();
        double before = Ash[^24..^12].Sum();
        Assert.Equal(Text(now - before, 0), fixture.Print("theft.change"));
        Assert.Equal(Text(now - before, 0), fixture.Print("theft.change(12 months)"));
        Assert.Equal(Text(now - Ash[^36..^24].Sum(), 0), fixture.Print("theft.change(24 months)"));
        Assert.Equal(Text(((now / before) - 1) * 100, 1) + "%", fixture.Print("theft.change-percent"));
        Assert.Equal(Text(((now / Ash[^36..^24].Sum()) - 1) * 100, 1) + "%", fixture.Print("theft.change-percent(2 years)"));
    }

    [Fact]
    public void A_Percentage_Of_Few_Events_Prints_The_Counts()
    {
        var few = new ExpressionFixture(AreaIds.ToDictionary(id => id, id => Enumerable.Range(0, 48).Select(month => month >= 36 ? 2.0 : month % 3 == 0 ? 4.0 : 0).ToArray()));
        Assert.Equal("16 to 24", few.Print("theft.change-percent"));
        Assert.Equal("16 to 24", few.Print("theft.change-percent to 1 dp"));
        Assert.True(few.Holds("theft.change-percent = 50%"));
    }

    [Fact]
    public void Previous_Highest_Lowest_And_Since_Look_Back()
    {
        double[] sums = [.. Enumerable.Range(11, 37).Select(end => Ash[(end - 11)..(end + 1)].Sum() * 1000 / 110_000)];
        Assert.Equal(Text(sums[^4], 3), fixture.Print("theft.previous to 3 dp"));
        Assert.Equal(Text(sums.Max(), 3), fixture.Print("theft.highest to 3 dp"));
        Assert.Equal(Text(sums.Min(), 3), fixture.Print("theft.lowest to 3 dp"));
        Assert.Equal(Text(sums[..^3].Max(), 3), fixture.Print("theft.highest@2023-06 to 3 dp"));
    }

    [Theory]
    [InlineData(new double[] { 9, 9, 7, 8, 5 }, "lowest since the series began in September 2020")]
    [InlineData(new double[] { 9, 3, 7, 8, 5 }, "lowest since September 2021")]
    [InlineData(new double[] { 3, 9, 2, 3, 5 }, "highest since September 2021")]
    [InlineData(new double[] { 1, 2, 2, 3, 5 }, "highest since the series began in September 2020")]
    [InlineData(new double[] { 1, 2, 2, 5, 5 }, "the same as in June 2023")]
    public void Since_Says_How_Long_Ago(double[] ends, string expected)
    {
        // Published quarters: September 2020 and 2021, September 2022 and June and September 2023, with 6 or the neighbour between.
        double[] days = [.. Enumerable.Repeat(6.0, 13)];
        (days[0], days[4], days[8], days[11], days[12]) = (ends[0], ends[1], ends[2], ends[3], ends[4]);
        for (int quarter = 0; quarter < 12; quarter++)
        {
            days[quarter] = quarter is 0 or 4 or 8 or 11 ? days[quarter] : days[12] > ends[3] ? days[12] - 1 : days[12] < ends[3] ? days[12] + 1 : 4;
        }

        MeasureSymbol existing = MeasureEvaluatorTests.Days(fixture.Values, ("ash", days));
        DatasetSymbol moved = fixture.Values.Add(
            "timeliness", Period.Ending(Frequency.Quarter, 2020, 9), [("ash", string.Empty, "days", days)]);
        fixture.Values.Add(existing with { Dataset = moved });
        Assert.Equal(expected, fixture.Print("days-to-charge.since"));
    }

    [Fact]
    public void Trend_Is_Lower_Case_Unless_It_Opens_A_Sentence()
    {
        double[] falling = [.. Enumerable.Range(0, 48).Select(month => Math.Round(400 * Math.Exp(-0.02 * month)))];
        var counts = AreaIds.ToDictionary(id => id, _ => falling);
        Assert.Equal("reducing", new ExpressionFixture(counts).Print("theft.trend"));
        Assert.Equal("Reducing", new ExpressionFixture(counts) { Change = scope => scope with { OpensSentence = true } }.Print("theft.trend"));
        var graded = new ExpressionFixture(counts) { Options = new EditorialOptions(Trend: new TrendOptions(TrendLexicon.Graded)) };
        Assert.Equal("strong reduction", graded.Print("theft.trend"));
        Assert.Equal("\u221221.3%", graded.Print("theft.annual-change"));
    }

    [Fact]
    public void Period_Target_And_Met_Print_In_Words()
    {
        Assert.Equal("September 2023", fixture.Print("theft.period"));
        Assert.Equal("June 2022", fixture.Print("theft.period@2022-Q2"));
        Assert.Equal("70.0%", fixture.Print("satisfaction.target"));
        bool isMet = fixture.Parts[^12..].Sum() / fixture.Wholes[^12..].Sum() >= 0.7;
        Assert.Equal(isMet ? "met" : "not met", fixture.Print("satisfaction.met"));
        Assert.Equal(isMet, fixture.Holds("satisfaction.met"));
    }

    [Fact]
    public void Published_Figures_Print_As_They_Stand()
    {
        Assert.Equal("40", fixture.Print("days-to-charge.value"));
        Assert.Equal("\u22122", fixture.Print("days-to-charge.change"));
        Assert.Equal("1st of 4", fixture.Print("days-to-charge.rank(peers)"));
    }

    [Fact]
    public void A_Row_Names_The_Measure_For_Its_Columns()
    {
        var column = new ExpressionFixture { Change = scope => scope with { RowMeasure = scope.Names.Catalogue.Measures["theft"] } };
        Assert.Equal(fixture.Print("theft.count@2022-06"), column.Print("count@2022-06"));
        Assert.Equal(fixture.Print("theft.change(12 months) to sign"), column.Print("change(12 months)"));
    }

    [Fact]
    public void Sources_Hold_Each_Value_Once()
    {
        BoundExpression bound = fixture.Bind("theft.count - theft.count(1 month) + theft.count");
        Assert.Equal(["12 months", "1 month"], bound.Sources.Select(source => source.Window.ToString()));
        Assert.Equal("peers", bound.Sources[0].Benchmark?.Group.Id);
        Assert.Equal("theft.count - theft.count(1 month) + theft.count", bound.Text);
    }

    [Fact]
    public void Names_Are_Recorded_Where_They_Stand()
    {
        fixture.Bind("theft.rank(peers) + theft.count(birch)");
        Assert.Equal([("theft", "theft"), ("peers", "peers"), ("theft", "theft"), ("birch", "birch")], fixture.Recorded.Select(item => (item.Text, item.Symbol.Id)));
    }

    [Fact]
    public void Statement_And_Measure_Choose_Nearer_Than_The_Paper()
    {
        var choice = new EditorialOptions(Area: new NameReference("birch", At("paper.md")), Trend: new TrendOptions(TrendLexicon.Graded));
        var near = new ExpressionFixture { Change = scope => scope with { StatementOptions = choice } };
        Assert.Equal(fixture.Print("theft.count(birch)"), near.Print("theft.count"));
    }
}
