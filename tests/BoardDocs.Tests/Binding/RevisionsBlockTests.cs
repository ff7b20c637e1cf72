using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>The block <c>revisions</c> over the base sample, whose own manifest is the published edition.</summary>
public sealed class RevisionsBlockTests
{
    private const string Edition = "editions/demo.json";
    private const string Offences = "data/recorded-offences.csv";
    private const string Measures = "```measures\nmeasure: homicide\nmeasure: burglary\n```\n\n";
    private const string Block = "```revisions\nsince: editions/demo.json\n```\n";

    [Fact]
    public void Nothing_Revised_Is_A_Sentence()
    {
        BoundPaper paper = Paper(Published(Measures).With(SampleContent.ReportPath, Report(Block)));

        Assert.Equal("No figure of the edition demo has been revised.", Assert.IsType<BoundText>(Assert.Single(Assert.Single(paper.Blocks.OfType<BoundParagraph>()).Content)).Text);
    }

    [Fact]
    public void Revised_Count_Rate_Words_And_Places_Are_Listed_And_Nothing_Else()
    {
        MemoryContent content = Published(Measures);
        string[] lines = content.ReadText(Offences).Content.Split('\n');
        MemoryContent revised = content
            .With(Offences, Revise(lines, "Avon and Somerset,Homicide,2023-09,4", "Avon and Somerset,Homicide,2023-09,44"))
            .With(SampleContent.ReportPath, Report(Block));

        double before = Homicides(lines);
        double residents = Residents(content);
        string[][] rows = Rows(Paper(revised));

        Assert.Equal(["Homicide", "The 12 months to September 2023", "Count", Whole(before), Whole(before + 40)], rows[0]);
        Assert.Equal("Rate per 1,000 residents", rows[1][2]);
        Assert.Equal(before / residents * 1000, double.Parse(rows[1][3], CultureInfo.InvariantCulture), 4);
        Assert.Equal((before + 40) / residents * 1000, double.Parse(rows[1][4], CultureInfo.InvariantCulture), 4);
        Assert.Equal("Benchmark", rows[^1][2]);
        Assert.StartsWith("8th/8 MSG (above", rows[^1][4], StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Equal("Homicide", row[0]));
    }

    [Fact]
    public void Changed_Trend_Word_Is_Listed_In_The_Words_It_Was_Published_In()
    {
        MemoryContent content = Published("```measures\nmeasure: burglary; lexicon: graded\n```\n\n");
        string published = Compiled(content).Papers[0].Values[0].Trend?.Word ?? string.Empty;
        string revised = string.Join('\n', content.ReadText(Offences).Content.Split('\n').Select(Grow));

        string[] trend = Assert.Single(Rows(Paper(content.With(Offences, revised).With(SampleContent.ReportPath, Report(Block)))), row => row[2] == "Trend");

        Assert.Equal(published, trend[3]);
        Assert.Equal("Strong increase", trend[4]);
    }

    [Fact]
    public void Suppressed_Value_Is_Not_Given_Away()
    {
        MemoryContent content = Published(Measures);
        string[] lines = content.ReadText(Offences).Content.Split('\n');
        string measures = content.ReadText("catalogue/measures.yml").Content.Replace("    title: Police recorded homicide offences\n", "    title: Police recorded homicide offences\n    suppress: 500\n", StringComparison.Ordinal);

        BoundPaper paper = Paper(content
            .With(Offences, Revise(lines, "Avon and Somerset,Homicide,2023-09,4", "Avon and Somerset,Homicide,2023-09,5"))
            .With("catalogue/measures.yml", measures)
            .With(SampleContent.ReportPath, Report(Block)));

        Assert.Empty(paper.Blocks.OfType<BoundTable>());
        Assert.EndsWith("Not compared, because it is too small to be shown now: Homicide (the 12 months to September 2023).", Text(Assert.Single(paper.Blocks.OfType<BoundParagraph>()).Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_No_Longer_In_The_Catalogue_Are_Named()
    {
        MemoryContent content = Published("```measures\nmeasure: homicide\nmeasure: serious-violence\n```\n\n");
        string measures = content.ReadText("catalogue/measures.yml").Content;
        int start = measures.IndexOf("  serious-violence:", StringComparison.Ordinal);
        int end = measures.IndexOf("  satisfaction:", StringComparison.Ordinal);

        BoundPaper paper = Paper(content.With("catalogue/measures.yml", measures.Remove(start, end - start)).With(SampleContent.ReportPath, Report(Block)));

        Assert.Contains("no longer has them as they were published: serious-violence.", Text(Assert.Single(paper.Blocks.OfType<BoundParagraph>()).Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_Measure_Is_Compared_Under_Its_New_Id()
    {
        MemoryContent content = Published(Measures);
        string[] lines = content.ReadText(Offences).Content.Split('\n');
        BoundPaper paper = Paper(content
            .With(Offences, Revise(lines, "Avon and Somerset,Homicide,2023-09,4", "Avon and Somerset,Homicide,2023-09,44"))
            .With("catalogue/measures.yml", content.ReadText("catalogue/measures.yml").Content.Replace("  homicide:", "  murder:", StringComparison.Ordinal))
            .With(SampleContent.ReportPath, Report(Block)));

        string[][] rows = Rows(paper);

        Assert.Equal(["Homicide", "The 12 months to September 2023", "Count", Whole(Homicides(lines)), Whole(Homicides(lines) + 40)], rows[0]);
        Assert.DoesNotContain("Not compared", string.Join(' ', Assert.Single(paper.Blocks.OfType<BoundTable>()).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_Measure_That_Could_Be_Several_Is_Named_And_Not_Guessed()
    {
        MemoryContent content = Published(Measures);
        string measures = content.ReadText("catalogue/measures.yml").Content.Replace("  homicide:", "  murder:", StringComparison.Ordinal);
        string murder = measures[measures.IndexOf("  murder:", StringComparison.Ordinal)..measures.IndexOf("  burglary:", StringComparison.Ordinal)];
        BoundPaper paper = Paper(content
            .With("catalogue/measures.yml", measures + murder.Replace("  murder:", "  manslaughter:", StringComparison.Ordinal))
            .With(SampleContent.ReportPath, Report(Block)));

        Assert.EndsWith("no longer has them as they were published: homicide.", Text(Assert.Single(paper.Blocks.OfType<BoundParagraph>()).Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Rate_On_Another_Base_Is_Listed_With_Both_Bases()
    {
        MemoryContent content = Published(Measures);
        BoundPaper paper = Paper(content
            .With("catalogue/measures.yml", content.ReadText("catalogue/measures.yml").Content.Replace("per: 1000 residents", "per: 100000 residents", StringComparison.Ordinal))
            .With(SampleContent.ReportPath, Report(Block)));

        string[] row = Assert.Single(Rows(paper));
        Assert.Equal("Rate", row[2]);
        double rate = double.Parse(row[3].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.EndsWith(" per 1,000 residents", row[3], StringComparison.Ordinal);
        Assert.EndsWith(" per 100,000 residents", row[4], StringComparison.Ordinal);
        Assert.Equal(rate * 100, double.Parse(row[4].Split(' ')[0], CultureInfo.InvariantCulture), 0.01);
    }

    [Fact]
    public void Other_Decimals_Are_No_Revision()
    {
        MemoryContent content = Published(Measures);
        string measures = content.ReadText("catalogue/measures.yml").Content.Replace("    title: Police recorded homicide offences\n", "    title: Police recorded homicide offences\n    decimals: 3\n", StringComparison.Ordinal);

        Assert.Empty(Paper(content.With("catalogue/measures.yml", measures).With(SampleContent.ReportPath, Report(Block))).Blocks.OfType<BoundTable>());
    }

    [Fact]
    public void Group_No_Longer_In_The_Catalogue_Is_Named()
    {
        MemoryContent content = Published("```measures\nmeasure: homicide; benchmark: msg\n```\n\n");
        BoundPaper paper = Paper(content
            .With("catalogue/groups.yml", content.ReadText("catalogue/groups.yml").Content.Replace("  msg:", "  peers:", StringComparison.Ordinal))
            .With("boarddocs.yml", content.ReadText("boarddocs.yml").Content.Replace(": msg", ": peers", StringComparison.Ordinal))
            .With(SampleContent.ReportPath, Report(Block)));

        Assert.EndsWith("Ranks and comparisons with averages were not compared for these groups, which the catalogue no longer has: msg.", Text(Assert.Single(paper.Blocks.OfType<BoundParagraph>()).Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("since: editions/demo.jsn", "There is no file editions/demo.jsn in the content folder. Keep the manifest.json of the published pack there, as in editions/2022-08-board.json.")]
    [InlineData("since: ../demo.json", "../demo.json cannot be read inside the content folder. Name a file of it, as in editions/2022-08-board.json.")]
    [InlineData("since: boarddocs.yml", "boarddocs.yml breaks off or is damaged at line 1, so it cannot be read as a manifest. Fetch the file again, or build its pack again.")]
    [InlineData("since: editions/demo.json; paper: reprot", "The edition demo has no paper 'reprot'. Did you mean 'report'?")]
    [InlineData("since: editions/demo.json; measures: homocide", "There is no measure 'homocide'. Did you mean 'homicide'?")]
    [InlineData("caption: Revised", "This statement of a revisions block has no 'since'. Add 'since: …' on the same line.")]
    public void Faults_Are_Reported(string statement, string message)
    {
        MemoryContent content = Published(Measures).With(SampleContent.ReportPath, Report($"```revisions\n{statement}\n```\n"));

        Assert.Equal(message, Assert.Single(Compilation.Create(content).GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error).Message);
    }

    [Fact]
    public void Edition_Is_An_Input_Of_The_Pack()
    {
        MemoryContent content = Published(Measures).With(SampleContent.ReportPath, Report(Block));

        Assert.Contains(Compilation.Create(content).GetEmitContext("demo").Inputs, input => input.Path == Edition);
    }

    private static string Grow(string line)
    {
        string[] cells = line.Split(',');
        return cells is ["Avon and Somerset", "Burglary", _, _]
            ? $"{cells[0]},{cells[1]},{cells[2]},{100 * (int.Parse(cells[2][..4], CultureInfo.InvariantCulture) - 2015)}"
            : line;
    }

    private static string Revise(string[] lines, string before, string after)
    {
        Assert.Contains(before, lines);
        return string.Join('\n', lines.Select(line => line == before ? after : line));
    }

    private static double Homicides(string[] lines) => lines
        .Select(line => line.Split(','))
        .Where(cells => cells is ["Avon and Somerset", "Homicide", _, _] && string.CompareOrdinal(cells[2], "2022-10") >= 0)
        .Sum(cells => double.Parse(cells[3], CultureInfo.InvariantCulture));

    private static double Residents(MemoryContent content)
    {
        string[][] rows = [.. content.ReadText("data/population.csv").Content.Split('\n').Select(line => line.Split(','))];
        int residents = Array.IndexOf(rows[0], "residents");
        return rows.Where(row => row[0] == "Avon and Somerset").Select(row => double.Parse(row[residents], CultureInfo.InvariantCulture)).Last();
    }

    private static string Whole(double count) => count.ToString("0", CultureInfo.InvariantCulture);

    private static string Report(string body) => "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n" + body;

    private static MemoryContent Published(string body)
    {
        MemoryContent content = SampleContent.WithReportBody(body);
        var sink = new MemorySink();
        Assert.True(Compilation.Create(content).Emit(sink).IsWritten);
        return content.With(Edition, sink.Text("demo/manifest.json"));
    }

    private static BoundPack Compiled(MemoryContent content) => Compilation.Create(content).GetBoundPack("demo");

    private static BoundPaper Paper(MemoryContent content)
    {
        Compilation compilation = Compilation.Create(content);
        Assert.DoesNotContain(compilation.GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error);
        return compilation.GetBoundPack("demo").Papers[0];
    }

    private static string[][] Rows(BoundPaper paper) =>
        [.. Assert.Single(paper.Blocks.OfType<BoundTable>()).BodyRows.Select(row => row.Cells.Select(cell => Text(Assert.IsType<BoundParagraph>(cell.Content[0]).Content)).ToArray())];

    private static string Text(IEnumerable<BoundInline> content) => string.Concat(content.OfType<BoundText>().Select(text => text.Text));
}
