using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

/// <summary>How often the trend test speaks of a trend where there is none: 36 seasonal months without one, 2,000 times.</summary>
public class FalseWordTests
{
    private const int Rounds = 2_000;
    private const double Tolerance = 0.015;

    private static readonly double[] Season = [.92, .88, .98, .97, 1.03, 1.05, 1.10, 1.08, 1.02, 1.03, .98, .96];

    [Theory]
    [InlineData(1.5, 1, .019, .019)]
    [InlineData(10, 1, .021, .021)]
    [InlineData(100, 3, .034, .034)]
    [InlineData(1000, 5, .001, .037)]
    public void Choose_Rarely_Sees_A_Trend_In_Noise(double mean, double dispersion, double falseWords, double significant) =>
        AssertRates((random, mu) => Noisy(random, mu, dispersion), mean, falseWords, significant);

    [Theory]
    [InlineData(1000, .3, .020, .069)]
    [InlineData(1000, .5, .047, .093)]
    [InlineData(100, .5, .068, .075)]
    public void Choose_Is_Robust_To_Linked_Months(double mean, double correlation, double falseWords, double significant)
    {
        double state = 0;
        AssertRates(
            (random, mu) =>
            {
                state = (correlation * state) + (0.08 * Math.Sqrt(1 - (correlation * correlation)) * random.Normal());
                return random.Poisson(mu * Math.Exp(state - (0.08 * 0.08 / 2)));
            },
            mean,
            falseWords,
            significant);
    }

    // Gamma then Poisson: mean mu, variance dispersion times mu.
    private static double Noisy(TestRandom random, double mu, double dispersion) =>
        random.Poisson(dispersion > 1 ? random.Gamma(mu / (dispersion - 1)) * (dispersion - 1) : mu);

    private static void AssertRates(Func<TestRandom, double, double> draw, double mean, double falseWords, double significant)
    {
        var random = new TestRandom(12345);
        int words = 0;
        int small = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double[] months = [.. Enumerable.Range(0, 36).Select(t => draw(random, mean * Season[t % 12] * 12 / Season.Sum()))];
            TrendFit? fit = TrendTest.Fit(months, [], 0, 12, 1);
            words += TrendWords.Choose(fit, months.TakeLast(12).Sum(), TrendLexicon.Graded, 0.05, 0.15) is TrendWords.Stable or TrendWords.NotAvailable ? 0 : 1;
            small += fit?.PValue < 0.05 ? 1 : 0;
        }

        Assert.InRange(words / (double)Rounds, falseWords - Tolerance, falseWords + Tolerance);
        Assert.InRange(small / (double)Rounds, significant - Tolerance, significant + Tolerance);
    }
}
