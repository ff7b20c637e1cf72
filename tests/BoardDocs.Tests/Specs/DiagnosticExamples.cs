using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Specs;

/// <summary>The content folders of the diagnostics' pages.</summary>
internal static class DiagnosticExamples
{
    /// <summary>The example on a page, laid over tests/samples/base, without its marks; the base alone where there is none.</summary>
    public static MemoryContent Of(string id) => SpecExample
        .ReadPage($"diagnostics/{id}.md", File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", $"{id}.md")))
        .Where(block => block.File is not null)
        .Aggregate(SampleContent.Base, (folder, block) => folder.With(block.File ?? string.Empty, DiagnosticMarkup.Read(block.Text).Text));
}
