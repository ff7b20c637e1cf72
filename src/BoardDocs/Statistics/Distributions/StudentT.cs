namespace BoardDocs.Statistics;

/// <summary>Student's t distribution.</summary>
internal static class StudentT
{
    /// <summary>The probability of a value up to t.</summary>
    public static double Cdf(double t, double degreesOfFreedom)
    {
        double tail = TwoSided(t, degreesOfFreedom) / 2;
        return t > 0 ? 1 - tail : tail;
    }

    /// <summary>The probability of a value at least as far from 0 as t.</summary>
    public static double TwoSided(double t, double degreesOfFreedom)
    {
        double square = t * t;
        double whole = degreesOfFreedom + square;
        return double.IsInfinity(square)
            ? 0
            : IncompleteBeta.Of(degreesOfFreedom / 2, 0.5, degreesOfFreedom / whole, square / whole);
    }

    /// <summary>The value with probability p below it; <see cref="double.NaN"/> for p outside 0 to 1.</summary>
    public static double Quantile(double p, double degreesOfFreedom)
    {
        double tail = Math.Min(p, 1 - p);
        if (!(tail >= 0) || !(degreesOfFreedom > 0) || !double.IsFinite(degreesOfFreedom))
        {
            return double.NaN;
        }

        double distance = tail == 0 ? double.PositiveInfinity
            : tail == 0.5 ? 0
            : Inversion.Solve(new UpperTail(degreesOfFreedom), tail, Guess(tail, degreesOfFreedom));
        return p < 0.5 ? -distance : distance;
    }

    // The first terms of Cornish and Fisher's expansion; Newton's method does the rest.
    private static double Guess(double tail, double degreesOfFreedom)
    {
        double z = -Normal.Quantile(tail);
        double first = z * ((z * z) + 1) / 4;
        double second = z * ((((5 * z * z) + 16) * z * z) + 3) / 96;
        return z + (first / degreesOfFreedom) + (second / (degreesOfFreedom * degreesOfFreedom));
    }

    private readonly struct UpperTail(double degreesOfFreedom) : ITail
    {
        public double Probability(double t) => TwoSided(t, degreesOfFreedom) / 2;

        public double Slope(double t)
        {
            double square = t * t;
            double whole = degreesOfFreedom + square;
            return -SaddlePoint.Beta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / whole, square / whole) / t;
        }
    }
}
