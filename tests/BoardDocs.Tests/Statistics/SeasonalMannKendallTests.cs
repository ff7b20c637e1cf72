using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

public class SeasonalMannKendallTests
{
    [Theory]
    [InlineData("y1", -36, 44, "-5.2764", -7)]
    [InlineData("y2", 5, 39, ".6405", .25)]
    [InlineData("y3", 34, 44, "4.9749", 29.5)]
    [InlineData("y4", 19, 43, "2.7450", 23.5)]
    public void Test_Agrees_With_Reference(string series, double score, double variance, string z, double slope)
    {
        SeasonalTrend? found = SeasonalMannKendall.Test(ReferenceSeries.Named(series), 12);
        Assert.NotNull(found);
        Assert.Equal(score, found.Score);
        Near.Equal(variance, found.Variance, 1e-12);
        Near.Printed(z, found.Statistic);
        Assert.Equal(slope, found.SlopePerYear);
    }

    [Fact]
    public void Test_Takes_Gaps_And_Quarters()
    {
        double[] days = [40, 44, 39, 41, 38, 42, double.NaN, 39, 36, 40, 35, 37];
        SeasonalTrend? found = SeasonalMannKendall.Test(days, 4);
        Assert.NotNull(found);
        Assert.Equal(-10, found.Score);
        Assert.Equal(-2, found.SlopePerYear);
        Assert.Equal(11, found.Points);
        Near.Equal(-2 / 39.0, found.AnnualChange, 1e-12);
    }

    [Fact]
    public void Test_Gives_Null_Where_Nothing_Can_Be_Compared()
    {
        Assert.Null(SeasonalMannKendall.Test([], 12));
        Assert.Null(SeasonalMannKendall.Test(ReferenceSeries.Y1.AsSpan(13), 12));
        Assert.Null(SeasonalMannKendall.Test([.. Enumerable.Repeat(double.NaN, 36)], 12));
        Assert.Null(SeasonalMannKendall.Test(ReferenceSeries.Y1, 0));
    }

    [Fact]
    public void Test_Of_A_Constant_Is_Stable()
    {
        SeasonalTrend? found = SeasonalMannKendall.Test([.. Enumerable.Repeat(0.0, 36)], 12);
        Assert.NotNull(found);
        Assert.Equal(1, found.PValue, 1e-12);
        Assert.Equal(TrendWords.Stable, TrendWords.ChooseForValue(found, TrendLexicon.Graded, 0.05, 0.15));
    }

    [Fact]
    public void ChooseForValue_Grades_By_The_Share_Of_The_Median()
    {
        SeasonalTrend? found = SeasonalMannKendall.Test(ReferenceSeries.Y1, 12);
        Assert.Equal(TrendWords.ModerateReduction, TrendWords.ChooseForValue(found, TrendLexicon.Graded, 0.05, 0.15));
        Assert.Equal(TrendWords.Reducing, TrendWords.ChooseForValue(found, TrendLexicon.Plain, 0.05, 0.15));
        Assert.Equal(TrendWords.NotAvailable, TrendWords.ChooseForValue(null, TrendLexicon.Plain, 0.05, 0.15));
    }
}
