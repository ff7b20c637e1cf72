using BoardDocs.Cli.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>check --format github</c> prints: GitHub's workflow commands and their escapes.</summary>
public sealed class GithubAnnotationTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Info, "notice")]
    public void Severity_Is_The_Command(DiagnosticSeverity severity, string command) => Assert.Equal(
        $"::{command} file=content/a.md,line=3,col=5,endLine=3,endColumn=9,title=BD2001::Say what.\n",
        Print(new Diagnostic(NameDiagnostics.UnknownMeasure, Place("a.md", (2, 4), (2, 8)), "Say what.", severity)));

    [Fact]
    public void Message_And_Properties_Are_Escaped_As_GitHub_Reads_Them() => Assert.Equal(
        "::error file=content/50%25%3A a%2Cb%0Ac.md,line=1,col=1,endLine=1,endColumn=1,title=BD2001::100%25 of it: a, b%0D%0A::error ::no\n",
        Print(new Diagnostic(NameDiagnostics.UnknownMeasure, Place("50%: a,b\nc.md", (0, 0), (0, 0)), "100% of it: a, b\r\n::error ::no", DiagnosticSeverity.Error)));

    [Fact]
    public void Several_Lines_Have_No_Columns() => Assert.Equal(
        "::error file=content/a.md,line=1,endLine=3,title=BD2001::Say what.\n",
        Print(new Diagnostic(NameDiagnostics.UnknownMeasure, Place("a.md", (0, 7), (2, 1)), "Say what.", DiagnosticSeverity.Error)));

    [Fact]
    public void Command_Prints_One_Line_For_Each_Finding_And_Fails_On_Errors()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        CliResult good = CliProgram.Run(folder.Path, "check", "--format", "github");
        File.AppendAllText(folder.PathOf("content/packs/first-pack/performance-report.md"), "\nThe XYZ met: `= burglry.count`.\n");
        CliResult bad = CliProgram.Run(folder.Path, "check", "--format", "github");

        Assert.Equal((0, string.Empty), (good.ExitCode, good.Output));
        Assert.Equal(1, bad.ExitCode);
        Assert.Equal(["::warning", "::error"], bad.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Contains("file=content/packs/first-pack/performance-report.md,line=", bad.Output, StringComparison.Ordinal);
        Assert.Contains(",title=BD2001::There is no measure 'burglry'.", bad.Output, StringComparison.Ordinal);
    }

    private static Location Place(string path, (int Line, int Character) start, (int Line, int Character) end) =>
        new(path, new TextSpan(0, 1), new LinePosition(start.Line, start.Character), new LinePosition(end.Line, end.Character));

    private static string Print(Diagnostic diagnostic)
    {
        using var output = new StringWriter();
        new GithubAnnotationWriter(output, new PathDisplay("/work/content", "/work")).Write([diagnostic]);
        return output.ToString();
    }
}
