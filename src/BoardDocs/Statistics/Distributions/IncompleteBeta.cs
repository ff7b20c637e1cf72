namespace BoardDocs.Statistics;

/// <summary>The regularised incomplete beta function.</summary>
internal static class IncompleteBeta
{
    private const double Precision = 1e-16;
    private const double Tiny = 1e-300;
    private const int MostTerms = 20_000;

    /// <summary>I_x(a, b), the share below x; <see cref="double.NaN"/> for a or b not above 0 or x outside 0 to 1.</summary>
    /// <param name="a">The first shape.</param>
    /// <param name="b">The second shape.</param>
    /// <param name="x">The point.</param>
    /// <param name="complement">1 - x, given apart so that a small one keeps its digits.</param>
    public static double Of(double a, double b, double x, double complement)
    {
        if (!(a > 0) || !(b > 0) || !(x >= 0) || !(complement >= 0))
        {
            return double.NaN;
        }

        if (x == 0 || complement == 0)
        {
            return x == 0 ? 0 : 1;
        }

        // The continued fraction converges fast only on the near side of the mean.
        double kernel = SaddlePoint.Beta(a, b, x, complement);
        return x * (a + b + 2) < a + 1
            ? kernel * Fraction(a, b, x) / a
            : 1 - (kernel * Fraction(b, a, complement) / b);
    }

    /// <summary>I_x(a, b) with 1 - x computed from x.</summary>
    public static double Of(double a, double b, double x) => Of(a, b, x, 1 - x);

    // Lentz's method on the fraction of Abramowitz and Stegun 26.5.8.
    private static double Fraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        double value = d;
        for (int m = 1; m < MostTerms; m++)
        {
            Advance(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))), ref c, ref d);
            value *= c * d;
            Advance(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)), ref c, ref d);
            value *= c * d;
            if (Math.Abs((c * d) - 1) <= Precision)
            {
                break;
            }
        }

        return value;
    }

    private static void Advance(double coefficient, ref double c, ref double d)
    {
        d = 1 / NotZero(1 + (coefficient * d));
        c = NotZero(1 + (coefficient / c));
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
