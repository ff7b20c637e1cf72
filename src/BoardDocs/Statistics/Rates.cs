namespace BoardDocs.Statistics;

/// <summary>Counts against a denominator.</summary>
internal static class Rates
{
    /// <summary>Events per so many: <c>scale · count / denominator</c>.</summary>
    /// <param name="count">Events in the window.</param>
    /// <param name="denominator">Residents or households.</param>
    /// <param name="scale">Per how many, such as 1,000.</param>
    /// <returns>The unrounded rate; <see cref="double.NaN"/> where either is missing or the denominator is not above 0.</returns>
    /// <remarks>Multiplying first keeps equal fractions equal to the last bit, so that ties in a ranking are found.</remarks>
    public static double Rate(double count, double denominator, double scale) =>
        denominator > 0 ? count * scale / denominator : double.NaN;

    /// <summary>A share as a fraction: the sum of the parts over the sum of the wholes, never a mean of shares.</summary>
    /// <param name="numeratorSum">The parts of all periods of the window.</param>
    /// <param name="wholeSum">The wholes of all periods of the window.</param>
    /// <returns>The unrounded fraction; <see cref="double.NaN"/> where either is missing or the whole is not above 0.</returns>
    public static double Proportion(double numeratorSum, double wholeSum) => Rate(numeratorSum, wholeSum, 1);
}
