namespace BoardDocs.Statistics;

/// <summary>Above, below or similar: four ways to tell them apart (specs/statistics.md, Relation word).</summary>
internal static class RelationTest
{
    /// <summary>The half-width of the band that counts as similar: 5 % of the average.</summary>
    public const double DefaultBand = 0.05;

    // Decides values that lie on the band's edge but for the last bits: exactly 5 % above is similar.
    private const double EdgeTolerance = 1e-12;

    /// <summary>The sign of the difference.</summary>
    /// <returns>Null where either number is missing.</returns>
    public static Relation? Strict(double own, double average) => Within(own, average, 0);

    /// <summary>Similar within a band around the average, else the sign of the difference.</summary>
    /// <param name="own">The own area's value.</param>
    /// <param name="average">The group's average.</param>
    /// <param name="band">Half the band's width, as a fraction of the average.</param>
    /// <returns>Null where either number is missing.</returns>
    public static Relation? Band(double own, double average, double band = DefaultBand) =>
        Within(own, average, Math.Abs(average) * (band + EdgeTolerance));

    /// <summary>Similar within one standard deviation of the areas' rates around their mean.</summary>
    /// <param name="own">The own area's rate.</param>
    /// <param name="rates">The rates of all areas, the own one included; missing ones are left out.</param>
    /// <returns>Null where the own rate is missing or fewer than two areas have one.</returns>
    public static Relation? StandardDeviation(double own, ReadOnlySpan<double> rates)
    {
        double deviation = GroupAverage.StandardDeviation(rates);
        return double.IsNaN(deviation) ? null : Within(own, GroupAverage.Mean(rates), deviation * (1 + EdgeTolerance));
    }

    /// <summary>Similar within the band, or where the 95 % interval of the ratio to the other areas holds 1.</summary>
    /// <param name="own">The own area's rate or share.</param>
    /// <param name="average">The group's average.</param>
    /// <param name="ownNumerator">The own area's events.</param>
    /// <param name="ownDenominator">The own area's residents, households or wholes.</param>
    /// <param name="othersNumerator">The events of all other areas together.</param>
    /// <param name="othersDenominator">The denominators of all other areas together.</param>
    /// <param name="dispersion">The raw φ of the own area's trend fit; <see cref="double.NaN"/> where there is none. Below 1 it counts as 1.</param>
    /// <param name="band">Half the band's width, as a fraction of the average.</param>
    /// <returns>Null where the rate or the average is missing.</returns>
    public static Relation? BandAndInterval(
        double own,
        double average,
        double ownNumerator,
        double ownDenominator,
        double othersNumerator,
        double othersDenominator,
        double dispersion,
        double band = DefaultBand)
    {
        Relation? word = Band(own, average, band);
        Interval ratio = ToOthers(ownNumerator, ownDenominator, othersNumerator, othersDenominator, dispersion);
        return word is not null && ratio.Contains(1) ? Relation.Similar : word;
    }

    /// <summary>The 95 % interval of the ratio of the own rate to that of the other areas together.</summary>
    /// <param name="ownNumerator">The own area's events.</param>
    /// <param name="ownDenominator">The own area's residents, households or wholes.</param>
    /// <param name="othersNumerator">The events of all other areas together.</param>
    /// <param name="othersDenominator">The denominators of all other areas together.</param>
    /// <param name="dispersion">The raw φ of the own area's trend fit; <see cref="double.NaN"/> where there is none. Below 1 it counts as 1.</param>
    public static Interval ToOthers(double ownNumerator, double ownDenominator, double othersNumerator, double othersDenominator, double dispersion) =>
        Intervals.RateRatio(ownNumerator, ownDenominator, othersNumerator, othersDenominator, dispersion, Intervals.Deviate(Intervals.Level95));

    private static Relation? Within(double own, double average, double halfWidth)
    {
        double difference = own - average;
        return double.IsNaN(difference) ? null
            : Math.Abs(difference) <= halfWidth ? Relation.Similar
            : difference > 0 ? Relation.Above
            : Relation.Below;
    }
}
