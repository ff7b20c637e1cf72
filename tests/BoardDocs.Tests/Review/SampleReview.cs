using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Reviews of changes to the small content folder.</summary>
internal static class SampleReview
{
    public const string OffencesPath = "data/recorded-offences.csv";

    /// <summary>The review of one cell's revision: homicides of September 2023.</summary>
    public static ReviewResult OfRevision() => Of(SampleContent.Base, Revise(SampleContent.Base));

    private static readonly Lazy<ReviewResult> LazyRealChange = new(CompareRealChange);

    /// <summary>The review of a pull request to the project's own content: a revised cell, other words, another title and a renamed section.</summary>
    public static ReviewResult OfRealChange => LazyRealChange.Value;

    /// <summary>The same, compared afresh.</summary>
    public static ReviewResult CompareRealChange()
    {
        const string Paper = "packs/2023-11-board/performance-report.md";
        MemoryContent before = new(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("content")));
        MemoryContent after = ReplaceLine(before, OffencesPath, "Avon and Somerset,Homicide,2023-08,", "Avon and Somerset,Homicide,2023-08,41");
        string text = before.ReadText(Paper).Content
            .Replace("At this volume a few cases move the rate.", "Even a few cases move the rate at this volume.", StringComparison.Ordinal)
            .Replace("# Reduce Serious Violence", "# Reduce Serious and Organised Violence", StringComparison.Ordinal)
            .Replace("title: Homicide - 12 Month Rolling Rates per 1000 Residents", "title: Homicide - Rolling Rates", StringComparison.Ordinal);
        return PackReview.Compare(Compilation.Create(before), Compilation.Create(after.With(Paper, text)), new ReviewLabels("main", "working tree"));
    }

    public static ReviewResult Of(IContentFiles before, IContentFiles after) =>
        PackReview.Compare(Compilation.Create(before), Compilation.Create(after), new ReviewLabels("base", "head"));

    /// <summary>The folder with nine homicides in September 2023 where there was another number.</summary>
    public static MemoryContent Revise(MemoryContent content) =>
        ReplaceLine(content, OffencesPath, "Avon and Somerset,Homicide,2023-09,", "Avon and Somerset,Homicide,2023-09,9");

    /// <summary>The folder with another line in place of the one that begins with some words.</summary>
    public static MemoryContent ReplaceLine(MemoryContent content, string path, string start, string line)
    {
        string[] lines = content.ReadText(path).Content.Split('\n');
        int index = Array.FindIndex(lines, text => text.StartsWith(start, StringComparison.Ordinal));
        Assert.True(index >= 0, $"{path} has no line that begins with {start}");
        lines[index] = line;
        return content.With(path, string.Join('\n', lines));
    }

    /// <summary>The folder with other words in one file.</summary>
    public static MemoryContent Replace(MemoryContent content, string path, string old, string text)
    {
        string before = content.ReadText(path).Content;
        Assert.Contains(old, before, StringComparison.Ordinal);
        return content.With(path, before.Replace(old, text, StringComparison.Ordinal));
    }
}
