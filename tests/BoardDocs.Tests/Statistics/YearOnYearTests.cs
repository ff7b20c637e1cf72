using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public class YearOnYearTests
{
    [Theory]
    [InlineData("y1", -81, "-7.317", "-15.749", "1.959", ".1073", true)]
    [InlineData("y2", 4, "25.0", "-40.255", "161.529", ".5196", false)]
    [InlineData("y3", 458, "10.416", "5.471", "15.593", ".00059", true)]
    [InlineData("y4", 107, "2.923", "-5.021", "11.531", ".4466", true)]
    public void Compare_Agrees_With_Reference(string series, double absolute, string ratio, string low, string high, string p, bool printsPercentage)
    {
        double[] values = ReferenceSeries.Named(series);
        YearOnYearResult found = YearOnYear.Compare(values.AsSpan(12, 12), values.AsSpan(24, 12));
        Assert.Equal(absolute, found.Absolute);
        Near.Printed(ratio, 100 * (found.Ratio ?? double.NaN));
        Near.Printed(low, 100 * found.Low);
        Near.Printed(high, 100 * found.High);
        Near.Printed(p, found.PValue);
        Assert.Equal(printsPercentage, found.PrintsPercentage);
    }

    [Fact]
    public void Compare_Of_Rates_Divides_By_The_Change_Of_The_Exposure()
    {
        double[] values = ReferenceSeries.Y3;
        YearOnYearResult counts = YearOnYear.Compare(values.AsSpan(12, 12), values.AsSpan(24, 12));
        YearOnYearResult rates = YearOnYear.Compare(values.AsSpan(12, 12), values.AsSpan(24, 12), 1.02);
        Near.Equal((1 + (counts.Ratio ?? 0)) / 1.02, 1 + (rates.Ratio ?? 0), 1e-12);
        Near.Equal((1 + counts.High) / 1.02, 1 + rates.High, 1e-12);
        Assert.Equal(counts.Absolute, rates.Absolute);
    }

    [Fact]
    public void Compare_On_A_Year_Without_Events_Has_No_Ratio()
    {
        YearOnYearResult found = YearOnYear.Compare(new double[12], [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Assert.Equal(3, found.Absolute);
        Assert.Null(found.Ratio);
        Assert.Equal(double.NaN, found.Low);
        Assert.Equal(double.NaN, found.PValue);
        Assert.False(found.PrintsPercentage);
    }

    [Fact]
    public void Compare_With_A_Later_Year_Without_Events_Is_A_Fall_By_All()
    {
        YearOnYearResult found = YearOnYear.Compare([1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0], new double[12]);
        Assert.Equal(-7, found.Absolute);
        Assert.Equal(-1, found.Ratio);
        Assert.Equal(double.NaN, found.High);
    }

    [Fact]
    public void Compare_With_A_Missing_Month_Has_No_Change()
    {
        double[] year = [.. Enumerable.Repeat(30.0, 12)];
        YearOnYearResult found = YearOnYear.Compare(year, [.. year[..11], double.NaN]);
        Assert.Equal(double.NaN, found.Absolute);
        Assert.Null(found.Ratio);
        Assert.Equal(double.NaN, found.High);
        Assert.False(found.PrintsPercentage);
        Assert.Null(YearOnYear.Compare([], []).Ratio);
    }

    [Fact]
    public void Compare_Interval_Holds_The_Change_And_Widens_With_Noise()
    {
        double[] even = [.. Enumerable.Repeat(50.0, 12)];
        double[] noisy = [.. Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? 10.0 : 90.0)];
        YearOnYearResult calm = YearOnYear.Compare(even, even);
        YearOnYearResult rough = YearOnYear.Compare(even, noisy);
        Assert.Equal(1, calm.Dispersion);
        Assert.True(rough.Dispersion > 10);
        Assert.True(rough.Low < calm.Low && calm.Low < 0 && calm.High > 0 && rough.High > calm.High);
    }
}
