using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public class RollingTests
{
    [Fact]
    public void Sums_End_With_Their_Window() =>
        Assert.Equal([double.NaN, double.NaN, 6, 9, 12], Rolling.Sums([1, 2, 3, 4, 5], 3).ToArray());

    [Fact]
    public void Sums_Are_Absent_Where_A_Month_Is_Missing() =>
        Assert.Equal([double.NaN, 3, double.NaN, double.NaN, 9], Rolling.Sums([1, 2, double.NaN, 4, 5], 2).ToArray());

    [Fact]
    public void Sums_Lose_Twelve_Points_To_One_Gap()
    {
        double[] months = [.. ReferenceSeries.Y1];
        months[15] = double.NaN;
        Assert.Equal(11 + 12, Rolling.Sums(months, 12).Count(double.IsNaN));
    }

    [Fact]
    public void Sums_Carry_No_Error_From_One_Window_To_The_Next()
    {
        double[] values = [1e16, 1, 2, 3, 4];
        Assert.Equal(7, Rolling.Sums(values, 2)[4]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void Sums_Of_No_Window_Are_Absent(int window) =>
        Assert.All(Rolling.Sums([1, 2, 3], window), sum => Assert.Equal(double.NaN, sum));

    [Fact]
    public void Sums_Of_Nothing_Are_Nothing() => Assert.Empty(Rolling.Sums([], 12));

    [Fact]
    public void Proportion_Is_Sum_Over_Sum_Not_The_Mean_Of_Shares() =>
        Assert.Equal(0.2, Rates.Proportion(10 + 10, 10 + 90), 12);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(5, -1)]
    [InlineData(5, double.NaN)]
    [InlineData(double.NaN, 5)]
    public void Rate_Without_A_Number_Or_Denominator_Is_Absent(double count, double denominator) =>
        Assert.Equal(double.NaN, Rates.Rate(count, denominator, 1000));
}
