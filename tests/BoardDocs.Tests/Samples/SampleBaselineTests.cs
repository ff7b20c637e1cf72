using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Samples;

/// <summary>Small content folders over tests/samples/base, with what the compiler makes of them written beside the input.</summary>
public sealed class SampleBaselineTests
{
    private static string Folder => RepositoryFiles.PathOf("tests", "samples");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).OfType<string>().Where(name => name != "base").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagnostics_Are_As_Agreed(string name) =>
        Snapshot.VerifyFile(string.Concat(Compile(name).GetDiagnostics().Select(Line)), Path.Combine(Folder, name, "diagnostics"), "txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tokens_Are_As_Agreed(string name)
    {
        SyntaxTree tree = Assert.IsType<SyntaxTree>(Compile(name).GetTree(SampleContent.ReportPath));
        Snapshot.VerifyFile(string.Concat(tree.Root.DescendantTokens().Select(Annotate)), Path.Combine(Folder, name, "report.tokens"), "txt");

        string Annotate(SyntaxToken token) => tree.Text.ToString(token.FullSpan).ReplaceLineEndings("\n") + $"⟦{token.Kind}{(token.IsMissing ? " missing" : string.Empty)}⟧";
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Page_Is_As_Agreed_And_Invalid_Content_Is_Not_Emitted(string name)
    {
        var sink = new MemorySink();
        EmitResult result = Compile(name).Emit(sink);
        bool isInvalid = name.StartsWith("Invalid", StringComparison.Ordinal);

        Assert.Equal(isInvalid, sink.Paths.IsEmpty);
        Assert.Equal(isInvalid, result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        if (!isInvalid)
        {
            Snapshot.VerifyFile(sink.Text("demo/report.html"), Path.Combine(Folder, name, "report"), "html");
        }
    }

    private static Compilation Compile(string name)
    {
        MemoryContent content = SampleContent.Base;
        foreach ((string path, string text) in RepositoryFiles.ReadFolder(Path.Combine(Folder, name)).Where(file => file.Key.Contains('/')))
        {
            content = content.With(path, text);
        }

        return Compilation.Create(content);
    }

    private static string Line(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Location.Path}:{diagnostic.Location.Start.Line + 1}:{diagnostic.Location.Start.Character + 1} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} {diagnostic.Message}\n");
}
