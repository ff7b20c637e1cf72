using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>What has another id, or only another number, is compared with itself; the revision beside it is told as if nothing had been renamed.</summary>
public sealed class RenameTests
{
    private const string Body = """
        # Violence

        ```measures
        measure: homicide
        ```

        ```chart
        chart: rolling12; measures: homicide
        chart: rolling12; measures: burglary; id: burgled
        ```

        Homicide: `= homicide.count`, `= homicide.rank(msg)` ([](#homicide-rolling12)). `claim: homicide.count > 1`

        # Homes

        ```measures
        measure: burglary
        ```

        Burglary is `= burglary.count(12 months)` here.
        """;

    private static MemoryContent Content => SampleContent.WithReportBody(Body);

    [Theory]
    [InlineData("measure", "homicide", "murder")]
    [InlineData("group", "msg", "peers")]
    [InlineData("area", "kent", "kent-police")]
    [InlineData("dataset", "recorded-offences", "crimes")]
    public void Compare_Tells_A_New_Id_And_The_Revision_Beside_It(string what, string old, string id)
    {
        string Rename(string text) => text.Replace(old, id, StringComparison.Ordinal).Replace($"recorded {id}", $"recorded {old}", StringComparison.Ordinal).Replace($"data/{id}.csv", $"data/{old}.csv", StringComparison.Ordinal);
        MemoryContent renamed = Content;
        foreach (string path in new[] { "boarddocs.yml", "catalogue/measures.yml", "catalogue/groups.yml", "catalogue/areas.yml", "catalogue/datasets.yml", SampleContent.ReportPath })
        {
            renamed = renamed.With(path, Rename(renamed.ReadText(path).Content));
        }

        ReviewResult plain = SampleReview.Of(Content, SampleReview.Revise(Content));
        ReviewResult both = SampleReview.Of(Content, SampleReview.Revise(renamed));

        Assert.NotEmpty(plain.Changes);
        Assert.Equal(plain.Changes.Select(change => Rename(Text(change))), both.Changes.Select(Text));
        Assert.Empty(both.Prose);
        Assert.Empty(both.Definitions);
        Assert.Single(both.Data);
        StructureChange change = Assert.Single(both.Structure, change => change.What == what);
        Assert.Equal((StructureChangeKind.Renamed, id, old, id), (change.Kind, change.Id, change.Before, change.After));
        Assert.All(both.Structure, other => Assert.Equal(StructureChangeKind.Renamed, other.Kind));
    }

    [Fact]
    public void Compare_Compares_A_Figure_Under_Another_Id_With_Itself()
    {
        MemoryContent head = SampleReview.Replace(Content, SampleContent.ReportPath, "measures: homicide\n", "measures: homicide; id: killings\n");
        head = SampleReview.Replace(head, SampleContent.ReportPath, "#homicide-rolling12", "#killings");
        ReviewResult review = SampleReview.Of(Content, SampleReview.Revise(head));
        Assert.Equal(["figure Renamed killings: homicide-rolling12 -> killings"], review.Structure.Select(Text));
        Assert.Empty(review.Prose);
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Figure, Place: "killings", Aspect: FigureAspects.Point });
        Assert.All(review.Changes, change => Assert.Equal([ReviewCause.DataRevised], change.Causes.AsEnumerable()));

        // Both drawings are found, so that the page shows them side by side.
        Assert.NotNull(new ReviewNames(review).Figure("demo", "report", "killings").Before);
    }

    [Fact]
    public void Compare_Tells_A_Section_That_Moved_Whole_And_No_Table_That_Only_Got_Another_Number()
    {
        string[] parts = Body.ReplaceLineEndings("\n").Split("# Homes");
        MemoryContent head = SampleContent.WithReportBody($"# Homes{parts[1]}\n\n{parts[0]}");
        ReviewResult review = SampleReview.Of(Content, head);
        Assert.Equal(["section Moved homes: after Violence -> first"], review.Structure.Select(Text));
        Assert.Empty(review.Changes);
        Assert.Empty(review.Prose);
    }

    [Fact]
    public void Compare_Takes_Nothing_For_Renamed_That_Could_Be_Several()
    {
        MemoryContent twins = SampleReview.Replace(Content, SampleContent.ReportPath, "measures: homicide\n", "measures: homicide; id: one\nchart: rolling12; measures: homicide; id: two\n");
        ReviewResult review = SampleReview.Of(Content, SampleReview.Replace(twins, SampleContent.ReportPath, "#homicide-rolling12", "#one"));
        Assert.Equal(
            ["figure Added one: - -> -", "figure Added two: - -> -", "figure Removed homicide-rolling12: - -> -"],
            review.Structure.Select(Text).Order());
    }

    private static string Text(StructureChange change) => $"{change.What} {change.Kind} {change.Id}: {change.Before ?? "-"} -> {change.After ?? "-"}";

    private static string Text(ReviewChange change) => string.Join(
        ' ',
        [change.What, change.Measure, change.Area, change.Group, change.Place, change.Aspect, change.Row, change.Column, change.Before, change.After, .. change.Causes, .. change.Evidence]);
}
