using System.Globalization;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.RealData;

/// <summary>The published counts and populations, read with nothing of the product: plain loops over the lines of two files.</summary>
internal sealed class PublishedFigures
{
    public const string LastQuarter = "2018-12";

    public static readonly string[] Forces =
        ["Avon and Somerset", "Derbyshire", "Essex", "Hampshire", "Hertfordshire", "Kent", "Staffordshire", "Sussex"];

    public static readonly string[] Offences =
    [
        "All other theft offences", "Bicycle theft", "Criminal damage and arson", "Drug offences", "Miscellaneous crimes against society",
        "Possession of weapons offences", "Public order offences", "Robbery", "Sexual offences", "Shoplifting", "Stalking and harassment",
        "Theft from the person", "Vehicle offences", "Violence with injury", "Violence without injury",
    ];

    private readonly Dictionary<(string Force, string Offence), List<PublishedQuarter>> quarters = [];
    private readonly Dictionary<string, (double Residents, double Households)> populations = [];

    public PublishedFigures()
    {
        ReadQuarters();
        foreach (string line in File.ReadLines(PopulationFile).Skip(1))
        {
            string[] cells = line.Split(',');
            populations.Add(cells[1], (Number(cells[2]), Number(cells[3])));
        }
    }

    /// <summary>Whether the files are there to be read.</summary>
    public static bool AreAbsent => RepositoryFiles.Shared is null;

    public static string OffenceFile => PathOf("offences-quarterly", "offences-by-force-quarter.csv");

    public static string PopulationFile => PathOf("populations", "pfa-population-mye2018-households-snhp2017.csv");

    /// <summary>A file in which a line was lost, so that most forces have their neighbour's population.</summary>
    public static string SlippedPopulationFile => PathOf("populations", "forces-population-2010-MISALIGNED.csv");

    /// <summary>The quarters of a series, oldest first.</summary>
    public IReadOnlyList<PublishedQuarter> Quarters(string force, string offence) => quarters[(force, offence)];

    /// <summary>The last months of the quarters for which a rolling year was published, oldest first.</summary>
    public IEnumerable<string> RollingPeriods() =>
        Quarters(Forces[0], Offences[0]).Where(quarter => quarter.RollingYear is not null).Select(quarter => quarter.Month);

    public double Population(string force, bool households) => households ? populations[force].Households : populations[force].Residents;

    /// <summary>The id of a force or offence in the test's catalogue.</summary>
    public static string Id(string name) => name.ToLowerInvariant().Replace(' ', '-');

    private static string PathOf(string folder, string file) => Path.Combine(RepositoryFiles.Shared ?? string.Empty, "data", folder, file);

    private void ReadQuarters()
    {
        int number = 0;
        foreach (string line in File.ReadLines(OffenceFile))
        {
            number++;
            string[] cells = line.Split(',');
            if (!Forces.Contains(cells[0]) || !Offences.Contains(cells[1]))
            {
                continue;
            }

            if (!quarters.TryGetValue((cells[0], cells[1]), out List<PublishedQuarter>? series))
            {
                quarters.Add((cells[0], cells[1]), series = []);
            }

            double? rollingYear = cells[4].Length == 0 ? null : Number(cells[4]);
            series.Add(new PublishedQuarter(number, cells[2][..7], Number(cells[3]), rollingYear));
        }
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>One line of the file of offences.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Month">The quarter's last month: <c>2018-12</c>.</param>
/// <param name="Count">Offences in the quarter.</param>
/// <param name="RollingYear">The published total of the four quarters, where there is one.</param>
internal sealed record PublishedQuarter(int Line, string Month, double Count, double? RollingYear);
