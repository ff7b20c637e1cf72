using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class ClaimTests
{
    private static Dictionary<string, double[]> Steps => ValueFixture.AreaIds
        .Select((id, index) => (id, Enumerable.Repeat(new[] { 30.0, 20, 30, 40 }[index], 48).ToArray())).ToDictionary();

    private readonly ExpressionFixture fixture = new(Steps);

    // Rates per 1,000: 360/110 = 3.2727, 240/220 = 1.0909, 360/330 = 1.0909, 480/440 = 1.0909: ash is last.
    [Theory]
    [InlineData("theft.rank(peers) <= 4", true)]
    [InlineData("theft.rank(peers) = 4", true)]
    [InlineData("theft.rank(peers) == 4", true)]
    [InlineData("theft.rank(peers) < 4", false)]
    [InlineData("4 > theft.rank(peers)", false)]
    [InlineData("theft.rank > theft.rank@year-ago", false)]
    [InlineData("theft.count = 360", true)]
    [InlineData("theft.count != 360", false)]
    [InlineData("theft.count >= 360 and theft.count < 361", true)]
    [InlineData("theft.count > 360 or theft.trend = stable", true)]
    [InlineData("not (theft.count > 360)", true)]
    [InlineData("theft.trend = Stable", true)]
    [InlineData("theft.trend = \"stable\"", true)]
    [InlineData("stable = theft.trend", true)]
    [InlineData("theft.trend != reducing", true)]
    [InlineData("theft.trend = increasing", false)]
    [InlineData("theft.relation(peers) = above", true)]
    [InlineData("theft.rate = 3.27", true)]
    [InlineData("theft.rate = 3.3", true)]
    [InlineData("theft.rate > 3.27", true)]
    [InlineData("theft.rate = 3.28", false)]
    [InlineData("theft.rate = theft.highest", true)]
    [InlineData("theft.change = 0", true)]
    [InlineData("theft.change-percent < 1%", true)]
    [InlineData("theft.period = 2023-09", true)]
    [InlineData("theft.count = theft.count@year-ago", true)]
    public void Claims_Hold_Or_Not(string text, bool expected) => Assert.Equal(expected, fixture.Holds(text));

    [Theory]
    [InlineData("theft.rank(peers) <= 3", "BD2300 'theft.rank(peers) <= 3' does not hold: theft.rank(peers) is 4th of 4. Change the sentence and its claim, or check the data.")]
    [InlineData("theft.rate < 3.27 and theft.trend = reducing", "BD2300 'theft.rate < 3.27 and theft.trend = reducing' does not hold: theft.rate is 3.2727 and theft.trend is stable. Change the sentence and its claim, or check the data.")]
    [InlineData("theft.trend = redusing", "BD2305 theft.trend is never the word 'redusing'. Did you mean 'reducing'?")]
    [InlineData("theft.trend = strong-reduction", "BD2305 theft.trend is never the word 'strong-reduction'. It can be increasing, reducing, stable or stable (100%).")]
    [InlineData("theft.relation = higher", "BD2305 theft.relation is never the word 'higher'. It can be above, below or similar.")]
    [InlineData("theft.trend > stable", "BD2301 'theft.trend > stable' cannot be computed. Words are equal or not; they are not more or less than each other.")]
    [InlineData("theft.count", "BD2309 'theft.count' is a count, which is neither true nor false; compare it with something, as in homicide.count < 20.")]
    [InlineData("satisfaction.value > 70", "BD2301 'satisfaction.value > 70' cannot be computed. A percentage and a plain number cannot be compared. Write a percentage with its sign, as in 75%.")]
    [InlineData("theft.rate = theft.count", "BD2301 'theft.rate = theft.count' cannot be computed. A rate per 1,000 residents and a count cannot be compared.")]
    [InlineData("theft.rank = stable", "BD2301 'theft.rank = stable' cannot be computed. A place in a group is compared with a number: write 4 for the 4th, not stable.")]
    [InlineData("thefr.count = 3", "BD2001 There is no measure 'thefr'. Did you mean 'theft'?")]
    public void Claims_That_Fail_Say_Why(string text, string expected)
    {
        Assert.False(fixture.Claim(text).Holds);
        Assert.Equal(expected, Assert.Single(fixture.Reported()));
    }

    [Fact]
    public void A_Claim_Keeps_Its_Text_Line_And_Sources()
    {
        BoundClaim claim = fixture.Claim("theft.rank(peers)  <=  4");
        Assert.Equal("theft.rank(peers) <= 4", claim.Expression.Text);
        Assert.Equal(1, claim.Line);
        Assert.Single(claim.Expression.Sources);
    }
}
