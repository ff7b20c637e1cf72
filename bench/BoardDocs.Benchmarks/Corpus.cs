using System.Globalization;
using System.Text;

namespace BoardDocs.Benchmarks;

/// <summary>Makes a content folder of invented board reports: eight areas, monthly data, ten sections a paper.</summary>
/// <param name="Papers">How many papers.</param>
/// <param name="Measures">How many measures, and so charts a paper.</param>
/// <param name="Months">How many months of data.</param>
internal sealed record Corpus(int Papers, int Measures, int Months)
{
    private const int FirstYear = 2021;
    private static readonly string[] Areas = ["alder", "birch", "cedar", "dogwood", "elm", "fir", "gorse", "hazel"];
    private static readonly string[] Words = "offences fell in the summer while teams worked with partners on patrol plans and victims were kept informed of progress".Split(' ');

    /// <summary>Every file as path and text.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files()
    {
        yield return new("boarddocs.yml", "organisation: Corpus\narea: alder\nbenchmark: peers\n");
        yield return new("catalogue/areas.yml", "areas:\n" + Lines(Areas, area => $"  {area}: {{ name: {area} }}"));
        yield return new("catalogue/groups.yml", $"groups:\n  peers: {{ name: Peers, short: Peers, members: [{string.Join(", ", Areas)}], average: mean }}\n");
        yield return new("catalogue/datasets.yml", Datasets());
        yield return new("catalogue/measures.yml", "measures:\n" + Lines(Numbers(Measures), MeasureEntry));
        yield return new("data/population.csv", "force,year,residents\n" + Lines(Areas, area => $"{area},2021,{300000 + (area.Length * 100000)}"));
        for (int measure = 1; measure <= Measures; measure++)
        {
            yield return new($"data/m{measure:00}.csv", Data(measure));
        }

        yield return new("packs/corpus/pack.md", "---\ntitle: Corpus\ndate: 2026-07-01\nitems:\n" + Lines(Numbers(Papers), paper => $"  - title: Report {paper}\n    paper: r{paper:0000}.md") + "---\n");
        for (int paper = 1; paper <= Papers; paper++)
        {
            yield return new($"packs/corpus/r{paper:0000}.md", Paper(paper));
        }
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Concat(items.Select(item => line(item) + "\n"));

    private static string MeasureEntry(int measure) =>
        $"  m{measure:00}: {{ title: Measure {measure}, kind: count, from: m{measure:00}, per: 1000 residents, denominator: population, polarity: lower-is-better }}";

    private string Datasets() => "datasets:\n"
        + "  population: { file: data/population.csv, frequency: year, columns: { area: force, period: year, residents: residents } }\n"
        + Lines(Numbers(Measures), measure => $"  m{measure:00}: {{ file: data/m{measure:00}.csv, frequency: month, columns: {{ area: force, period: month, count: count }}, illustrative: true }}");

    private string Data(int measure)
    {
        var random = new SplitMix((ulong)measure);
        var text = new StringBuilder("month,force,count\n");
        foreach (string area in Areas)
        {
            double level = 100 + (random.NextDouble() * 900);
            for (int month = 0; month < Months; month++)
            {
                double season = 1 + (0.1 * Math.Sin(month * Math.PI / 6));
                text.Append(CultureInfo.InvariantCulture, $"{Month(month)},{area},{(int)(level * season * (0.9 + (0.2 * random.NextDouble())))}\n");
            }
        }

        return text.ToString();
    }

    private static string Month(int index) => string.Create(CultureInfo.InvariantCulture, $"{FirstYear + ((index + 6) / 12)}-{((index + 6) % 12) + 1:00}");

    private string Paper(int paper)
    {
        var random = new SplitMix((ulong)paper * 7919);
        string end = Month(Months - 1 - ((paper - 1) / Areas.Length % Math.Max(1, Months - 35)));
        var text = new StringBuilder($"---\ntitle: Report {paper}\nperiod: {end}\narea: {Areas[(paper - 1) % Areas.Length]}\nbenchmark: peers\n---\n\n");
        for (int section = 0; section < 10; section++)
        {
            Section(text, random, section, end);
        }

        return text.ToString();
    }

    private void Section(StringBuilder text, SplitMix random, int section, string end)
    {
        text.Append(CultureInfo.InvariantCulture, $"# Section {section + 1}\n\n{Sentence(random)} {Sentence(random)}\n\n## Measures summary\n\n| Measure | Now | Before | Direction |\n| --- | ---: | ---: | --- |\n");
        for (int row = 0; row < 6; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| Indicator {row + 1} | {random.Next(4000)} | {random.Next(4000)} | stable |\n");
        }

        text.Append('\n');
        for (int chart = 1 + (section * Measures / 10); chart <= (section + 1) * Measures / 10; chart++)
        {
            text.Append(CultureInfo.InvariantCulture, $"```chart\nchart: rolling12; measures: m{chart:00}; benchmark: peers; title: Section {section + 1} measure {chart}; to: {end}\n```\n\n");
        }

        text.Append("## Planned actions\n\n");
        for (int action = 1; action <= 5; action++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{action}. {Sentence(random)} **Owner:** lead {action}; *due 2026-0{action}-01*.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Comments\n\n> **Lead:** {Sentence(random)} {Sentence(random)}\n\n");
    }

    private static string Sentence(SplitMix random) =>
        "The " + string.Join(' ', Numbers(9 + random.Next(9)).Select(_ => Words[random.Next(Words.Length)])) + ".";
}
