using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

/// <summary>Files as other programs save them, from the content folder to the published bytes.</summary>
public sealed class InputFormTests
{
    private const string Offences = "data/recorded-offences.csv";
    private static readonly IReadOnlyList<KeyValuePair<string, string>> Plain = [.. RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))];

    [Fact]
    public void Line_Ends_And_Byte_Order_Marks_Make_No_Difference()
    {
        Dictionary<string, string> expected = Build(Plain);
        Assert.Equal(expected, Build(Plain.Select(file => KeyValuePair.Create(file.Key, file.Value.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Assert.Equal(expected, Build(Plain.Select(file => KeyValuePair.Create(file.Key, "\uFEFF" + file.Value))));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Separators_Make_No_Difference_But_To_The_Checksum(char separator)
    {
        Dictionary<string, string> expected = Build(Plain);
        Dictionary<string, string> found = Build(Plain.Select(file => KeyValuePair.Create(
            file.Key,
            file.Key.EndsWith(".csv", StringComparison.Ordinal) ? file.Value.Replace(',', separator) : file.Value)));
        Assert.Equal(["demo/manifest.json"], expected.Keys.Where(path => expected[path] != found[path]));
        Assert.Equal(WithoutChecksums(expected["demo/manifest.json"]), WithoutChecksums(found["demo/manifest.json"]));
    }

    [Fact]
    public void Area_Found_By_Its_Spelling_Alone_Is_A_Warning_And_Its_Values_Are_The_Same()
    {
        string data = Plain.First(file => file.Key == Offences).Value;
        Compilation compilation = Compilation.Create(new MemoryContent(Plain).With(Offences, data.Replace("Avon and Somerset", "AVON & SOMERSET", StringComparison.Ordinal)));
        Diagnostic found = Assert.Single(compilation.GetDiagnostics());
        Assert.Equal(("BD3016", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        var sink = new MemorySink();
        Assert.True(compilation.Emit(sink).IsWritten);
        Assert.Equal(Build(Plain)["demo/report.html"], sink.Text("demo/report.html"));
    }

    [Fact]
    public void Image_And_Attachment_Behind_Links_Out_Of_The_Folder_Are_Errors()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Plain.Select(file => KeyValuePair.Create("content/" + file.Key, file.Value)).Append(new("secret.png", "secret")));
        string report = folder.PathOf("content/packs/demo/report.md");
        File.AppendAllText(report, "\n![A map](map.png) and [a plan](plan.pdf).\n");
        File.CreateSymbolicLink(folder.PathOf("content/packs/demo/map.png"), folder.PathOf("secret.png"));
        File.CreateSymbolicLink(folder.PathOf("content/packs/demo/plan.pdf"), folder.PathOf("secret.png"));
        Diagnostic[] found = [.. Compilation.Create(new FolderContent(folder.PathOf("content"))).GetDiagnostics()];
        Assert.Equal(["BD2209 map.png", "BD2209 plan.pdf"], found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Message.Split('\'')[1]}"));
    }

    [Fact]
    public void File_Of_Two_Datasets_Is_Read_Once_And_Gives_Both_Their_Columns()
    {
        KeyValuePair<string, string> catalogue = Plain.First(file => file.Key == "catalogue/datasets.yml");
        const string more = """
              answers:
                file: data/satisfaction.csv
                frequency: month
                columns: { period: month, answers: responses }
                scope: local
                source: { title: Victim survey, organisation: Avon and Somerset Police, published: 2023-10-20, licence: OGL v3.0 }

            """;
        Compilation compilation = Compilation.Create(new MemoryContent(Plain).With(catalogue.Key, catalogue.Value.TrimEnd('\n') + "\n" + more));
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(3, compilation.Counters.DatasetsRead);
        Assert.True(compilation.Emit(new MemorySink()).IsWritten);
    }

    private static Dictionary<string, string> Build(IEnumerable<KeyValuePair<string, string>> files)
    {
        Compilation compilation = Compilation.Create(new MemoryContent(files));
        var sink = new MemorySink();
        Assert.True(compilation.Emit(sink).IsWritten, string.Join("; ", compilation.GetDiagnostics().Select(diagnostic => diagnostic.Message)));
        return sink.Paths.ToDictionary(path => path, sink.Text, StringComparer.Ordinal);
    }

    private static string WithoutChecksums(string manifest) =>
        string.Join('\n', manifest.Split('\n').Where(line => !line.Contains("sha256", StringComparison.Ordinal)));
}
