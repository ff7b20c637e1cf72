namespace BoardDocs.Tests.Architecture;

/// <summary>Each library is seen by the one part that needs it.</summary>
public class PackageRulesTests
{
    [Theory]
    [InlineData("Sprache", "BoardDocs/Syntax/Measure/")]
    [InlineData("YamlDotNet", "BoardDocs/Syntax/")]
    [InlineData("CsvHelper", "BoardDocs/Data/")]
    [InlineData("Markdig", "BoardDocs/Syntax/", "BoardDocs/Binding/")]
    [InlineData("DiffPlex", "BoardDocs/Review/Prose/")]
    [InlineData("SkiaSharp", "BoardDocs.Rendering/Skia/")]
    [InlineData("System.CommandLine", "BoardDocs.Cli/")]
    [InlineData("Spectre.Console", "BoardDocs.Cli/")]
    public void Library_Is_Used_Only_Where_It_Belongs(string library, params string[] folders) => Faults.None(
        $"{library} is used only in {string.Join(" and ", folders)}:",
        SourceFile.All
            .Where(file => !Array.Exists(folders, folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => file.Uses(library))
            .Select(file => file.Path));

    [Fact]
    public void Every_Library_Of_The_Core_Is_Used_And_Seen() => Faults.None(
        "A library that no file is seen to use:",
        new[] { "Sprache", "YamlDotNet", "CsvHelper", "Markdig", "DiffPlex" }.Where(library => !SourceFile.Core.Any(file => file.Uses(library))));
}
