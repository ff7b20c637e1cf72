using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.RealData;

/// <summary>
/// A file of populations that was once published with most of its lines one place off: Lincolnshire has the 11,700 residents of the City
/// of London.
/// </summary>
public sealed class SlippedPopulationTests
{
    private const string EastMidlands = "derbyshire, leicestershire, lincolnshire, northamptonshire, nottinghamshire";

    private const string Report = "packs/board/report.md";

    [SkippableTheory]
    [InlineData("lincolnshire")]
    [InlineData("derbyshire")]
    public void GetDiagnostics_Finds_The_Slipped_Line_From_Any_Area_Of_The_Group(string area)
    {
        SkipWithoutFigures();

        Diagnostic found = Assert.Single(Compile(Files(area, EastMidlands)));

        Assert.Equal(("BD4103", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal("data/population.csv", found.Location.Path);
        Assert.Equal("lincolnshire,Lincolnshire Police,11700", Line(found));
        Assert.Contains("The rate of Robbery of Lincolnshire is", found.Message, StringComparison.Ordinal);
        Assert.Contains("over ten times the median of East Midlands", found.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void GetDiagnostics_Finds_The_Year_In_Which_The_Lines_Slipped()
    {
        SkipWithoutFigures();
        Dictionary<string, string> files = Files("lincolnshire", EastMidlands);
        files["catalogue/datasets.yml"] = files["catalogue/datasets.yml"]
            .Replace("    period: 2010\n", string.Empty, StringComparison.Ordinal)
            .Replace("residents: Population 2010", "period: year, residents: residents", StringComparison.Ordinal);
        files["data/population.csv"] = "id,year,residents\n" + string.Concat(
            files["data/population.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
                .Select(cells => $"{cells[0]},2009,{Before(cells[0])}\n{cells[0]},2010,{cells[2].Trim()}\n"));

        string[] found = [.. Compile(files).Where(item => item.Id == "BD4102").Select(item => item.Message)];

        Assert.Equal(
            [
                "The number of residents of Derbyshire goes from 1,000,000 in 2009 to 1,680,400 in 2010, more than half as much again or less; check that the rows have not slipped.",
                "The number of residents of Lincolnshire goes from 700,000 in 2009 to 11,700 in 2010, more than half as much again or less; check that the rows have not slipped.",
            ],
            found);
    }

    /// <summary>What can be seen of a force depends on its group: none of these is ten times off.</summary>
    [SkippableFact]
    public void GetDiagnostics_Passes_Over_Errors_Of_Less_Than_Ten_Times()
    {
        SkipWithoutFigures();

        Assert.Empty(RealPack.Words(Compile(Files("essex", string.Join(", ", PublishedFigures.Forces.Select(PublishedFigures.Id))))));
    }

    /// <summary>Round numbers of the right size for a year before, where they matter.</summary>
    private static string Before(string area) => area switch
    {
        "derbyshire" or "leicestershire" or "nottinghamshire" => "1000000",
        _ => "700000",
    };

    private static void SkipWithoutFigures() => Skip.If(PublishedFigures.AreAbsent, "The published figures are not beside the repository.");

    private static ImmutableArray<Diagnostic> Compile(Dictionary<string, string> files)
    {
        using var folder = new TemporaryFolder();
        folder.Write(files);
        File.Copy(PublishedFigures.OffenceFile, folder.PathOf("data/offences.csv"));
        return Compilation.Create(new FolderContent(folder.Path)).GetDiagnostics();
    }

    private static string Line(Diagnostic found) =>
        File.ReadAllLines(PublishedFigures.SlippedPopulationFile)[found.Location.Start.Line].Trim();

    private static Dictionary<string, string> Files(string area, string members) => new()
    {
        ["boarddocs.yml"] = "organisation: Office of the Police and Crime Commissioner\n",
        ["catalogue/areas.yml"] = "areas:\n" + string.Concat(members.Split(", ").Select(id => $"  {id}: {{ name: {NameOf(id)} }}\n")),
        ["catalogue/groups.yml"] = $"groups:\n  near: {{ name: East Midlands, short: East Midlands, members: [{members}], average: pooled }}\n",
        ["catalogue/datasets.yml"] = """
            datasets:
              offences:
                file: data/offences.csv
                frequency: quarter
                columns: { area: force, series: offence, period: quarter_ending, count: count }
                other-areas: ignore
              population:
                file: data/population.csv
                frequency: year
                period: 2010
                columns: { area: id, residents: Population 2010 }
                other-areas: ignore

            """,
        ["catalogue/measures.yml"] =
            "measures:\n  robbery: { title: Robbery, kind: count, from: offences, series: Robbery, per: 1000 residents, polarity: lower-is-better }\n",
        ["data/population.csv"] = File.ReadAllText(PublishedFigures.SlippedPopulationFile),
        ["packs/board/pack.md"] = "---\ntitle: Board\ndate: 2019-02-12\nitems:\n  - { title: Report, paper: report.md }\n---\n",
        [Report] = $"---\ntitle: Report\nperiod: 2018-12\narea: {area}\nbenchmark: near\n---\n\nRobbery stands at `= robbery.rank(near)`.\n",
    };

    /// <summary>A force as the file of offences spells it.</summary>
    private static string NameOf(string id) => string.Join(' ', id.Split('-').Select(word => word == "and" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
