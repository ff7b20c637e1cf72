namespace BoardDocs.Statistics;

/// <summary>A tail of a distribution over the numbers from 0: monotone, with its slope.</summary>
internal interface ITail
{
    /// <summary>The probability at x.</summary>
    double Probability(double x);

    /// <summary>The derivative of <see cref="Probability"/> at x.</summary>
    double Slope(double x);
}

/// <summary>Finds the point of a tail with a given probability.</summary>
internal static class Inversion
{
    private const int MostSteps = 200;

    // Newton doubles the digits, so a step this small leaves an error far below the last digit.
    private const double SmallStep = 1e-9;

    /// <summary>Newton's method on the logarithm of the probability, kept inside a bracket that halves where Newton would leave it.</summary>
    /// <typeparam name="TTail">A struct, so that calls are direct and nothing is allocated.</typeparam>
    /// <param name="tail">The tail.</param>
    /// <param name="target">A probability strictly between 0 and 1.</param>
    /// <param name="guess">A first guess above 0.</param>
    public static double Solve<TTail>(TTail tail, double target, double guess)
        where TTail : struct, ITail
    {
        double low = 0;
        double high = double.PositiveInfinity;
        double x = guess;
        for (int step = 0; step < MostSteps; step++)
        {
            double probability = tail.Probability(x);
            double slope = tail.Slope(x);
            double next = x - (Math.Log(probability / target) * probability / slope);
            if (Math.Abs(next - x) <= SmallStep * x)
            {
                return next;
            }

            (low, high) = (probability > target) == (slope > 0) ? (low, x) : (x, high);
            x = next > low && next < high ? next : double.IsInfinity(high) ? x * 2 : (low + high) / 2;
        }

        return x;
    }
}
