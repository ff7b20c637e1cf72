using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Binding;

public sealed class ExpressionErrorTests
{
    private readonly ExpressionFixture fixture = new();

    [Theory]
    [InlineData("thefr.count", "BD2001 There is no measure 'thefr'. Did you mean 'theft'?")]
    [InlineData("thefr", "BD2001 There is no measure 'thefr'. Did you mean 'theft'?")]
    [InlineData("theft.cuont", "BD2008 A measure has no '.cuont'. Did you mean 'count'?")]
    [InlineData("theft.rank(peeers)", "BD2003 There is no benchmark group or area 'peeers'. Did you mean 'peers'?")]
    [InlineData("theft.count(brich)", "BD2002 There is no area 'brich'. Did you mean 'birch'?")]
    [InlineData("theft.count@2023-Q7", "BD2010 '2023-Q7' is not a period.")]
    [InlineData("theft.rate + theft.count", "BD2301 'theft.rate + theft.count' cannot be computed. A rate per 1,000 residents and a count cannot be added.")]
    [InlineData("satisfaction.value - theft.rate", "BD2301 'satisfaction.value - theft.rate' cannot be computed. A percentage and a rate per 1,000 residents cannot be subtracted.")]
    [InlineData("theft.count * theft.count", "BD2301 'theft.count * theft.count' cannot be computed. A count and a count cannot be multiplied.")]
    [InlineData("(theft.rate + theft.rate(birch)) / 2", "BD2302 'theft.rate + theft.rate(birch)' cannot be computed. Rates, percentages and ratios do not add up, and their mean is not the rate of the whole; add the counts and divide by what they are counted per.")]
    [InlineData("days-to-charge.value + days-to-charge.value", "BD2302 'days-to-charge.value + days-to-charge.value' cannot be computed. Published figures, medians, extremes and differences of rates do not add up.")]
    [InlineData("satisfaction.count", "BD2303 Satisfaction is a proportion and has no 'count'. Use numerator, denominator or value.")]
    [InlineData("days-to-charge.rate", "BD2303 Days to charge is a published figure and has no 'rate'. Use value.")]
    [InlineData("satisfaction.change-percent", "BD2303 Satisfaction is a percentage and has no 'change-percent'. Percentages change in percentage points: use change.")]
    [InlineData("days-to-charge.value(12 months)", "BD2304 Days to charge has no value over 12 months. It is a published figure, such as a median, and those of single periods cannot be rolled into one. Leave the length of time out to get the value as it is published.")]
    [InlineData("theft.trend(3 months)", "BD2307 '3 months' cannot stand in the brackets of 'trend'; it takes an area.")]
    [InlineData("theft.count(5)", "BD2307 '5' cannot stand in the brackets of 'count'; it takes a length of time, as in count(3 months), or an area.")]
    [InlineData("not theft.count", "BD2309 'theft.count' is a count, which is neither true nor false; compare it with something, as in homicide.count < 20.")]
    [InlineData("theft.trend + 1", "BD2310 'theft.trend' is a word, and only numbers can be computed with.")]
    [InlineData("theft", "BD2311 'theft' is no value. It is a measure; say what of it, as in theft.value.")]
    [InlineData("theft.target", "BD2313 Theft cannot be compared with a target. Give it a 'target' in catalogue/measures.yml, or leave this out.")]
    [InlineData("theft.met", "BD2313 Theft cannot be compared with a target. Give it a 'target' in catalogue/measures.yml, or leave this out.")]
    [InlineData("theft.rank(peers) = 4th", "BD2301 'theft.rank(peers) = 4th' cannot be computed. A place in a group is compared with a number: write 4, not 4th.")]
    [InlineData("\"4th\" = theft.rank(peers)", "BD2301 '\"4th\" = theft.rank(peers)' cannot be computed. A place in a group is compared with a number: write 4, not \"4th\".")]
    [InlineData("theft.rank(peers) = top", "BD2301 'theft.rank(peers) = top' cannot be computed. A place in a group is compared with a number: write 4 for the 4th, not top.")]
    [InlineData("theft.count to 1dp", "BD2308 There is no format '1dp'. Did you mean '1 dp'?")]
    [InlineData("theft.count to 12dp", "BD2308 There is no format '12dp'. Did you mean '12 dp'?")]
    [InlineData("theft.count to 2", "BD2308 There is no format '2'. Write decimals with dp, as in 2 dp.")]
    [InlineData("theft.count to round", "BD2308 There is no format 'round'. Formats are 1 dp, percent, sign, whole and words.")]
    [InlineData("satisfaction.value to words", "BD2315 'satisfaction.value to words' cannot be printed in that format. Only whole numbers below a million are printed in words, and it is a percentage. Take 'words' out.")]
    [InlineData("theft.count / 0", "BD2314 'theft.count / 0' cannot be computed. What it is divided by is 0.")]
    [InlineData("theft.count@2024-01", "BD3100 Theft cannot be computed for Ash and the 12 months to January 2024: data/offences.csv has no value for October 2023, November 2023, December 2023 and January 2024. Its rows for the area run from October 2019 to September 2023; fill the gap, or ask for a period that is complete.")]
    [InlineData("theft.trend@2021-06", "BD3104 The trend of Theft for Ash to June 2021 cannot be told. There is less than two years of data. Leave the word out, or state it as an 'outlook' with its reason.")]
    [InlineData("satisfaction.rank", "BD3105 Satisfaction has no place in PEERS. Fewer than two areas of the group have a value. Leave the place out, or compare with another group.")]
    [InlineData("days-to-charge.average(peers)", "BD3109 Days to charge cannot be compared with the average of PEERS. It is a published figure, and data/timeliness.csv has no row for the group itself. Write 'benchmark: none', or compare with something else.")]
    public void Bind_Says_What_Is_Wrong(string text, string expected) => Assert.StartsWith(expected, fixture.Error(text), StringComparison.Ordinal);

    [Fact]
    public void Rank_Without_A_Group_Asks_For_One() => Assert.Equal(
        "BD2306 'theft.rank' does not say what to compare with, and no group is in force here; name one, as in rank(msg).",
        new ExpressionFixture { Options = EditorialOptions.None }.Error("theft.rank"));

    [Fact]
    public void An_Unknown_Name_Points_At_The_Name_And_Carries_Its_Fix()
    {
        fixture.Bind("1 + thefr.count");
        var diagnostic = Assert.Single(fixture.Diagnostics);
        Assert.Equal((4, 5, "theft"), (diagnostic.Location.Span.Start, diagnostic.Location.Span.Length, diagnostic.Suggestion));
    }

    [Fact]
    public void A_Ratio_Of_Several_Series_Needs_One_Named()
    {
        var first = ExpressionFixture.First;
        DatasetSymbol searches = fixture.Values.Add("searches", first, new[] { "Asian", "Black", "White" }.Select((name, index) =>
            ("ash", name, "count", Enumerable.Repeat(10.0 + index, 48).ToArray())));
        DatasetSymbol census = fixture.Values.Add("census", BoardDocs.Data.Period.Ending(BoardDocs.Data.Frequency.Year, 2011, 3), new[] { "Asian", "Black", "White" }.Select((name, index) =>
            ("ash", name, "residents", new[] { index == 2 ? 1200.0 : 100 })));
        fixture.Values.Add(new MeasureSymbol("disparity", "Disparity", MeasureKind.Ratio, searches, ValueFixture.At("catalogue/measures.yml"))
        {
            Series = ["Asian", "Black"],
            Reference = "White",
            ValueRole = "count",
            Denominator = census,
            Unit = Unit.Ratio,
        });
        Assert.Equal("11.0", fixture.Print("disparity.value(black)"));
        Assert.Equal("10.0", fixture.Print("disparity.value(\"Asian\")"));
        Assert.Equal("BD2312 'disparity.value' does not say which series is meant; write Asian or Black in the brackets.", fixture.Error("disparity.value"));
    }

    [Fact]
    public void Rates_On_Residents_Of_Different_Years_Are_A_Warning()
    {
        var residents = ValueFixture.AreaIds.ToDictionary(id => id, id => id == "cedar" ? new[] { 300_000.0 } : [200_000.0, 210_000.0]);
        var mixed = new ExpressionFixture();
        mixed.Values.Counts(ExpressionFixture.First, mixed.Counts, residents, 2021);
        BoundExpression bound = mixed.Bind("theft.average(peers) - theft.average(birch)");
        Assert.IsType<NumberValue>(bound.Value);
        Assert.Equal(
            "BD4104 'theft.average(peers) - theft.average(birch)' sets rates against each other that are per residents or households of different years (2021 and 2022); compare both with the same group, so that one year serves all.",
            Assert.Single(mixed.Reported()));
    }

    [Fact]
    public void Missing_Operands_Are_Left_To_The_Parser()
    {
        var context = new ExpressionFixture();
        Assert.ThrowsAny<Exception>(() => context.Bind("theft.count +"));
        Assert.StartsWith("BD1", Assert.Single(context.Reported()), StringComparison.Ordinal);
    }
}
