using System.Text.RegularExpressions;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

/// <summary>The example of every diagnostic's page, laid over tests/samples/base, reports what it marks and no other error.</summary>
public sealed partial class DiagnosticPageTests
{
    public static TheoryData<string> Pages => [.. Directory
        .EnumerateFiles(RepositoryFiles.PathOf("specs", "diagnostics"), "BD*.md")
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>()
        .Where(id => !id.StartsWith("BD5", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>Faults that others follow from or come with: rows that are left out, an area that is nowhere, a hundred of a kind.</summary>
    private static readonly string[] WithConsequences = ["BD2108", "BD3009", "BD3016", "BD3018"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_Reports_What_It_Marks(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", id + ".md"));
        MemoryContent content = SampleContent.Base;
        var expected = new List<string>();
        foreach (Match fence in Fence().Matches(page))
        {
            (string text, var marks) = DiagnosticMarkup.Read(fence.Groups["text"].Value);
            content = content.With(fence.Groups["path"].Value, text);
            expected.AddRange(marks.Select(mark => Show(mark.Id, Location.In(fence.Groups["path"].Value, SourceText.From(text), mark.Span))));
        }

        if (expected.Count == 0)
        {
            Assert.Contains("There is no example to run", page, StringComparison.Ordinal);
            return;
        }

        Diagnostic[] found = [.. Compilation.Create(content).GetDiagnostics()];
        string all = string.Join('\n', found.Select(item => $"{Show(item.Id, item.Location)} {item.Message}"));
        Assert.All(expected, mark => Assert.True(found.Any(item => Show(item.Id, item.Location) == mark), $"{mark} is not among\n{all}"));
        Assert.True(WithConsequences.Contains(id) || found.Where(item => item.Severity == DiagnosticSeverity.Error).All(item => item.Id == id), all);
    }

    private static string Show(string id, Location location) =>
        $"{id} {location.Path} {location.Start.Line}:{location.Start.Character} to {location.End.Line}:{location.End.Character}";

    [GeneratedRegex(@"^(?<ticks>`{3,})[a-z]+ file=(?<path>\S+)\r?\n(?<text>.*?)^\k<ticks>\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
