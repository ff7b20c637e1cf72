namespace BoardDocs.Tests.RealData;

/// <summary>A rolling year of one force and offence, computed from the published lines alone.</summary>
/// <param name="Count">The sum of four quarters.</param>
/// <param name="Population">Residents or households of the force.</param>
/// <param name="Rate">Offences per 1,000.</param>
/// <param name="Place">The place among the forces; the lowest rate is first, equal rates share the better place.</param>
/// <param name="IsTied">Whether another force has the same rate.</param>
/// <param name="Average">All forces' offences per 1,000 of all forces' population.</param>
/// <param name="Mean">The mean of the forces' rates.</param>
/// <param name="Lines">The four lines of the file.</param>
internal sealed record ExpectedYear(double Count, double Population, double Rate, int Place, bool IsTied, double Average, double Mean, int[] Lines)
{
    /// <summary>What stands in the manifest, with the band of five per cent on each side of the average.</summary>
    public string Relation => To(Average);

    /// <summary>The same against the mean of the forces' rates, which the pack does not print.</summary>
    public string RelationToMean => To(Mean);

    public static ExpectedYear Of(PublishedFigures figures, string force, string offence, string month)
    {
        bool households = RealFolder.IsPerHousehold(offence);
        double allOffences = 0;
        double allPeople = 0;
        var rates = new Dictionary<string, double>();
        foreach (string member in PublishedFigures.Forces)
        {
            double count = FourQuarters(figures, member, offence, month).Sum(quarter => quarter.Count);
            double people = figures.Population(member, households);
            allOffences += count;
            allPeople += people;
            rates[member] = 1000 * count / people;
        }

        PublishedQuarter[] own = FourQuarters(figures, force, offence, month);
        double rate = rates[force];
        return new ExpectedYear(
            own.Sum(quarter => quarter.Count),
            figures.Population(force, households),
            rate,
            1 + rates.Values.Count(other => other < rate),
            rates.Values.Count(other => other == rate) > 1,
            1000 * allOffences / allPeople,
            rates.Values.Average(),
            [.. own.Select(quarter => quarter.Line)]);
    }

    private string To(double average) => Math.Abs((Rate / average) - 1) <= 0.05 ? "similar" : Rate > average ? "above" : "below";

    private static PublishedQuarter[] FourQuarters(PublishedFigures figures, string force, string offence, string month)
    {
        IReadOnlyList<PublishedQuarter> all = figures.Quarters(force, offence);
        int last = 0;
        while (all[last].Month != month)
        {
            last++;
        }

        return [all[last - 3], all[last - 2], all[last - 1], all[last]];
    }
}
