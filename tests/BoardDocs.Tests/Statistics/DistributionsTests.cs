using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public class DistributionsTests
{
    [Theory]
    [InlineData(.975, 11, 2.2009851601)]
    [InlineData(.975, 23, 2.0686576104)]
    [InlineData(.80, 23, .8575295537)]
    [InlineData(.025, 23, -2.0686576104)]
    public void StudentT_Quantile_Agrees_With_R(double p, double df, double expected) =>
        Near.Equal(expected, StudentT.Quantile(p, df), 1e-10);

    [Theory]
    [InlineData(.025, 2, .0506356160)]
    [InlineData(.975, 4, 11.1432867819)]
    [InlineData(.999, 4, 18.4668269529)]
    [InlineData(.998, 1, 9.5495357061)]
    public void ChiSquared_Quantile_Agrees_With_R(double p, double df, double expected) =>
        Near.Equal(expected, ChiSquared.Quantile(p, df), 1e-9);

    [Theory]
    [InlineData(.975, 1.959963984540054)]
    [InlineData(.999, 3.090232306167813)]
    [InlineData(.5, 0)]
    [InlineData(.025, -1.959963984540054)]
    [InlineData(1e-10, -6.361340902404056)]
    public void Normal_Quantile_Agrees_With_Tables(double p, double expected) =>
        Near.Equal(expected, Normal.Quantile(p), 1e-13);

    // With 1 and 2 degrees of freedom Student's t has a closed form.
    [Theory]
    [InlineData(1e-12)]
    [InlineData(0.001)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void StudentT_Has_Its_Closed_Forms(double p)
    {
        Near.Equal(-1 / Math.Tan(Math.PI * p), StudentT.Quantile(p, 1), 1e-9);
        Near.Equal((2 * p - 1) / Math.Sqrt(2 * p * (1 - p)), StudentT.Quantile(p, 2), 1e-9);
        Near.Equal(p, StudentT.Cdf(-1 / Math.Tan(Math.PI * p), 1), 1e-9);
    }

    // With 2 and 4 degrees of freedom the chi-squared tail is e^-x/2 and e^-x/2 (1 + x/2).
    [Theory]
    [InlineData(1e-8)]
    [InlineData(0.7)]
    [InlineData(9.0)]
    [InlineData(80.0)]
    [InlineData(600.0)]
    public void ChiSquared_Has_Its_Closed_Forms(double x)
    {
        Near.Equal(Math.Exp(-x / 2), ChiSquared.UpperTail(x, 2), 1e-12);
        Near.Equal(Math.Exp(-x / 2) * (1 + (x / 2)), ChiSquared.UpperTail(x, 4), 1e-12);
        Near.Equal(-(Math.Exp(-x / 2) - 1), ChiSquared.Cdf(x, 2), x < 1e-6 ? 1e-7 : 1e-12);
        Near.Equal(x, ChiSquared.UpperQuantile(Math.Exp(-x / 2), 2), x < 1e-6 ? 1e-7 : 1e-9);
    }

    [Theory]
    [InlineData(0.5, 0.57236494292470008707)]
    [InlineData(1, 0)]
    [InlineData(10, 12.801827480081469611)]
    [InlineData(0.001, 6.907178885383853682)]
    [InlineData(1e6, 12815504.569147612)]
    public void LogGamma_Agrees_With_Tables(double x, double expected) =>
        Assert.Equal(expected, LogGamma.Of(x), Math.Max(1e-13, 1e-14 * expected));

    // I_x(a, b) for whole a and b is a binomial tail, summed here term by term.
    [Theory]
    [InlineData(3, 5, 0.2)]
    [InlineData(12, 2, 0.9)]
    [InlineData(7, 40, 0.15)]
    public void IncompleteBeta_Is_A_Binomial_Tail(int a, int b, double x)
    {
        int n = a + b - 1;
        double sum = 0;
        for (int j = a; j <= n; j++)
        {
            double term = 1;
            for (int k = 1; k <= j; k++)
            {
                term *= (n - j + k) / (double)k;
            }

            sum += term * Math.Pow(x, j) * Math.Pow(1 - x, n - j);
        }

        Near.Equal(sum, IncompleteBeta.Of(a, b, x), 1e-12);
    }

    // P(a, x) for whole a is a Poisson tail, summed here term by term with logarithms that are themselves sums.
    [Theory]
    [InlineData(20, 25)]
    [InlineData(2_000, 1_900)]
    [InlineData(2_000, 2_150)]
    public void IncompleteGamma_Is_A_Poisson_Tail(int a, double x)
    {
        double logarithm = -x;
        double sum = Math.Exp(logarithm);
        for (int j = 1; j < a; j++)
        {
            logarithm += Math.Log(x / j);
            sum += Math.Exp(logarithm);
        }

        Near.Equal(sum, IncompleteGamma.Upper(a, x), 1e-9);
    }

    [Fact]
    public void Quantiles_Invert_Their_Distributions()
    {
        double[] tails = [1e-9, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999];
        foreach (double p in tails)
        {
            Near.Equal(p, Normal.Cdf(Normal.Quantile(p)), 1e-12);
            foreach (double df in (double[])[0.5, 1, 3, 23, 57, 2000])
            {
                Near.Equal(p, StudentT.Cdf(StudentT.Quantile(p, df), df), 1e-11);
                Near.Equal(p, ChiSquared.Cdf(ChiSquared.Quantile(p, df), df), 1e-11);
                Near.Equal(p, ChiSquared.UpperTail(ChiSquared.UpperQuantile(p, df), df), 1e-11);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Quantiles_Of_No_Probability_Are_Not_Numbers(double p)
    {
        Assert.Equal(double.NaN, Normal.Quantile(p));
        Assert.Equal(double.NaN, StudentT.Quantile(p, 5));
        Assert.Equal(double.NaN, ChiSquared.Quantile(p, 5));
        Assert.Equal(double.NaN, StudentT.Quantile(0.3, p < 0 ? p : double.NaN));
        Assert.Equal(double.NaN, ChiSquared.Quantile(0.3, p < 0 ? p : double.NaN));
    }

    [Fact]
    public void Quantiles_Of_0_And_1_Are_The_Ends()
    {
        Assert.Equal(double.PositiveInfinity, Normal.Quantile(1));
        Assert.Equal(double.NegativeInfinity, StudentT.Quantile(0, 5));
        Assert.Equal(0, ChiSquared.Quantile(0, 5));
        Assert.Equal(double.PositiveInfinity, ChiSquared.Quantile(1, 5));
    }
}
