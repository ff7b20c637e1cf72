namespace BoardDocs.Statistics;

/// <summary>The trend test for published figures that are neither counts nor shares, such as median days.</summary>
/// <remarks>R. M. Hirsch, J. R. Slack and R. A. Smith, Water Resources Research 18 (1982); slope after Theil and Sen.</remarks>
internal static class SeasonalMannKendall
{
    /// <summary>Compares each period with the same season of every other year.</summary>
    /// <param name="values">One value a period; what is not finite leaves the period out.</param>
    /// <param name="seasons">Seasons in a year, 12 or 4.</param>
    /// <returns>The test; null with under two years of periods or where no two periods can be compared.</returns>
    public static SeasonalTrend? Test(ReadOnlySpan<double> values, int seasons)
    {
        if (seasons < 2 || values.Length < TrendTest.FewestYears * seasons)
        {
            return null;
        }

        var slopes = new List<double>();
        double score = 0;
        double variance = 0;
        for (int season = 0; season < seasons; season++)
        {
            (double own, double spread) = Season(values, season, seasons, slopes);
            score += own;
            variance += spread;
        }

        return slopes.Count == 0 ? null : Describe(values, slopes, score, variance);
    }

    private static SeasonalTrend Describe(ReadOnlySpan<double> values, List<double> slopes, double score, double variance)
    {
        double[] used = Array.FindAll(values.ToArray(), double.IsFinite);
        double slope = Median([.. slopes]);
        double middle = Math.Abs(Median(used));
        double statistic = variance > 0 && score != 0 ? (score - Math.Sign(score)) / Math.Sqrt(variance) : 0;
        double change = middle > 0 ? slope / middle : double.NaN;
        return new SeasonalTrend(score, variance, statistic, 2 * Normal.UpperTail(Math.Abs(statistic)), slope, change, used.Length);
    }

    // S and its variance for one season: Var = (K(K-1)(2K+5) - Σ t(t-1)(2t+5)) / 18, t the sizes of groups of equal values.
    private static (double Score, double Variance) Season(ReadOnlySpan<double> values, int season, int seasons, List<double> slopes)
    {
        double score = 0;
        double ties = 0;
        int years = 0;
        for (int later = season; later < values.Length; later += seasons)
        {
            if (double.IsFinite(values[later]))
            {
                (double own, int equal) = Against(values, season, later, seasons, slopes);
                score += own;
                ties += Increment(equal + 1);
                years++;
            }
        }

        return (score, (Tied(years) - ties) / 18);
    }

    // One value against the earlier ones of its season: the sum of signs and how many are equal.
    private static (double Score, int Equal) Against(ReadOnlySpan<double> values, int season, int later, int seasons, List<double> slopes)
    {
        double score = 0;
        int equal = 0;
        for (int earlier = season; earlier < later; earlier += seasons)
        {
            if (double.IsFinite(values[earlier]))
            {
                double difference = values[later] - values[earlier];
                score += Math.Sign(difference);
                equal += difference == 0 ? 1 : 0;
                slopes.Add(difference * seasons / (later - earlier));
            }
        }

        return (score, equal);
    }

    // What the t-th member of a group of equal values adds to the group's t(t-1)(2t+5).
    private static double Increment(double t) => Tied(t) - Tied(t - 1);

    private static double Tied(double t) => t * (t - 1) * ((2 * t) + 5);

    private static double Median(double[] values)
    {
        Array.Sort(values);
        int half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
