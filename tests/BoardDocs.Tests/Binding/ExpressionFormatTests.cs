using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class ExpressionFormatTests
{
    private readonly ExpressionFixture fixture = new();

    [Theory]
    [InlineData("1234.5 to 1 dp", "1,234.5")]
    [InlineData("2.5 to whole", "3")]
    [InlineData("-2.5 to whole", "\u22123")]
    [InlineData("2.345 to 2 dp sign", "+2.35")]
    [InlineData("-2.345 to sign 2 dp", "\u22122.35")]
    [InlineData("0.04 - 0.06 to 1 dp", "0.0")]
    [InlineData("18 to words", "eighteen")]
    [InlineData("1234 to words", "one thousand two hundred and thirty-four")]
    [InlineData("40000 to words", "forty thousand")]
    [InlineData("12.5%", "12.5%")]
    [InlineData("3 / 4 to percent", "75.0%")]
    [InlineData("3 / 4 to percent whole", "75%")]
    [InlineData("1 / 8 to 3 dp", "0.125")]
    [InlineData("2 * (3 + 4)", "14")]
    [InlineData("\"Quoted text\"", "quoted text")]
    public void Bind_Prints_In_The_Format(string text, string expected) => Assert.Equal(expected, fixture.Print(text));

    [Fact]
    public void Words_Open_A_Sentence_With_A_Capital() =>
        Assert.Equal("Eighteen", new ExpressionFixture { Change = scope => scope with { OpensSentence = true } }.Print("18 to words"));

    [Fact]
    public void Places_Print_In_Words() => Assert.Matches("^(first|second|third|fourth) of four$", fixture.Print("theft.rank to words"));

    [Fact]
    public void Ties_Are_Joint()
    {
        var counts = ValueFixture.AreaIds.Select((id, index) => (id, Enumerable.Repeat(index < 2 ? 10.0 * (index + 1) : 90.0, 48).ToArray())).ToDictionary();
        var tied = new ExpressionFixture(counts);
        Assert.Equal("joint 1st of 4", tied.Print("theft.rank"));
        Assert.Equal("joint first of four", tied.Print("theft.rank to words"));
        Assert.StartsWith("=1st/4 PEERS", tied.Print("theft.cell"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theft.count to wrods", "BD2308 There is no format 'wrods'. Did you mean 'words'?")]
    [InlineData("theft.count to 1", "BD2308 There is no format '1'. Write decimals with dp, as in 1 dp.")]
    [InlineData("theft.trend to 1 dp", "BD2315 'theft.trend to 1 dp' cannot be printed in that format. It is a word, and formats are for numbers. Take out 'to' and what follows.")]
    [InlineData("theft.rate to percent", "BD2315 'theft.rate to percent' cannot be printed in that format. It is a rate per 1,000 residents, and only shares, ratios and plain numbers can be printed as a percentage. Take 'percent' out.")]
    [InlineData("2000000 to words", "BD2315 '2000000 to words' cannot be printed in that format. Only whole numbers below a million are printed in words, and it is larger. Take 'words' out.")]
    public void Bind_Refuses_A_Format_That_Does_Not_Fit(string text, string expected) => Assert.Equal(expected, fixture.Error(text));

    [Theory]
    [InlineData(1, "first")]
    [InlineData(12, "twelfth")]
    [InlineData(20, "twentieth")]
    [InlineData(23, "twenty-third")]
    [InlineData(43, "forty-third")]
    [InlineData(101, "one hundred and first")]
    public void PlaceOf_Names_The_Place(int place, string expected) => Assert.Equal(expected, NumberWords.PlaceOf(place));
}
