using BoardDocs.Text;

namespace BoardDocs.Tests.Text;

public sealed class SuggestionsTests
{
    private static readonly string[] Names = ["burglary", "homicide", "kent", "satisfaction", "serious-violence"];

    [Theory]
    [InlineData("homicde", "homicide")]
    [InlineData("Homicide", "homicide")]
    [InlineData("hmoicide", "homicide")]
    [InlineData("HOMICIDES", "homicide")]
    [InlineData("kemt", "kent")]
    [InlineData("serious violence", "serious-violence")]
    public void Nearest_Finds_A_Misspelt_Name(string name, string expected) =>
        Assert.Equal(expected, Suggestions.Nearest(name, Names));

    [Theory]
    [InlineData("arson")]
    [InlineData("")]
    [InlineData("kxxx")]
    public void Nearest_Finds_Nothing_Where_All_Are_Far(string name) =>
        Assert.Null(Suggestions.Nearest(name, Names));

    [Fact]
    public void Nearest_Takes_The_First_In_Ordinal_Order_Of_Equals() =>
        Assert.Equal("cat", Suggestions.Nearest("bat", ["rat", "cat", "hat"]));

    [Fact]
    public void Nearest_Leaves_Very_Long_Names_Alone() =>
        Assert.Null(Suggestions.Nearest(new string('a', 5000), [new string('a', 4999)]));
}
