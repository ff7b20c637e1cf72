using System.Globalization;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Content;

/// <summary>Reads the offences and residents of the sample content as a person with a calculator would, to check what the packs print.</summary>
internal static class SampleOffences
{
    private static readonly Lazy<string[][]> Offences = new(() => Lines("recorded-offences.csv"));

    private static readonly Lazy<string[][]> People = new(() => Lines("population.csv"));

    /// <summary>The offences of the months that end with one, such as <c>2023-09</c>.</summary>
    public static decimal Sum(string force, string offence, string last, int months = 12)
    {
        DateOnly end = DateOnly.ParseExact(last + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] covered = [.. Enumerable.Range(0, months).Select(back => end.AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture))];
        decimal[] counts = [.. Offences.Value.Where(row => row[0] == force && row[1] == offence && covered.Contains(row[2])).Select(row => Number(row[3]))];
        Assert.Equal(months, counts.Length);
        return counts.Sum();
    }

    /// <summary>The offences of twelve months for every thousand residents, or households.</summary>
    public static decimal Rate(string force, string offence, string last) =>
        1000 * Sum(force, offence, last) / Number(Assert.Single(People.Value, row => row[0] == force)[offence == "Residential burglary" ? 3 : 2]);

    /// <summary>A count with its commas.</summary>
    public static string Count(decimal number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A rate of under ten.</summary>
    public static string TwoPlaces(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A change with its sign, in per cent.</summary>
    public static string Change(decimal after, decimal before, int decimals)
    {
        decimal percent = Math.Round(100 * (after - before) / before, decimals, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(percent).ToString(decimals == 0 ? "0" : "0.0", CultureInfo.InvariantCulture);
        return (percent < 0 ? "\u2212" : percent > 0 ? "+" : string.Empty) + digits + "%";
    }

    private static string[][] Lines(string file) =>
        [.. File.ReadLines(RepositoryFiles.PathOf("content", "data", file)).Skip(1).Select(line => line.Split(','))];

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
