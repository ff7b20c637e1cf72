using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Specs;

/// <summary>Every example of the documentation compiles; those marked <c>invalid</c> do not.</summary>
public sealed class SpecPageTests
{
    // A file that every example of its page is compiled with.
    private const string Shared = "shared";

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (SpecExample example in ReadAll().Where(IsPaper))
            {
                data.Add(example.Page, example.Line);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Compiles_As_The_Page_Says(string page, int line)
    {
        SpecExample example = ReadAll().Single(candidate => candidate.Page == page && candidate.Line == line);
        MemoryContent content = ReadAll()
            .Where(block => block.Page == page && block.Has(Shared))
            .Aggregate(SampleContent.Base, (folder, block) => folder.With(block.File ?? string.Empty, block.Text))
            .With(example.File ?? SampleContent.ReportPath, ToFile(example));
        ImmutableArray<Diagnostic> errors = [.. Compilation.Create(content).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

        if (example.Has("invalid"))
        {
            Assert.NotEmpty(errors);
        }
        else
        {
            Assert.True(errors.IsEmpty, string.Join("\n", errors.Select(error => $"{page}:{line} {error.Id} {error.Message}")));
        }
    }

    private static bool IsPaper(SpecExample example) =>
        !example.Has("ignore") && !example.Has(Shared) && (example.File is not null || example.Language == "md" || MeasureBlockSyntax.InfoWords.Contains(example.Language));

    private static string ToFile(SpecExample example)
    {
        const string FrontMatter = "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n";
        if (example.File is not null || example.Text.StartsWith("---", StringComparison.Ordinal))
        {
            return example.Text;
        }

        string body = example.Language == "md" ? example.Text : $"````{example.Language}\n{example.Text}````\n";
        return FrontMatter + body;
    }

    private static IEnumerable<SpecExample> ReadAll() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("specs"), "*.md")
            .Concat(Directory.EnumerateFiles(RepositoryFiles.PathOf("specs", "charts"), "*.md"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => SpecExample.ReadPage(Path.GetFileName(path), File.ReadAllText(path)));
}
