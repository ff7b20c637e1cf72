namespace BoardDocs.Statistics;

/// <summary>The exact comparison of two small counts (specs/statistics.md, Small counts).</summary>
internal static class SmallCounts
{
    /// <summary>Beyond this many events the sums take long, and the two-year comparison serves.</summary>
    public const double MostEvents = 4000;

    // Terms beyond so many standard deviations are below 1e-15.
    private const double Deviations = 9;

    /// <summary>The E-test of Krishnamoorthy and Thomson (2004): the probability of a difference at least as large where both rates are equal.</summary>
    /// <param name="first">The first count.</param>
    /// <param name="second">The second count.</param>
    /// <param name="exposureRatio">The second exposure over the first: later over earlier residents; 1 for a comparison of counts.</param>
    /// <returns>p, two-sided; <see cref="double.NaN"/> without any event, with a missing count, or with too many events.</returns>
    public static double PValue(double first, double second, double exposureRatio = 1)
    {
        double events = first + second;
        if (!(events > 0) || events > MostEvents || first < 0 || second < 0 || !(exposureRatio > 0) || !double.IsFinite(exposureRatio))
        {
            return double.NaN;
        }

        double rate = events / (1 + exposureRatio);
        double found = Math.Abs(Statistic(first, second, exposureRatio));
        (int offset, double[] probabilities) = Probabilities(rate * exposureRatio);
        (int start, double[] others) = Probabilities(rate);
        double p = 0;
        for (int i = 0; i < others.Length; i++)
        {
            double tail = 0;
            for (int j = 0; j < probabilities.Length; j++)
            {
                tail += Math.Abs(Statistic(start + i, offset + j, exposureRatio)) >= found * (1 - 1e-12) ? probabilities[j] : 0;
            }

            p += others[i] * tail;
        }

        return Math.Min(1, p);
    }

    // The difference of the two rates over its estimated standard error.
    private static double Statistic(double first, double second, double exposure)
    {
        double variance = first + (second / (exposure * exposure));
        return variance > 0 ? (first - (second / exposure)) / Math.Sqrt(variance) : 0;
    }

    private static (int First, double[] Values) Probabilities(double mean)
    {
        double spread = (Deviations * Math.Sqrt(mean)) + (Deviations * 2);
        int first = (int)Math.Max(0, Math.Floor(mean - spread));
        var values = new double[(int)Math.Ceiling(mean + spread) - first + 1];
        for (int i = 0; i < values.Length; i++)
        {
            double events = first + i;
            values[i] = Math.Exp((events * Math.Log(mean)) - mean - LogGamma.Of(events + 1));
        }

        return (first, values);
    }
}
