using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

public class TrendTestTests
{
    [Theory]
    [InlineData("y1", "-.00653233", ".006415", "-.253889", ".00177057", "-3.68939", ".001213", "-7.539", "-11.515", "-3.385", "Moderate reduction")]
    [InlineData("y2", ".00708399", ".860119", "-.187370", ".01404462", ".50439", ".6188", "8.873", "-23.175", "54.288", "Stable")]
    [InlineData("y3", ".00728554", ".526181", "-.628884", ".00088565", "8.22621", "2.65e-8", "9.136", "6.763", "11.562", "Moderate increase")]
    [InlineData("y3p", ".00655675", ".526297", "-.628399", ".00088566", "7.40327", "1.58e-7", "8.186", "5.833", "10.591", "Moderate increase")]
    [InlineData("y4", ".00712354", "3.507501", ".324540", ".00277599", "2.56612", ".01727", "8.924", "1.671", "16.695", "Moderate increase")]
    public void Fit_Agrees_With_R(string series, string slope, string dispersion, string autocorrelation, string error, string statistic, string p, string change, string low, string high, string word)
    {
        TrendFit fit = Fitted(ReferenceSeries.Named(series), series == "y3p" ? ReferenceSeries.Population : []);
        Near.Printed(slope, fit.Slope);
        Near.Printed(dispersion, fit.Dispersion);
        Near.Printed(autocorrelation, fit.Autocorrelation);
        Near.Printed(error, fit.StandardError);
        Near.Printed(statistic, fit.Statistic);
        Near.Printed(p, fit.PValue);
        Near.Printed(change, 100 * fit.AnnualChange);
        Near.Printed(low, 100 * fit.Low);
        Near.Printed(high, 100 * fit.High);
        Assert.Equal(23, fit.DegreesOfFreedom);
        Assert.Equal(36, fit.Points);
        double lastYear = ReferenceSeries.Named(series).TakeLast(12).Sum();
        Assert.Equal(word, TrendWords.Choose(fit, lastYear, TrendLexicon.Graded, 0.05, 0.15));
    }

    [Fact]
    public void Fit_Inflates_The_Error_For_Noise_And_Memory()
    {
        TrendFit fit = Fitted(ReferenceSeries.Y4);
        double before = fit.StandardError / Math.Sqrt(fit.Dispersion * 2.226302);
        Near.Printed(".00099341", before);
        Near.Printed("10.24", 100 * fit.SmallestDetectable);
    }

    [Fact]
    public void Fit_Of_A_Pure_Trend_Finds_It_Exactly()
    {
        double[] counts = [.. Enumerable.Range(0, 36).Select(t => (100 + (10 * (t % 12))) * Math.Exp(-0.02 * t))];
        TrendFit fit = Fitted(counts);
        Near.Equal(-0.02, fit.Slope, 1e-9);
        Near.Equal(Math.Exp(-0.24) - 1, fit.AnnualChange, 1e-9);
    }

    [Fact]
    public void Fit_Of_Quarters_Has_Four_Seasons_And_A_Yearly_Change_Of_Four_Steps()
    {
        double[] counts = [.. Enumerable.Range(0, 12).Select(t => (300 + (40 * ((t + 2) % 4))) * Math.Exp(0.05 * t))];
        TrendFit? fit = TrendTest.Fit(counts, [], 2, 4, 1);
        Assert.NotNull(fit);
        Near.Equal(0.05, fit.Slope, 1e-9);
        Near.Equal(Math.Exp(0.2) - 1, fit.AnnualChange, 1e-9);
        Assert.Equal(12 - 4 - 1, fit.DegreesOfFreedom);
    }

    [Fact]
    public void Fit_Of_Quarters_Agrees_With_A_Full_Poisson_Regression()
    {
        double[] quarters = [.. ReferenceSeries.Y4.Chunk(3).Select(months => months.Sum())];
        TrendFit? fit = TrendTest.Fit(quarters, [], 0, 4, 1);
        Assert.NotNull(fit);
        IndependentFit reference = IndependentFit.Of(quarters, 4);
        Near.Equal(reference.Slope, fit.Slope);
        Near.Equal(reference.Dispersion, fit.Dispersion);
        Near.Equal(reference.UninflatedError, fit.StandardError / Math.Sqrt(Inflation(fit) * Math.Max(1, fit.Dispersion)));
    }

    [Fact]
    public void Fit_Does_Not_Depend_On_The_Scale_Of_Exposures()
    {
        double[] thousands = [.. ReferenceSeries.Population.Select(people => people / 1000)];
        Near.Equal(Fitted(ReferenceSeries.Y3, ReferenceSeries.Population).Slope, Fitted(ReferenceSeries.Y3, thousands).Slope, 1e-9);
    }

    [Fact]
    public void Fit_Leaves_Out_Excluded_Months_And_Counts_Neighbours_Only()
    {
        double[] counts = [.. ReferenceSeries.Y4];
        counts[13] = counts[14] = counts[20] = double.NaN;
        TrendFit fit = Fitted(counts);
        IndependentFit reference = IndependentFit.Of(counts, 12);
        Assert.Equal(33, fit.Points);
        Assert.Equal(20, fit.DegreesOfFreedom);
        Near.Equal(reference.Slope, fit.Slope);
        Near.Equal(reference.Dispersion, fit.Dispersion);
        Near.Equal(reference.Autocorrelation, fit.Autocorrelation);
    }

    [Fact]
    public void Fit_Leaves_Out_Months_That_Never_Have_Events()
    {
        double[] counts = [.. ReferenceSeries.Y1];
        counts[1] = counts[13] = counts[25] = 0;
        TrendFit fit = Fitted(counts);
        Assert.Equal(33, fit.Points);
        Assert.Equal(33 - 11 - 1, fit.DegreesOfFreedom);
    }

    [Fact]
    public void Fit_Of_Two_Years_Is_Possible_And_Of_Less_Is_Not()
    {
        Assert.NotNull(TrendTest.Fit(ReferenceSeries.Y4.AsSpan(12), [], 0, 12, 1));
        Assert.Null(TrendTest.Fit(ReferenceSeries.Y4.AsSpan(13), [], 0, 12, 1));
    }

    [Fact]
    public void Fit_Gives_Null_Where_Nothing_Can_Be_Fitted()
    {
        double[] missing = [.. Enumerable.Repeat(double.NaN, 36)];
        double[] lastYearOnly = [.. Enumerable.Repeat(0.0, 24), .. Enumerable.Repeat(5.0, 12)];
        Assert.Null(TrendTest.Fit([], [], 0, 12, 1));
        Assert.Null(TrendTest.Fit(missing, [], 0, 12, 1));
        Assert.Null(TrendTest.Fit(new double[36], [], 0, 12, 1));
        Assert.Null(TrendTest.Fit(lastYearOnly, [], 0, 12, 1));
        Assert.Null(TrendTest.Fit(ReferenceSeries.Y1, new double[36], 0, 12, 1));
        Assert.Null(TrendTest.Fit(ReferenceSeries.Y1, [], 0, 0, 1));
    }

    [Fact]
    public void Fit_Is_The_Same_Whatever_The_First_Month_Is_Called()
    {
        TrendFit? fit = TrendTest.Fit(ReferenceSeries.Y4, [], -7, 12, 1);
        Assert.NotNull(fit);
        Near.Equal(Fitted(ReferenceSeries.Y4).Slope, fit.Slope, 1e-12);
    }

    private static double Inflation(TrendFit fit)
    {
        double rho = Math.Clamp(fit.Autocorrelation + (2.0 / fit.Points), 0, 0.6);
        return (1 + rho) / (1 - rho);
    }

    private static TrendFit Fitted(double[] counts, double[]? exposures = null)
    {
        TrendFit? fit = TrendTest.Fit(counts, exposures ?? [], 0, 12, 1);
        Assert.NotNull(fit);
        return fit;
    }
}
