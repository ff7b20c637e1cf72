namespace BoardDocs.Statistics;

/// <summary>The parts of C. Loader's saddle-point expansion, which keep Poisson and binomial terms exact where factorials are huge.</summary>
/// <remarks>C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).</remarks>
internal static class SaddlePoint
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>The error of Stirling's formula: <c>ln Γ(n+1) - (n+½) ln n + n - ½ ln 2π</c>, n above 0.</summary>
    public static double StirlingError(double n)
    {
        if (n < 16)
        {
            return LogGamma.Of(n + 1) - ((n + 0.5) * Math.Log(n)) + n - HalfLogTwoPi;
        }

        double square = n * n;
        return ((1 / 12.0) - (((1 / 360.0) - (((1 / 1260.0) - (((1 / 1680.0) - (1 / (1188.0 * square))) / square)) / square)) / square)) / n;
    }

    /// <summary>The deviance term <c>x ln(x/m) + m - x</c> without cancellation near x = m.</summary>
    public static double Deviance(double x, double m)
    {
        if (Math.Abs(x - m) >= 0.1 * (x + m))
        {
            return (x * Math.Log(x / m)) + m - x;
        }

        double v = (x - m) / (x + m);
        double sum = (x - m) * v;
        double term = 2 * x * v;
        for (int j = 1; j < 1000; j++)
        {
            term *= v * v;
            double next = sum + (term / ((2 * j) + 1));
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }

    /// <summary>The Poisson term <c>m^x e^-m / Γ(x+1)</c>, x and m above 0.</summary>
    public static double Poisson(double x, double m) =>
        Math.Exp(-StirlingError(x) - Deviance(x, m)) / Math.Sqrt(2 * Math.PI * x);

    /// <summary>The beta kernel <c>p^a (1-p)^b / B(a, b)</c>, a and b above 0, p between 0 and 1.</summary>
    /// <param name="a">The first shape.</param>
    /// <param name="b">The second shape.</param>
    /// <param name="p">The point.</param>
    /// <param name="q">1 - p, given apart so that a small one keeps its digits.</param>
    public static double Beta(double a, double b, double p, double q)
    {
        double n = a + b;
        double logarithm = StirlingError(n) - StirlingError(a) - StirlingError(b) - Deviance(a, n * p) - Deviance(b, n * q);
        return Math.Exp(logarithm) * Math.Sqrt(a * b / (2 * Math.PI * n));
    }
}
