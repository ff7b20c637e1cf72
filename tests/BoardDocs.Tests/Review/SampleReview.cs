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
