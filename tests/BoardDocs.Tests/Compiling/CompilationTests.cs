using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

public sealed class CompilationTests
{
    private const string Second = "packs/demo/second.md";

    private static readonly MemoryContent TwoPapers = SampleContent.Base
        .With(Second, "---\ntitle: Second\nquarter: 2023-24 Q2\n---\n\nBurglary: `= burglary.count`.")
        .With("packs/demo/pack.md", "---\ntitle: Board\ndate: 2023-11-14\nitems:\n  - { title: One, paper: report.md }\n  - { title: Two, paper: second.md }\n---\n");

    [Fact]
    public void Create_Binds_The_Base_Folder_Without_Findings()
    {
        var compilation = Compilation.Create(SampleContent.Base);
        Assert.Empty(compilation.GetDiagnostics());
        BoundPack pack = compilation.GetBoundPack("demo");
        Assert.Equal("homicide-rolling12", Assert.Single(Assert.Single(pack.Papers).Figures).Symbol.Id);
    }

    [Fact]
    public void WithText_Redoes_The_Edited_Paper_Only()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        Assert.Equal((3, 2, 3), (before.Counters.TreesParsed, before.Counters.ModelsBound, before.Counters.DatasetsRead));

        Compilation after = before.WithText(Second, SourceText.From("---\ntitle: Second\nquarter: 2023-24 Q2\n---\n\nBurglary: `= burglary.rate`."));
        after.GetDiagnostics();
        CompilationCounters counters = after.Counters;
        Assert.Equal((1, 1, 1), (counters.TreesParsed, counters.ModelsBound, counters.ModelsReused));
        Assert.Equal((0, 0), (counters.DatasetsRead, counters.CataloguesRead));
    }

    [Fact]
    public void WithText_Comes_To_The_Same_As_A_Clean_Build()
    {
        string[] texts =
        [
            "---\ntitle: Second\n---\n\nBurglary: `= burglry.count`.",
            "---\ntitle: Second\nquarter: 2023-24 Q2\n---\n\n# Part\n\n```measures\nmeasure: burglary; chart: rolling12\n```\n\n[](report.md#comments)",
            "---\ntitle: Second\nquarter: 2023-24 Q1\n---\n\n# Comments\n\n[](report.md#nothing) `claim: burglary.count < 1`",
        ];
        Compilation compilation = Compilation.Create(TwoPapers);
        foreach (string text in texts)
        {
            compilation.GetDiagnostics();
            compilation = compilation.WithText(Second, SourceText.From(text));
            var clean = Compilation.Create(TwoPapers.With(Second, text));
            Assert.Equal(clean.GetDiagnostics().Select(Show), compilation.GetDiagnostics().Select(Show));
            Assert.Equal(Describe(clean), Describe(compilation));
        }
    }

    [Fact]
    public void WithText_Of_Measures_Binds_All_Papers_Again()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        SourceText measures = TwoPapers.ReadText("catalogue/measures.yml");
        Compilation after = before.WithText("catalogue/measures.yml", SourceText.From(measures.Content.Replace("Homicide", "Murder", StringComparison.Ordinal)));
        Assert.Contains(after.GetDiagnostics(), diagnostic => diagnostic.Message.Contains("Murder", StringComparison.Ordinal));
        Assert.Equal((0, 2, 0), (after.Counters.TreesParsed, after.Counters.ModelsBound, after.Counters.ModelsReused));
    }

    [Fact]
    public void WithText_Of_A_Data_File_Reads_That_File_Only()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        string data = TwoPapers.ReadText("data/recorded-offences.csv").Content;
        Compilation after = before.WithText("data/recorded-offences.csv", SourceText.From(data.Replace("Avon and Somerset,Burglary,2023-09,", "Avon and Somerset,Burglary,2023-09,1", StringComparison.Ordinal)));
        after.GetDiagnostics();
        Assert.Equal((1, 2, 2), (after.Counters.DatasetsRead, after.Counters.DatasetsReused, after.Counters.ModelsBound));
        Assert.NotEqual(Describe(before), Describe(after));
    }

    [Fact]
    public void WithFiles_Takes_Over_What_Is_Unchanged()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        Compilation same = before.WithFiles(TwoPapers);
        same.GetDiagnostics();
        Assert.Equal((0, 3, 0, 2), (same.Counters.TreesParsed, same.Counters.TreesReused, same.Counters.ModelsBound, same.Counters.ModelsReused));

        Compilation changed = before.WithFiles(TwoPapers.With(Second, "---\ntitle: Second\n---\n\nText."));
        changed.GetDiagnostics();
        Assert.Equal((1, 2, 1, 1), (changed.Counters.TreesParsed, changed.Counters.TreesReused, changed.Counters.ModelsBound, changed.Counters.ModelsReused));
    }

    [Fact]
    public void WithFiles_Binds_A_Paper_Again_Whose_Attachment_Went()
    {
        MemoryContent content = TwoPapers
            .With("packs/demo/plan.pdf", "plan")
            .With(Second, "---\ntitle: Second\n---\n\nSee [the plan](plan.pdf).");
        var before = Compilation.Create(content);
        Assert.Empty(before.GetDiagnostics());
        Diagnostic found = Assert.Single(before.WithFiles(content.Without("packs/demo/plan.pdf")).GetDiagnostics());
        Assert.Equal("BD2208", found.Id);
    }

    [Fact]
    public void GetDiagnostics_Is_The_Same_Whatever_Was_Asked_First()
    {
        var one = Compilation.Create(TwoPapers.With(Second, "---\ntitle: Second\n---\n\n`= homicde.count` by the OPCC"));
        SyntaxTree tree = one.GetTree(Second) ?? throw new InvalidOperationException();
        one.GetSemanticModel(tree).GetSymbol(30);
        var other = Compilation.Create(TwoPapers.With(Second, "---\ntitle: Second\n---\n\n`= homicde.count` by the OPCC"));
        Assert.Equal(other.GetDiagnostics().AsEnumerable(), one.GetDiagnostics().AsEnumerable());
        Assert.Equal(["BD2231", "BD2001", "BD4006"], one.GetSemanticModel(tree).GetDiagnostics().Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void AsAt_Leaves_Later_Datasets_Out()
    {
        var compilation = Compilation.Create(SampleContent.Base, new CompilationOptions { AsAt = new DateOnly(2023, 10, 1) });
        Diagnostic[] found = [.. compilation.GetDiagnostics()];
        string[] left = [.. found.Where(one => one.Id == "BD3090").Select(one => one.Location.ToString())];
        string[] needed = [.. found.Where(one => one.Id == "BD3091").Select(one => one.Location.ToString())];
        Assert.NotEmpty(needed);
        Assert.Equal(needed.Distinct(), needed);
        Assert.Subset(left.ToHashSet(), needed.ToHashSet());
        Assert.DoesNotContain(found, one => one.Id is "BD3107" or "BD2234");
        Assert.Contains(found, one => one.Message.EndsWith("; ask for that day or a later one.", StringComparison.Ordinal));
    }

    [Fact]
    public void Paper_Behind_A_Link_Out_Of_The_Folder_Is_Not_Read()
    {
        using var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))
            .Select(file => KeyValuePair.Create("content/" + file.Key, file.Value))
            .Append(KeyValuePair.Create("secret.md", "---\ntitle: Secret\n---\n")));
        File.CreateSymbolicLink(folder.PathOf("content/packs/demo/linked.md"), folder.PathOf("secret.md"));
        Diagnostic[] found = [.. Compilation.Create(new FolderContent(folder.PathOf("content"))).GetDiagnostics()];
        Assert.Equal(["BD2209 packs/demo/linked.md", "BD2212 packs/demo/linked.md"], found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.Path}"));
    }

    [Fact]
    public void Pack_Behind_A_Link_Out_Of_The_Folder_Is_Not_Read()
    {
        using var folder = new TemporaryFolder();
        folder.Write(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))
            .Select(file => KeyValuePair.Create((file.Key.StartsWith("packs/demo/", StringComparison.Ordinal) ? "elsewhere/" : "content/") + file.Key, file.Value)));
        Directory.CreateDirectory(folder.PathOf("content/packs"));
        Directory.CreateSymbolicLink(folder.PathOf("content/packs/demo"), folder.PathOf("elsewhere/packs/demo"));
        Diagnostic found = Assert.Single(Compilation.Create(new FolderContent(folder.PathOf("content"))).GetDiagnostics());
        Assert.Equal(
            "packs/demo/pack.md BD2236 The folder 'packs/demo' is a link that leads outside the content folder. Put the pack's files into a folder there, in place of the link.",
            $"{found.Location.Path} {found.Id} {found.Message}");
    }

    [Fact]
    public void Fault_Of_A_Data_File_Is_Not_Repeated_Where_Its_Values_Are_Used()
    {
        string data = TwoPapers.ReadText("data/recorded-offences.csv").Content.Replace("Avon and Somerset,Homicide,2023-09,", "Avon and Somerset,Homicide,2023-09,many", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(Compilation.Create(TwoPapers.With("data/recorded-offences.csv", data)).GetDiagnostics());
        Assert.Equal("data/recorded-offences.csv", found.Location.Path);
    }

    [Fact]
    public void Missing_Pack_File_Is_An_Error_At_Its_Path()
    {
        Diagnostic found = Assert.Single(Compilation.Create(SampleContent.Base.Without("packs/demo/pack.md")).GetDiagnostics());
        Assert.Equal(("BD2218", "packs/demo/pack.md"), (found.Id, found.Location.Path));
    }

    [Fact]
    public void Folder_Without_Packs_Is_An_Error()
    {
        var compilation = Compilation.Create(SampleContent.Base.Without("packs/demo/pack.md").Without(SampleContent.ReportPath));
        Assert.Equal("BD2220", Assert.Single(compilation.GetDiagnostics()).Id);
    }

    [Fact]
    public void GetSemanticModel_Refuses_Trees_Of_Other_Texts()
    {
        var compilation = Compilation.Create(TwoPapers);
        SyntaxTree old = compilation.GetTree(Second) ?? throw new InvalidOperationException();
        Compilation next = compilation.WithText(Second, SourceText.From("New"));
        Assert.Throws<ArgumentException>(() => next.GetSemanticModel(old));
    }

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Location} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message} {diagnostic.Suggestion}";

    /// <summary>Everything that emit would print of a compilation's packs.</summary>
    private static string Describe(Compilation compilation)
    {
        var sink = new MemorySink();
        foreach (string id in compilation.Packs)
        {
            PackEmitter.Emit(compilation.GetBoundPack(id), compilation.GetEmitContext(id), sink);
        }

        return string.Join('\n', sink.Paths.Select(path => path + "\n" + sink.Text(path)));
    }
}
