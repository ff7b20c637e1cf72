using System.Globalization;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Specs;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>The examples of specs/review.md: edits of the sample folder, and the changes that they make.</summary>
public sealed class ReviewSpecTests
{
    private const string Page = "review.md";

    public static TheoryData<int> Examples => [.. Read().Where(IsResult).Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Changes_What_The_Page_Says(int line)
    {
        List<SpecExample> blocks = [.. Read()];
        int result = blocks.FindIndex(block => block.Line == line);
        IEnumerable<SpecExample> edits = blocks.Take(result).Reverse().TakeWhile(block => !IsResult(block)).Where(block => block.Language == "diff");
        ReviewResult review = SampleReview.Of(SampleContent.Base, edits.Aggregate(SampleContent.Base, Edit));
        string[] changes = [.. review.Changes.Select(Text)];
        Assert.All(blocks[result].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), expected =>
            Assert.True(changes.Any(change => change.StartsWith(expected, StringComparison.Ordinal)), expected + "\nis not among\n" + string.Join('\n', changes)));
    }

    private static IReadOnlyList<SpecExample> Read() => SpecExample.ReadPage(Page, File.ReadAllText(RepositoryFiles.PathOf("specs", Page)));

    private static bool IsResult(SpecExample example) => example.Has("changes");

    private static MemoryContent Edit(MemoryContent content, SpecExample diff)
    {
        string[] lines = diff.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Chunk(2).Aggregate(content, (folder, pair) => SampleReview.Replace(folder, diff.File ?? string.Empty, pair[0][1..], pair[1][1..]));
    }

    private static string Text(ReviewChange change)
    {
        string before = change.PeriodBefore is { } period ? $"{period} " : string.Empty;
        string after = change.PeriodBefore is not null ? $"{change.Period} " : string.Empty;
        string causes = string.Join(", ", change.Causes.Select(ReviewCauses.ToText));
        return $"{change.What} {change.Measure} {before}{Value(change.Before)} -> {after}{Value(change.After)}: {causes} ({string.Join("; ", change.Evidence)})";
    }

    private static string Value(ReviewValue value) => value switch
    {
        { Number: double number } => number.ToString(Math.Abs(number) < 1 && number != 0 ? "0.0000" : "0", CultureInfo.InvariantCulture),
        { Flag: bool flag } => flag ? "true" : "false",
        _ => value.Text ?? "nothing",
    };
}
