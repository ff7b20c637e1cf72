using BoardDocs.Text;

namespace BoardDocs.Tests.Infrastructure;

/// <summary>The small content folder that examples and tests build on.</summary>
internal static class SampleContent
{
    private static readonly Lazy<MemoryContent> LazyBase = new(() => new MemoryContent(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))));

    /// <summary>tests/samples/base in memory.</summary>
    public static MemoryContent Base => LazyBase.Value;

    /// <summary>The path of its one paper.</summary>
    public const string ReportPath = "packs/demo/report.md";

    /// <summary>The base folder with a paper whose front matter is complete and whose body is given.</summary>
    public static MemoryContent WithReportBody(string body) =>
        Base.With(ReportPath, "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n" + body);
}
