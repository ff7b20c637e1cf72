using System.Text.RegularExpressions;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

/// <summary>The examples of the pages about data and the catalogue report what they say, where they say it.</summary>
public sealed partial class DataExampleTests
{
    public static TheoryData<string> Pages => [.. Directory
        .EnumerateFiles(RepositoryFiles.PathOf("specs", "diagnostics"), "BD*.md")
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>()
        .Where(id => string.CompareOrdinal(id, "BD2100") >= 0 && string.CompareOrdinal(id, "BD2200") < 0 || id.StartsWith("BD30", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_Reports_What_Is_Marked(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", id + ".md"));
        MemoryContent content = SampleContent.Base;
        string? expected = null;
        foreach (Match fence in Fence().Matches(page))
        {
            (string text, var marks) = DiagnosticMarkup.Read(fence.Groups["text"].Value);
            string path = fence.Groups["path"].Value;
            content = content.With(path, text);
            foreach ((string marked, TextSpan span) in marks)
            {
                Location location = Location.In(path, SourceText.From(text), span);
                expected = $"{marked} {path} {location.Start} {location.End}";
            }
        }

        if (expected is null)
        {
            Assert.Contains("There is no example to run", page, StringComparison.Ordinal);
            return;
        }

        Assert.StartsWith(id, expected, StringComparison.Ordinal);
        Assert.Contains(expected, Check(content).Select(item => $"{item.Id} {item.Location.Path} {item.Location.Start} {item.Location.End}"));
    }

    private static IEnumerable<Diagnostic> Check(MemoryContent content)
    {
        CatalogueResult result = CatalogueReader.Read(content);
        var areas = new AreaNames(result.Catalogue);
        Dictionary<string, Dataset> datasets = result.Catalogue.Datasets.ToDictionary(
            item => item.Key, item => DatasetReader.Read(content, item.Value.Definition, areas), StringComparer.Ordinal);
        return
        [
            .. result.Diagnostics,
            .. datasets.Values.SelectMany(dataset => dataset.Diagnostics),
            .. SeriesCheck.Check(result.Catalogue, dataset => datasets[dataset.Id]),
        ];
    }

    [GeneratedRegex(@"^```\w+ file=(?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
