using System.Text.Json;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Specs;
using BoardDocs.Text;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>check --format sarif</c> writes, read as a service reads it.</summary>
public sealed class SarifTests
{
    private const string Body = """
        <!-- boarddocs-disable-next-line BD4006 -- known to all members -->
        The VRP met.

        The XYZ met; `= homicde.count` offences.
        """;

    public static TheoryData<string> Samples => [.. Directory.EnumerateDirectories(RepositoryFiles.PathOf("tests", "samples")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Log_Of_Every_Sample_Keeps_The_Schema(string sample)
    {
        MemoryContent content = RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", sample))
            .Aggregate(SampleContent.Base, (folder, file) => folder.With(file.Key, file.Value));

        Assert.Empty(Faults(Log(content, "/work/a folder", "/work")));
    }

    [Fact]
    public void Log_Of_Every_Page_Keeps_The_Schema() =>
        Assert.All(DescriptorCatalog.All.Keys, id => Assert.Empty(Faults(Log(DiagnosticExamples.Of(id), "/work/content", "/work"))));

    [Fact]
    public void Result_Has_Rule_Level_Message_Place_And_Fix()
    {
        using JsonDocument log = JsonDocument.Parse(Log(SampleContent.WithReportBody(Body), "/work/content", "/work"));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement result = ResultOf(run, "BD2001");

        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(("BD2001", "UnknownMeasure", "Unknown measure"), (Text(rule, "id"), Text(rule, "name"), Text(rule.GetProperty("shortDescription"), "text")));
        Assert.Equal("A paper names a measure that the catalogue does not declare.", Text(rule.GetProperty("fullDescription"), "text"));
        Assert.Contains("How to fix: Use the name the message suggests, or declare the measure in catalogue/measures.yml.", Text(rule.GetProperty("help"), "text"), StringComparison.Ordinal);
        Assert.Contains("\nmeasure: homicde\n", Text(rule.GetProperty("help"), "markdown"), StringComparison.Ordinal);
        Assert.Equal("error", Text(result, "level"));
        Assert.StartsWith("There is no measure 'homicde'.", Text(result.GetProperty("message"), "text"), StringComparison.Ordinal);
        Assert.Equal(("content/packs/demo/report.md", "%SRCROOT%"), FileOf(PlaceOf(result)));
        Assert.Equal((9, 17, 9, 24), RegionOf(PlaceOf(result).GetProperty("region")));
        JsonElement change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("content/packs/demo/report.md", FileOf(change).Uri);
        Assert.Equal((9, 17, 9, 24), RegionOf(change.GetProperty("replacements")[0].GetProperty("deletedRegion")));
        Assert.Equal("homicide", Text(change.GetProperty("replacements")[0].GetProperty("insertedContent"), "text"));
    }

    [Fact]
    public void Suppressed_Findings_Stand_In_The_Log_With_Their_Reasons()
    {
        using JsonDocument log = JsonDocument.Parse(Log(SampleContent.WithReportBody(Body), "/work/content", "/work"));
        JsonElement[] found = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => Text(result, "ruleId") == "BD4006")];

        Assert.Equal([1, 0], found.Select(result => result.GetProperty("suppressions").GetArrayLength()));
        JsonElement suppression = found[0].GetProperty("suppressions")[0];
        Assert.Equal("known to all members", Text(suppression, "justification"));
        Assert.Equal(6, RegionOf(PlaceOf(suppression.GetProperty("location")).GetProperty("region")).Line);
        Assert.Equal((7, 5, 7, 8), RegionOf(PlaceOf(found[0]).GetProperty("region")));
    }

    [Fact]
    public void Paths_Are_Encoded_And_Say_What_They_Are_Relative_To()
    {
        MemoryContent content = SampleContent.WithReportBody(Body);
        using JsonDocument below = JsonDocument.Parse(Log(content, "/work/50% of café: a,b", "/work"));
        using JsonDocument outside = JsonDocument.Parse(Log(content, "/elsewhere/content", "/work"));

        Assert.Equal(("50%25%20of%20caf%C3%A9%3A%20a%2Cb/packs/demo/report.md", "%SRCROOT%"), FileOf(PlaceOf(ResultOf(below.RootElement.GetProperty("runs")[0], "BD2001"))));
        Assert.Equal(("packs/demo/report.md", "CONTENT"), FileOf(PlaceOf(ResultOf(outside.RootElement.GetProperty("runs")[0], "BD2001"))));
        Assert.DoesNotContain("/work", outside.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_Survive_Edits_Elsewhere_And_Differ_From_Each_Other()
    {
        string[] before = FingerprintsOf("The XYZ met.\n\n`= homicde.count` and `= homicde.count`.\n");
        string[] after = FingerprintsOf("New words.\n\nThe  XYZ met.\n\n- More.\n\n`= homicde.count` and `= homicde.count`.\n");

        Assert.Equal(3, before.Distinct().Count());
        Assert.Equal(before, after);
        Assert.NotEqual(before, FingerprintsOf("The XYZ meets.\n\n`= homicde.count` and `= homicde.count`.\n"));
    }

    [Fact]
    public void Help_Of_Every_Rule_Has_All_Parts_Without_Marks() => Assert.All(DescriptorCatalog.All.Keys, id =>
    {
        var help = DiagnosticHelp.Of(BoardDocs.Cli.DiagnosticPages.Read(id) ?? string.Empty);
        Assert.Matches(@"^[^#`]+\.$", help.Summary);
        Assert.Matches(@"(?s)\n\nCause: \S.*\n\nWhy it matters: \S.*\n\nHow to fix: \S.*\n\nWhen to suppress: \S", help.Plain);
        Assert.DoesNotContain("`", help.Plain, StringComparison.Ordinal);
    });

    [Fact]
    public void Command_Writes_The_Log_And_Exits_As_For_People()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        CliResult good = CliProgram.Run(folder.Path, "check", "--format", "sarif");
        File.AppendAllText(folder.PathOf("content/packs/first-pack/performance-report.md"), "\n`= burglry.count`\n");
        CliResult bad = CliProgram.Run(folder.Path, "check", "--format", "sarif");

        Assert.Equal((0, 1), (good.ExitCode, bad.ExitCode));
        Assert.Empty(Faults(good.Output));
        Assert.Empty(Faults(bad.Output));
        Assert.Contains("\"uri\": \"content/packs/first-pack/performance-report.md\"", bad.Output, StringComparison.Ordinal);
    }

    private static string Log(MemoryContent content, string folder, string workingDirectory)
    {
        var compilation = Compilation.Create(content);
        using var output = new MemoryStream();
        new SarifWriter(new PathDisplay(folder, workingDirectory), content).Write(output, compilation.GetDiagnostics(), compilation.GetSuppressions());
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static IReadOnlyList<string> Faults(string log) =>
        SchemaCheck.Faults(File.ReadAllText(RepositoryFiles.PathOf("tests", "BoardDocs.Tests", "Cli", "sarif-part.schema.json")), log);

    private static string[] FingerprintsOf(string body)
    {
        using JsonDocument log = JsonDocument.Parse(Log(SampleContent.WithReportBody(body), "/work/content", "/work"));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => Text(result.GetProperty("partialFingerprints"), "boarddocsFinding/v1"))];
    }

    private static JsonElement ResultOf(JsonElement run, string id) =>
        run.GetProperty("results").EnumerateArray().First(result => Text(result, "ruleId") == id);

    private static JsonElement PlaceOf(JsonElement result) =>
        (result.TryGetProperty("locations", out JsonElement locations) ? locations[0] : result).GetProperty("physicalLocation");

    private static (string Uri, string Base) FileOf(JsonElement place)
    {
        JsonElement file = place.GetProperty("artifactLocation");
        return (Text(file, "uri"), Text(file, "uriBaseId"));
    }

    private static (int Line, int Column, int EndLine, int EndColumn) RegionOf(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
}
