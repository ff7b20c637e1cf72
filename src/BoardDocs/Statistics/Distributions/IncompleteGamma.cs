namespace BoardDocs.Statistics;

/// <summary>The regularised incomplete gamma functions.</summary>
internal static class IncompleteGamma
{
    private const double Precision = 1e-16;
    private const double Tiny = 1e-300;
    private const int MostTerms = 200_000;

    /// <summary>P(a, x), the share below x; <see cref="double.NaN"/> for a not above 0 or x below 0.</summary>
    public static double Lower(double a, double x) => Both(a, x).Lower;

    /// <summary>Q(a, x) = 1 - P(a, x), with its own relative precision in the far tail.</summary>
    public static double Upper(double a, double x) => Both(a, x).Upper;

    private static (double Lower, double Upper) Both(double a, double x)
    {
        if (!(a > 0) || !(x >= 0) || double.IsInfinity(a))
        {
            return (double.NaN, double.NaN);
        }

        if (x == 0 || double.IsInfinity(x))
        {
            return x == 0 ? (0, 1) : (1, 0);
        }

        double kernel = SaddlePoint.Poisson(a, x);
        if (x < a + 1)
        {
            double lower = kernel * Series(a, x);
            return (lower, 1 - lower);
        }

        double upper = kernel * a * Fraction(a, x);
        return (1 - upper, upper);
    }

    // P(a, x) = x^a e^-x / Γ(a+1) · (1 + x/(a+1) + x²/((a+1)(a+2)) + …)
    private static double Series(double a, double x)
    {
        double term = 1;
        double sum = 1;
        for (int n = 1; n < MostTerms && term > sum * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    // Q(a, x) = x^a e^-x / Γ(a) · 1/(x+1-a- 1(1-a)/(x+3-a- 2(2-a)/(x+5-a- …))), by Lentz's method
    private static double Fraction(double a, double x)
    {
        double b = x + 1 - a;
        double c = 1 / Tiny;
        double d = 1 / b;
        double value = d;
        for (int n = 1; n < MostTerms; n++)
        {
            double coefficient = -n * (n - a);
            b += 2;
            d = 1 / NotZero((coefficient * d) + b);
            c = NotZero(b + (coefficient / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) <= Precision)
            {
                break;
            }
        }

        return value;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
