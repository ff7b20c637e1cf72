namespace BoardDocs.Statistics;

/// <summary>The chi-squared distribution.</summary>
internal static class ChiSquared
{
    /// <summary>The probability of a value up to x.</summary>
    public static double Cdf(double x, double degreesOfFreedom) => IncompleteGamma.Lower(degreesOfFreedom / 2, x / 2);

    /// <summary>The probability of a value above x.</summary>
    public static double UpperTail(double x, double degreesOfFreedom) => IncompleteGamma.Upper(degreesOfFreedom / 2, x / 2);

    /// <summary>The value with probability p below it; <see cref="double.NaN"/> for p outside 0 to 1.</summary>
    public static double Quantile(double p, double degreesOfFreedom) =>
        p <= 0.5 ? Solve(p, degreesOfFreedom, isUpper: false) : Solve(1 - p, degreesOfFreedom, isUpper: true);

    /// <summary>The value with probability p above it; <see cref="double.NaN"/> for p outside 0 to 1.</summary>
    public static double UpperQuantile(double p, double degreesOfFreedom) =>
        p <= 0.5 ? Solve(p, degreesOfFreedom, isUpper: true) : Solve(1 - p, degreesOfFreedom, isUpper: false);

    private static double Solve(double tail, double degreesOfFreedom, bool isUpper)
    {
        if (!(tail >= 0) || !(degreesOfFreedom > 0) || !double.IsFinite(degreesOfFreedom))
        {
            return double.NaN;
        }

        if (tail == 0)
        {
            return isUpper ? double.PositiveInfinity : 0;
        }

        double shape = degreesOfFreedom / 2;
        return 2 * Inversion.Solve(new GammaTail(shape, isUpper), tail, Guess(tail, shape, isUpper));
    }

    // Wilson and Hilferty's cube root, and near 0 the first term of the series.
    private static double Guess(double tail, double shape, bool isUpper)
    {
        double z = isUpper ? -Normal.Quantile(tail) : Normal.Quantile(tail);
        double root = 1 - (1 / (9 * shape)) + (z / (3 * Math.Sqrt(shape)));
        double nearZero = Math.Exp((Math.Log(tail) + LogGamma.Of(shape + 1)) / shape);
        double guess = root > 0.3 || isUpper ? shape * root * root * root : nearZero;
        return guess > 0 ? guess : 1e-300;
    }

    private readonly struct GammaTail(double shape, bool isUpper) : ITail
    {
        public double Probability(double x) => isUpper ? IncompleteGamma.Upper(shape, x) : IncompleteGamma.Lower(shape, x);

        public double Slope(double x) => (isUpper ? -1 : 1) * SaddlePoint.Poisson(shape, x) * shape / x;
    }
}
