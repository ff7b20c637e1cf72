using System.Globalization;
using System.Text.RegularExpressions;
using BoardDocs.Review;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>The homicides of the small content folder, computed from the text of its files alone, so that a review is held against arithmetic and not against the program.</summary>
internal sealed class RecomputedValue
{
    private const string Own = "Avon and Somerset";

    private readonly Dictionary<string, double> counts;
    private readonly Dictionary<string, double> earlier;
    private readonly Dictionary<string, double> residents;
    private readonly string[] members;
    private readonly bool isPooled;
    private readonly double per;

    /// <summary>Reads the files.</summary>
    public RecomputedValue(IContentFiles content)
    {
        counts = Sum(content, "2022-10", "2023-09");
        earlier = Sum(content, "2021-10", "2022-09");
        string[][] population = Rows(content, "data/population.csv");
        residents = population.Where(row => row[1] == population.Max(other => other[1])).ToDictionary(row => row[0], row => Number(row[2]));
        string group = content.ReadText("catalogue/groups.yml").Content;
        members = [.. Match(group, @"members: \[(.*?)\]").Split(", ").Select(id => NameOf(content, id))];
        isPooled = Match(group, "average: (pooled|mean)") == "pooled";
        per = Number(Match(content.ReadText("catalogue/measures.yml").Content, @"homicide:(?:.|\n)*?per: (\d+) residents"));
    }

    /// <summary>What a subject's number is; null for subjects that are not computed here.</summary>
    public double? Of(string what) => what switch
    {
        ReviewSubjects.Count => counts[Own],
        ReviewSubjects.Denominator => residents[Own],
        ReviewSubjects.Rate => Rate(Own),
        ReviewSubjects.Average => isPooled ? members.Sum(area => counts[area]) / members.Sum(area => residents[area]) * per : members.Average(Rate),
        ReviewSubjects.Change => counts[Own] - earlier[Own],
        _ => null,
    };

    private double Rate(string area) => counts[area] / residents[area] * per;

    private static Dictionary<string, double> Sum(IContentFiles content, string from, string to) => Rows(content, SampleReview.OffencesPath)
        .Where(row => row[1] == "Homicide" && string.CompareOrdinal(row[2], from) >= 0 && string.CompareOrdinal(row[2], to) <= 0)
        .GroupBy(row => row[0])
        .ToDictionary(rows => rows.Key, rows => rows.Sum(row => Number(row[3])));

    private static string NameOf(IContentFiles content, string id) => Match(content.ReadText("catalogue/areas.yml").Content, $@"\n  {id}: \{{ name: ([^,}}]*?) ?[,}}]");

    private static string[][] Rows(IContentFiles content, string path) =>
        [.. content.ReadText(path).Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];

    private static string Match(string text, string pattern) => Regex.Match(text, pattern) is { Success: true } match ? match.Groups[1].Value : throw new ArgumentException($"Nothing is like {pattern}");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
