using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Specs;
using BoardDocs.Tests.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>Fixing ends, mends what it says it mends, and does no harm, whatever the content.</summary>
public sealed class FixEverythingTests
{
    private static readonly ImmutableHashSet<string> All = [.. DescriptorCatalog.All.Keys];

    [Fact]
    public void Examples_Of_All_Pages_Are_Mended_Where_A_Fix_Is_Offered()
    {
        int mended = 0;
        foreach (string id in DescriptorCatalog.All.Keys)
        {
            MemoryContent content = DiagnosticExamples.Of(id);
            string[] before = Findings(content);
            FixResult result = Fix(content);
            string[] after = Findings(With(content, result));
            Assert.True(result.Fixes.Length == 0 || !after.Any(line => result.Fixes.Any(made => line == Show(made.Diagnostic))), $"{id}: {string.Join('\n', after)}");
            Assert.True(after.Length <= before.Length, $"{id}: {string.Join('\n', after.Except(before))}");
            mended += result.Fixes.Length;
        }

        Assert.True(mended > 25, $"Only {mended} fixes were made.");
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Damaged_Content_Is_Fixed_Once_And_Has_No_More_Syntax_Errors_Afterwards(int seed)
    {
        var random = new Random(seed);
        int changed = 0;
        for (int i = 0; i < 75; i++)
        {
            string path = random.Next(3) == 0 ? "catalogue/measures.yml" : SampleContent.ReportPath;
            MemoryContent content = SampleContent.Base.With(path, Mutation.Apply(SampleContent.Base.ReadText(path).Content, random));
            FixResult result = Fix(content);
            MemoryContent mended = With(content, result);
            Assert.Equal(Findings(mended), result.Compilation.GetDiagnostics().Select(Show));
            Assert.True(SyntaxErrors(mended) <= SyntaxErrors(content), content.ReadText(path).Content);
            Assert.True(Fix(mended).Fixes.IsEmpty, mended.ReadText(path).Content);
            changed += result.Texts.Count;
        }

        Assert.True(changed > 10, $"Only {changed} files were changed.");
    }

    private static FixResult Fix(MemoryContent content) => ContentFixer.Run(Compilation.Create(content), All);

    private static MemoryContent With(MemoryContent content, FixResult result) =>
        result.Texts.Aggregate(content, (folder, file) => folder.With(file.Key, file.Value.Content));

    private static string[] Findings(MemoryContent content) => [.. Compilation.Create(content).GetDiagnostics().Select(Show)];

    private static int SyntaxErrors(MemoryContent content) =>
        Compilation.Create(content).GetDiagnostics().Count(found => found.Id.StartsWith("BD1", StringComparison.Ordinal));

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Location.Path} {diagnostic.Id} {diagnostic.Message}";
}
