using System.Globalization;
using System.Text;

namespace BoardDocs.Benchmarks;

/// <summary>A content folder of 43 invented areas, six measures and two years, with a paper of one chart.</summary>
internal static class AreaFolder
{
    private const int Areas = 43;
    private const int Measures = 6;
    private const int Months = 24;

    /// <summary>Every file as path and text.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files(string statement)
    {
        yield return new("boarddocs.yml", "organisation: Areas\narea: area-7\nbenchmark: peers\n");
        yield return new("catalogue/areas.yml", "areas:\n" + Lines(Areas, area => $"  area-{area}: {{ name: The area of number {area} }}"));
        yield return new("catalogue/groups.yml", "groups:\n  peers: { name: Peers, short: Peers, members: [" + string.Join(", ", Enumerable.Range(1, 8).Select(area => $"area-{area}")) + "], average: pooled }\n");
        yield return new("catalogue/datasets.yml", "datasets:\n"
            + "  population: { file: data/population.csv, frequency: year, columns: { area: force, period: year, residents: residents } }\n"
            + "  offences: { file: data/offences.csv, frequency: month, columns: { area: force, series: offence, period: month, count: count } }\n");
        yield return new("catalogue/measures.yml", "measures:\n" + Lines(Measures, measure =>
            $"  m{measure}: {{ title: Offences of kind {measure}, kind: count, from: offences, series: Kind {measure}, per: 1000 residents, denominator: population, polarity: lower-is-better }}"));
        yield return new("data/population.csv", "force,year,residents\n" + Lines(Areas, area => $"area-{area},2021,{400000 + (area * 31000)}"));
        yield return new("data/offences.csv", Offences());
        yield return new("packs/areas/pack.md", "---\ntitle: Areas\ndate: 2023-02-01\nitems:\n  - title: Report\n    paper: report.md\n---\n");
        yield return new("packs/areas/report.md", $"---\ntitle: Report\nperiod: 2022-12\n---\n\n```chart\n{statement}\n```\n");
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(number => line(number) + "\n"));

    private static string Offences()
    {
        var random = new SplitMix(43);
        var text = new StringBuilder("force,offence,month,count\n");
        for (int row = 0; row < Areas * Measures * Months; row++)
        {
            int month = row % Months;
            text.Append(CultureInfo.InvariantCulture, $"area-{1 + (row / Months / Measures)},Kind {1 + (row / Months % Measures)},{2021 + (month / 12)}-{1 + (month % 12):00},{100 + random.Next(900)}\n");
        }

        return text.ToString();
    }
}
