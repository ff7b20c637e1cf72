using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

public class TrendWordsTests
{
    [Theory]
    [InlineData(0.051, -0.30, 500, "Stable", "Stable")]
    [InlineData(0.049, -0.30, 500, "Strong reduction", "Reducing")]
    [InlineData(0.049, -0.15, 500, "Strong reduction", "Reducing")]
    [InlineData(0.049, -0.1499, 500, "Moderate reduction", "Reducing")]
    [InlineData(0.049, -0.0499, 500, "Stable", "Stable")]
    [InlineData(0.049, 0.05, 500, "Moderate increase", "Increasing")]
    [InlineData(0.049, 0.15, 500, "Strong increase", "Increasing")]
    [InlineData(0.049, 0.60, 29, "Increasing", "Increasing")]
    [InlineData(0.049, -0.60, 29, "Reducing", "Reducing")]
    [InlineData(0.049, -0.60, 30, "Strong reduction", "Reducing")]
    [InlineData(0.05, 0.60, 500, "Stable", "Stable")]
    public void Choose_Needs_Evidence_And_Size(double p, double change, double lastYear, string graded, string plain)
    {
        TrendFit fit = Fit(p, change);
        Assert.Equal(graded, TrendWords.Choose(fit, lastYear, TrendLexicon.Graded, 0.05, 0.15));
        Assert.Equal(plain, TrendWords.Choose(fit, lastYear, TrendLexicon.Plain, 0.05, 0.15));
    }

    [Fact]
    public void Choose_Follows_The_Thresholds_It_Is_Given() =>
        Assert.Equal(TrendWords.StrongIncrease, TrendWords.Choose(Fit(0.01, 0.04), 500, TrendLexicon.Graded, 0.01, 0.03));

    [Fact]
    public void Choose_Without_A_Fit_Is_Not_Available() =>
        Assert.Equal("Not available", TrendWords.Choose(null, 500, TrendLexicon.Graded, 0.05, 0.15));

    [Theory]
    [InlineData(0.5, 0.019, "Stable")]
    [InlineData(0.5, 0.021, "Moderate increase")]
    [InlineData(0.5, -0.07, "Strong reduction")]
    [InlineData(0.1, 0.09, "Stable")]
    [InlineData(0.1, 0.11, "Moderate increase")]
    public void ChooseForProportion_Counts_Points_A_Year(double mean, double change, string word) =>
        Assert.Equal(word, TrendWords.ChooseForProportion(Fit(0.01, change), mean, TrendLexicon.Graded));

    [Fact]
    public void ChooseForProportion_Of_All_Throughout_Needs_No_Test()
    {
        double[] all = [.. Enumerable.Repeat(40.0, 36)];
        TrendFit? fit = TrendTest.Fit(all, all, 0, 12, 0);
        Assert.Equal("Stable (100%)", TrendWords.ChooseForProportion(fit, 1, TrendLexicon.Plain));
        Assert.Equal("Stable (100%)", TrendWords.ChooseForProportion(null, 1, TrendLexicon.Plain));
        Assert.Equal("Not available", TrendWords.ChooseForProportion(null, 0.4, TrendLexicon.Plain));
    }

    [Fact]
    public void ChooseForProportion_Finds_A_Rising_Share()
    {
        double[] wholes = [.. Enumerable.Range(0, 36).Select(t => 400.0 + (7 * (t % 12)))];
        double[] parts = [.. wholes.Select((whole, t) => Math.Round(whole * (0.50 + (0.004 * t))))];
        TrendFit? fit = TrendTest.Fit(parts, wholes, 0, 12, 1 - Rates.Proportion(parts.Sum(), wholes.Sum()));
        Assert.NotNull(fit);
        double mean = Rates.Proportion(parts.Sum(), wholes.Sum());
        Assert.InRange(TrendWords.YearlyPoints(fit, mean), 0.045, 0.052);
        Assert.Equal(TrendWords.StrongIncrease, TrendWords.ChooseForProportion(fit, mean, TrendLexicon.Graded));
    }

    private static TrendFit Fit(double p, double change) => new(0, 1, 0, 1, 1, 23, p, change, change, change, 0.1, 36);
}
