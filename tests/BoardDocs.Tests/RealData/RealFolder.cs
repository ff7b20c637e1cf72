using System.Text;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.RealData;

/// <summary>Writes a content folder whose data files are the published ones, byte for byte.</summary>
internal static class RealFolder
{
    public const string Pack = "2019-02-board";

    /// <summary>The measures that have a chart.</summary>
    public static readonly string[] Charted = ["Robbery", "Shoplifting", "Vehicle offences"];

    /// <summary>The one kind of offence that is set against households, so that both denominators are used.</summary>
    public static bool IsPerHousehold(string offence) => offence == "Criminal damage and arson";

    public static void Write(TemporaryFolder folder, PublishedFigures figures)
    {
        folder.Write(Catalogue());
        folder.Write([new($"packs/{Pack}/pack.md", PackFile())]);
        folder.Write(PublishedFigures.Forces.Select(force =>
            KeyValuePair.Create($"packs/{Pack}/{PublishedFigures.Id(force)}.md", Paper(force, figures))));
        Directory.CreateDirectory(folder.PathOf("data"));
        File.Copy(PublishedFigures.OffenceFile, folder.PathOf("data/offences.csv"));
        File.Copy(PublishedFigures.PopulationFile, folder.PathOf("data/population.csv"));
    }

    private static Dictionary<string, string> Catalogue() => new()
    {
        ["boarddocs.yml"] = """
            organisation: Office of the Police and Crime Commissioner
            benchmark: msg
            benchmark-word: band

            """,
        ["catalogue/areas.yml"] = Items("areas", PublishedFigures.Forces, force => $"{{ name: {force} }}"),
        ["catalogue/groups.yml"] = $$"""
            groups:
              msg: { name: Most similar group, short: MSG, average: pooled, members: [{{string.Join(", ", PublishedFigures.Forces.Select(PublishedFigures.Id))}}] }

            """,
        ["catalogue/glossary.yml"] = "glossary:\n  MSG: Forces that are like each other in what goes with crime.\n",
        ["catalogue/datasets.yml"] = """
            datasets:
              offences:
                file: data/offences.csv
                frequency: quarter
                columns: { area: force, series: offence, period: quarter_ending, count: count }
                other-areas: ignore
                source: { title: Crime in England and Wales, organisation: Office for National Statistics, published: 2019-04-25, licence: OGL v3.0 }
              population:
                file: data/population.csv
                frequency: year
                period: 2018
                columns: { area: name, residents: MYE2018, households: SNHP2017 }
                covers: as-at
                other-areas: ignore
                source: { title: Mid-2018 population estimates, organisation: Office for National Statistics, published: 2019-06-26, licence: OGL v3.0 }

            """,
        ["catalogue/measures.yml"] = Items("measures", PublishedFigures.Offences, Measure),
    };

    private static string Items(string top, IEnumerable<string> names, Func<string, string> write) =>
        $"{top}:\n" + string.Concat(names.Select(name => $"  {PublishedFigures.Id(name)}: {write(name)}\n"));

    private static string Measure(string offence)
    {
        string per = IsPerHousehold(offence) ? "1000 households" : "1000 residents";
        return $"{{ title: {offence}, kind: count, from: offences, series: {offence}, per: {per}, denominator: population, polarity: lower-is-better }}";
    }

    private static string PackFile() => "---\ntitle: Board\ndate: 2019-02-12\nitems:\n"
        + string.Concat(PublishedFigures.Forces.Select(force => $"  - {{ title: {force}, paper: {PublishedFigures.Id(force)}.md }}\n"))
        + "---\n";

    private static string Paper(string force, PublishedFigures figures)
    {
        var text = new StringBuilder($"---\ntitle: {force}\nperiod: {PublishedFigures.LastQuarter}\narea: {PublishedFigures.Id(force)}\n---\n\n");
        text.Append("# Offences\n\n```measures\ncolumns: measure, trend, benchmark\n");
        foreach (string offence in PublishedFigures.Offences)
        {
            string chart = Charted.Contains(offence) ? "; chart: rolling12" : string.Empty;
            text.Append($"measure: {PublishedFigures.Id(offence)}{chart}\n");
        }

        text.Append("```\n\n## Comments\n\nAll rolling years follow.\n\n# Rolling years\n\n");
        text.Append($"| Period | {string.Join(" | ", PublishedFigures.Offences)} |\n|---|{string.Concat(PublishedFigures.Offences.Select(_ => "---|"))}\n");
        foreach (string month in figures.RollingPeriods())
        {
            text.Append($"| {month} | {string.Join(" | ", PublishedFigures.Offences.Select(offence => $"`= {PublishedFigures.Id(offence)}.count@{month}`"))} |\n");
        }

        return text.ToString();
    }
}
