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
}
