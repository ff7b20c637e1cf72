using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

/// <summary>Figures of published reports that stand in tables: a workforce in 2014 and 2019, contacts by month, outcomes of crimes.</summary>
internal static class PublishedTables
{
    private const string Datasets = """

          workforce: { file: data/workforce.csv, frequency: year, covers: as-at, scope: local, columns: { series: role, period: year, people: people } }
          cases: { file: data/cases.csv, frequency: month, scope: local, partial: { 2021-03: 6 March, 2022-03: 6 March }, columns: { series: level, period: month, cases: cases } }
          outcomes: { file: data/outcomes.csv, frequency: year, covers: year, columns: { area: force, series: outcome, period: year, outcomes: outcomes, offences: offences } }

        """;

    private static readonly string[] Roles = ["Officers", "PCSOs", "Staff"];

    private static readonly string[] Outcomes = ["Charged", "Formal", "Youths", "Adults", "Penalties", "Informal", "Cannabis", "Community"];

    private static readonly Dictionary<string, string> Data = new()
    {
        ["data/workforce.csv"] = "role,year,people\n" + string.Concat(
            new[] { ("Officers", 2800, 2676), ("PCSOs", 334, 306), ("Staff", 1849, 2294) }
                .SelectMany(row => Enumerable.Range(2014, 6).Select(year => $"{row.Item1},{year},{(year < 2019 ? row.Item2 : row.Item3)}\n"))),
        ["data/cases.csv"] = "level,month,cases\n" + string.Concat(
            Months("All", [149, 130, 35], [182, 186, 32]).Concat(Months("High", [16, 13, 2], [29, 44, 3])).Concat(Months("Medium", [105, 79, 26], [95, 94, 24]))),
        ["data/outcomes.csv"] = "force,outcome,year,outcomes,offences\n" + string.Concat(
            Outcomes.Zip([15466, 4604, 957, 3101, 546, 3650, 1015, 2635], (name, count) => $"Avon and Somerset,{name},2015,{count},101750\n")
                .Concat(Outcomes.Zip([577678, 165384, 19703, 115000, 30681, 159915, 41964, 117951], (name, count) => $"England and Wales,{name},2015,{count},3610500\n"))),
    };

    /// <summary>The base folder with these figures and a paper that prints a table.</summary>
    public static MemoryContent With(string statements)
    {
        MemoryContent content = SampleContent.WithReportBody($"```table\n{statements}\n```");
        foreach ((string path, string text) in Data)
        {
            content = content.With(path, text);
        }

        return content
            .With("catalogue/areas.yml", Read("areas.yml") + "  england-and-wales: { name: England and Wales }\n")
            .With("catalogue/datasets.yml", Read("datasets.yml").TrimEnd() + Datasets)
            .With("catalogue/measures.yml", Read("measures.yml").TrimEnd() + "\n" + string.Concat(
                Roles.Select(role => $"  {role.ToLowerInvariant()}: {{ title: {role}, kind: count, from: workforce, series: {role}, polarity: neutral }}\n")
                    .Concat(new[] { "All", "High", "Medium" }.Select(level => $"  {level.ToLowerInvariant()}-cases: {{ title: {level} cases, kind: count, from: cases, series: {level}, polarity: neutral }}\n"))
                    .Concat(Outcomes.Select(name => $"  {name.ToLowerInvariant()}: {{ title: {name}, kind: proportion, from: outcomes, series: {name}, numerator: outcomes, denominator-value: offences, polarity: neutral }}\n"))));
    }

    private static string Read(string name) => File.ReadAllText(RepositoryFiles.PathOf("tests", "samples", "base", "catalogue", name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Months(string level, int[] before, int[] after) => Enumerable.Range(1, 12)
        .Select(month => $"{level},2021-{month:00},{(month <= 3 ? before[month - 1] : 20)}\n")
        .Concat(after.Select((cases, month) => $"{level},2022-{month + 1:00},{cases}\n"));
}
