using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Specs;

/// <summary>The example on every diagnostic's page, laid over tests/samples/base, reports exactly what the page marks, and no other error.</summary>
public sealed class DiagnosticPageTests
{
    // Limits and unreadable files: an example would not fit on a page, or is no text.
    private const string NoExample = "There is no example to run";

    /// <summary>Faults that others follow from or come with: rows that are left out, an area that is nowhere, a hundred of a kind.</summary>
    private static readonly string[] WithConsequences = ["BD2108", "BD3009", "BD3016", "BD3018"];

    public static TheoryData<string> Pages => [.. Ids(hasExample: true).Where(id => !IsAboutPrinting(id))];

    [Fact]
    public void Few_Pages_Have_No_Example() => Assert.InRange(Ids(hasExample: false).Count(), 0, 7);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_Reports_What_Is_Marked(string id)
    {
        IReadOnlyList<SpecExample> blocks = SpecExample.ReadPage($"diagnostics/{id}.md", File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", $"{id}.md")));
        SpecExample[] files = [.. blocks.Where(block => block.File is not null)];
        ConsoleExample console = ConsoleExample.Read(string.Concat(blocks.Where(block => block.Info == "console").Select(block => block.Text)));
        MemoryContent content = console.Apply(SampleContent.Base);
        var expected = ImmutableArray.CreateBuilder<string>();
        foreach (SpecExample file in files)
        {
            string path = file.File ?? string.Empty;
            (string text, ImmutableArray<(string Id, TextSpan Span)> marks) = DiagnosticMarkup.Read(file.Text);
            content = content.With(path, text);
            SourceText source = SourceText.From(text);
            expected.AddRange(marks.Select(mark => Show(mark.Id, Location.In(path, source, mark.Span))));
        }

        ImmutableArray<Diagnostic> found = Compilation.Create(content, console.Options).GetDiagnostics();
        Assert.Equal(console.Output, found.Where(_ => !console.Output.IsEmpty).Select(Print));
        Assert.Contains(id, expected.Select(line => line.Split(' ')[0]).Concat(found.Where(item => console.Output.Contains(Print(item))).Select(item => item.Id)));
        HashSet<string> ids = [.. expected.Select(line => line.Split(' ')[0])];
        string[] actual = [.. found.Where(diagnostic => ids.Contains(diagnostic.Id)).Select(diagnostic => Show(diagnostic.Id, diagnostic.Location))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        string[] others = [.. found.Where(item => item.Severity == DiagnosticSeverity.Error && item.Id != id && !console.Output.Contains(Print(item))).Select(item => $"{item.Id} {item.Message}")];
        Assert.True(WithConsequences.Contains(id) || others.Length == 0, string.Join('\n', others));
    }

    /// <summary>Whether an id is reported by what prints, and not by a compilation.</summary>
    internal static bool IsAboutPrinting(string id) => id.StartsWith("BD5", StringComparison.Ordinal);

    internal static IEnumerable<string> Ids(bool hasExample) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("specs", "diagnostics"), "BD*.md")
            .Where(path => File.ReadAllText(path).Contains(NoExample, StringComparison.Ordinal) != hasExample)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    private static string Print(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Path}:{diagnostic.Location.Start.Line + 1}:{diagnostic.Location.Start.Character + 1}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}";

    internal static string Show(string id, Location location) =>
        $"{id} {location.Path}:{location.Start.Line + 1}:{location.Start.Character + 1}-{location.End.Line + 1}:{location.End.Character + 1}";
}
