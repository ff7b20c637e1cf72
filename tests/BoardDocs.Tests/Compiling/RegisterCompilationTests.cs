using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

public sealed class RegisterCompilationTests
{
    private const string Rows = "data/recommendations.yml";
    private const string Second = "packs/demo/second.md";

    private static readonly MemoryContent TwoPapers = SampleContent.WithReportBody("```register\nregister: hmicfrs\n```")
        .With(Second, "---\ntitle: Second\n---\n\nNo register.")
        .With("packs/demo/pack.md", "---\ntitle: Board\ndate: 2023-11-14\nitems:\n  - { title: One, paper: report.md }\n  - { title: Two, paper: second.md }\n---\n");

    private static string Changed => TwoPapers.ReadText(Rows).Content.Replace("body-worn video", "a camera", StringComparison.Ordinal);

    [Fact]
    public void WithText_Of_Rows_Binds_The_Papers_That_Print_Them()
    {
        var before = Compilation.Create(TwoPapers);
        Assert.Empty(before.GetDiagnostics());
        Compilation after = before.WithText(Rows, SourceText.From(Changed));
        Assert.Empty(after.GetDiagnostics());
        Assert.Equal((1, 1), (after.Counters.ModelsBound, after.Counters.ModelsReused));
        Assert.Contains("a camera", Text(after), StringComparison.Ordinal);
    }

    [Fact]
    public void WithFiles_Takes_Over_The_Papers_Whose_Registers_Are_The_Same()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        Compilation same = before.WithFiles(TwoPapers.With("data/other.yml", "x"));
        same.GetDiagnostics();
        Assert.Equal((0, 2), (same.Counters.ModelsBound, same.Counters.ModelsReused));

        Compilation after = same.WithFiles(TwoPapers.With(Rows, Changed));
        after.GetDiagnostics();
        Assert.Equal((1, 1), (after.Counters.ModelsBound, after.Counters.ModelsReused));
        Assert.Contains("a camera", Text(after), StringComparison.Ordinal);
    }

    [Fact]
    public void WithFiles_Reads_Changed_Declarations_Again()
    {
        var before = Compilation.Create(TwoPapers);
        before.GetDiagnostics();
        string declared = TwoPapers.ReadText("catalogue/registers.yml").Content.Replace("Progress,", "State of things,", StringComparison.Ordinal);
        Compilation after = before.WithFiles(TwoPapers.With("catalogue/registers.yml", declared));
        Assert.Empty(after.GetDiagnostics());
        Assert.Contains("State of things", Text(after), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_Of_Rows_Are_Told_Where_No_Paper_Prints_Them()
    {
        MemoryContent content = SampleContent.Base.With("data/work-programme.csv", "date,business,notes\n1 May,x,y\n1 May,x,y\n");
        Assert.Equal("BD2124", Assert.Single(Compilation.Create(content).GetDiagnostics()).Id);
    }

    [Fact]
    public void Inputs_Have_The_Files_Of_Registers_Printed()
    {
        string[] inputs = [.. Compilation.Create(TwoPapers).GetEmitContext("demo").Inputs.Select(input => input.Path)];
        Assert.Contains(Rows, inputs);
        Assert.Contains("catalogue/registers.yml", inputs);
        Assert.DoesNotContain("data/work-programme.csv", inputs);
    }

    [Fact]
    public void Sections_Are_Groups_Of_Rows_With_Their_Headers()
    {
        var sink = new MemorySink();
        Compilation.Create(TwoPapers).Emit(sink);
        string page = sink.Text("demo/report.html");
        Assert.Contains("<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"4\">2019-20</th></tr>\n<tr><th scope=\"row\">10709</th>", page, StringComparison.Ordinal);
        Assert.Contains("</tbody>\n<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"4\">2021-22</th></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<li>record corruption by the national categories, and\n</li>", page, StringComparison.Ordinal);
    }

    private static string Text(Compilation compilation)
    {
        var sink = new MemorySink();
        compilation.Emit(sink);
        return sink.Text("demo/report.html");
    }
}
