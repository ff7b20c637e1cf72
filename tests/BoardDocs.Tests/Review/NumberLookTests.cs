using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

public sealed class NumberLookTests
{
    [Theory]
    [InlineData("4.64", 4.641, 4.644, "4.641", "4.644")]
    [InlineData("4.64", 4.6401, 4.64012, "4.64010", "4.64012")]
    [InlineData("12%", 0.121, 0.124, "12.1%", "12.4%")]
    [InlineData("£1,204", 1204.1, 1204.4, "£1,204.1", "£1,204.4")]
    [InlineData("4.64", 4.64, 4.64, "4.64", "4.64")]
    [InlineData("[c]", 2, 3, "[c]", "[c]")]
    public void Numbers_That_Are_Printed_Alike_Get_The_Decimals_In_Which_They_Differ(string printed, double before, double after, string was, string now)
    {
        ReviewValue Side(double number) => ReviewValue.Of(number, printed);
        var change = new ReviewChange(ReviewSubjects.Figure, "demo", "report", Side(before), Side(after));
        Assert.Equal((was, now), ValueText.Of(change, NumberLook.Plain(before, after)));
    }

    [Theory]
    [InlineData("0.0117", true, -26, 4, "−26", "+4")]
    [InlineData("79.3%", false, -0.031, 0.0214, "−3.1", "+2.1")]
    [InlineData("79.3%", false, 0.0312, 0.0314, "+3.12", "+3.14")]
    [InlineData("£1,204.50", false, 0, 12.5, "£0.00", "+£12.50")]
    [InlineData("4.10", false, -0.105, 1.005, "−0.11", "+1.01")]
    public void Changes_On_A_Year_Earlier_Have_Their_Sign_And_The_Decimals_Of_Their_Value(string printed, bool isCount, double before, double after, string was, string now)
    {
        ReviewValue Side(double number) => ReviewValue.Of(number) with { Look = NumberLook.OfChange(NumberLook.Like(printed), isCount) };
        var change = new ReviewChange(ReviewSubjects.Change, "demo", "report", Side(before), Side(after));
        Assert.Equal((was, now), ValueText.Of(change, NumberLook.Plain(before, after)));
    }

    [Fact]
    public void A_Side_Whose_Value_Is_Not_Printed_Looks_Like_The_Other()
    {
        var change = new ReviewChange(ReviewSubjects.Average, "demo", "report", ReviewValue.Of(0.4049) with { Look = NumberLook.Like("0.26") }, ReviewValue.Of(0.4251));
        Assert.Equal(("0.40", "0.43"), ValueText.Of(change, NumberLook.Plain(0.4049, 0.4251)));
    }
}
