using System.Text;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

public sealed class ReviewMarkdownTests
{
    private static readonly ReviewLabels Labels = new("main", "working tree");

    [Fact]
    public void Write_Tells_A_Real_Change()
    {
        string comment = ReviewMarkdown.Write(SampleReview.OfRealChange);
        Snapshot.Verify(comment, "md", "Board");
        Assert.Equal(comment, ReviewMarkdown.Write(SampleReview.CompareRealChange()));
    }

    [Fact]
    public void Write_Says_So_Where_Nothing_Changes() => Assert.Equal(
        "<!-- boarddocs-review -->\n## What readers will see change\n\n`main` → `working tree`: nothing that readers see changes.\n\nThe whole review, with the charts before and now, is in review.html and review.json, which `boarddocs review -o FOLDER` writes with this comment.\n",
        ReviewMarkdown.Write(new ReviewResult(Labels)));

    [Fact]
    public void Write_Puts_Words_Before_Numbers_And_Numbers_Before_Text()
    {
        string comment = ReviewMarkdown.Write(SampleReview.OfRealChange);
        int[] places = [.. new[] { ReviewMarkdown.Marker, "trend word", "### Words", "### Figures", "### Text", "### Data" }.Select(text => comment.IndexOf(text, StringComparison.Ordinal))];
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(10_000, "x")]
    [InlineData(10_000, "ж🙂")]
    [InlineData(500, "long")]
    public void Write_Never_Passes_The_Limit_And_Says_What_Is_Left_Out(int count, string text)
    {
        string filler = text == "long" ? string.Concat(Enumerable.Repeat("long ", 2_000)) : text;
        string comment = ReviewMarkdown.Write(Many(count, filler));
        Assert.InRange(Encoding.UTF8.GetByteCount(comment), 30_000, MarkdownPage.Limit);
        Assert.All(["Words, ranks and claims", "Numbers", "Figures", "Added, removed", "Text", "Catalogue", "Data"], part => Assert.Contains("### " + part, comment, StringComparison.Ordinal));
        Assert.Contains("left out here for want of room", comment, StringComparison.Ordinal);
        Assert.Equal(comment.Split("<details>").Length, comment.Split("</details>").Length);
        Assert.True(comment.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2 == 0, "a fence is not closed");
    }

    [Fact]
    public void Write_Counts_What_Is_Left_Out()
    {
        string comment = ReviewMarkdown.Write(Many(10_000, "x"));
        string part = comment[comment.IndexOf("### Numbers", StringComparison.Ordinal)..comment.IndexOf("### Figures", StringComparison.Ordinal)];
        int shown = part.Split('\n').Count(line => line.StartsWith("- **", StringComparison.Ordinal));
        Assert.Contains($"{10_000 - shown:#,0} changes are left out here", part, StringComparison.Ordinal);
    }

    private static ReviewResult Many(int count, string text) => new(Labels)
    {
        Changes =
        [
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Trend, "pack", "paper", ReviewValue.Of("Stable"), ReviewValue.Of("Reducing")) { Measure = $"{text} {number}", Evidence = [$"data/x.csv:{number} 1 -> 2"] }),
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Count, "pack", "paper", ReviewValue.Of(1), ReviewValue.Of(2)) { Measure = $"count {text} {number}" }),
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Figure, "pack", "paper", ReviewValue.Of("a"), ReviewValue.Of(text)) { Place = $"figure-{number}", Aspect = FigureAspects.Title }),
        ],
        Prose = [.. Enumerable.Range(0, count).Select(number => new ProseChange("pack", "paper", $"Section {number}", text, text + " more"))],
        Structure = [.. Enumerable.Range(0, count).Select(number => new StructureChange("section", StructureChangeKind.Added, $"{number}") { Title = text })],
        Definitions = [.. Enumerable.Range(0, count).Select(number => new DefinitionChange("catalogue/measures.yml", $"measures.{number}", text, "y", number + 1))],
        Data = [.. Enumerable.Range(0, count).Select(number => new DataChange("set", "data/x.csv", number + 1, "count", text, string.Empty, default))],
        Notes = [.. Enumerable.Range(0, count).Select(_ => new ReviewNote(text))],
    };
}
