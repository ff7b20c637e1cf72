namespace BoardDocs.Statistics;

/// <summary>The place of an area among the areas of its group.</summary>
internal static class Ranking
{
    /// <summary>Ranks on unrounded values; ties share the best place and the next place is skipped.</summary>
    /// <param name="own">The own area's value.</param>
    /// <param name="all">The values of all areas, the own one included; those that are not finite drop out.</param>
    /// <param name="lowerIsBetter">Whether place 1 is the lowest value.</param>
    /// <returns>The place, or null where the own value is missing.</returns>
    public static RankResult? Rank(double own, ReadOnlySpan<double> all, bool lowerIsBetter)
    {
        if (!double.IsFinite(own))
        {
            return null;
        }

        int better = 0;
        int equal = 0;
        int areas = 0;
        foreach (double value in all)
        {
            areas += double.IsFinite(value) ? 1 : 0;
            equal += value == own ? 1 : 0;
            better += double.IsFinite(value) && (lowerIsBetter ? value < own : value > own) ? 1 : 0;
        }

        return new RankResult(better + 1, equal > 1, Math.Max(areas, better + 1));
    }
}
