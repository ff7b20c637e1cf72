using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>What an error may hide is not called new or gone; what it cannot hide is.</summary>
public sealed class ErrorReachTests
{
    private const string Body = """
        # Homicide

        ```measures
        measure: homicide; chart: rolling12
        ```

        ## Comments

        Homicides came to `= homicide.count`. `claim: homicide.rank(msg) <= 8`

        # Burglary

        ```measures
        measure: burglary; chart: rolling12
        ```

        ## Comments

        Burglaries came to `= burglary.count`. `claim: burglary.count > 1`

        # Victims

        ```tiles
        measure: satisfaction; benchmark: none
        ```
        """;

    private static MemoryContent Base => SampleContent.WithReportBody(Body);

    [Fact]
    public void Compare_Tells_What_Is_Gone_From_Sections_Without_The_Error()
    {
        MemoryContent broken = Replace(Base, "measure: homicide; chart: rolling12", "measure: homicde; chart: rolling12");
        ReviewResult review = SampleReview.Of(Base, Without(broken));
        Assert.NotEmpty(review.Notes);
        Assert.Equal(["burglary-rolling12"], review.Structure.Where(change => change.Kind == StructureChangeKind.Removed).Select(change => change.Id));
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Count, Measure: "burglary", After.IsAbsent: true });
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Claim, Place: "burglary.count > 1", After.IsAbsent: true });
        Assert.DoesNotContain(review.Changes, change => change.Measure == "homicide");

        ReviewResult back = SampleReview.Of(Without(broken), Base);
        Assert.Equal(["burglary-rolling12"], back.Structure.Where(change => change.Kind == StructureChangeKind.Added).Select(change => change.Id));
        Assert.DoesNotContain(back.Changes, change => change.Measure == "homicide" || change.Row?.Contains("homicide", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("`= homicide.count`", "`= homicide.cuont`")]
    [InlineData("```measures\nmeasure: homicide; chart: rolling12\n```", "```measures\nmeasure: homicide; chart: rolling12\n")]
    [InlineData("quarter: 2023-24 Q2", "quarter: 2023-24 Q2\narea: nowhere")]
    [InlineData("# Homicide\n\n```measures\nmeasure: homicide;", "# Murder\n\n```measures\nmeasure: homicde;")]
    public void Compare_Calls_Nothing_Gone_That_The_Error_Hides(string old, string text)
    {
        ReviewResult review = SampleReview.Of(Base, Replace(Base, old.ReplaceLineEndings("\n"), text));
        Assert.NotEmpty(review.Notes);
        Assert.DoesNotContain(review.Changes, change => change.After.IsAbsent || change.After.Text == "Not available");
        Assert.DoesNotContain(review.Structure, change => change is { What: "figure" or "table", Kind: StructureChangeKind.Removed });
    }

    [Fact]
    public void Compare_Calls_No_Text_Gone_That_A_Block_Without_An_End_Takes_In()
    {
        MemoryContent broken = Replace(Base, "```measures\nmeasure: homicide; chart: rolling12\n```", "```measures\nmeasure: homicide; chart: rolling12\n");
        ReviewResult review = SampleReview.Of(Base, broken);
        Assert.NotEmpty(review.Notes);
        Assert.Empty(review.Structure);
        Assert.Empty(review.Prose);
        ReviewResult back = SampleReview.Of(broken, Base);
        Assert.Empty(back.Structure);
        Assert.Empty(back.Prose);
    }

    [Theory]
    [InlineData("title: Performance report", "title: \"Performance report")]
    [InlineData("title: Performance report\n", "")]
    public void Compare_Calls_No_Title_Another_That_An_Error_Hides(string old, string text)
    {
        MemoryContent broken = Replace(Base, old, text);
        Assert.NotEmpty(SampleReview.Of(Base, broken).Notes);
        Assert.Empty(SampleReview.Of(Base, broken).Prose);
        Assert.Empty(SampleReview.Of(broken, Base).Prose);
    }

    [Fact]
    public void Compare_Tells_Text_And_Sections_Beside_A_Wrong_Name()
    {
        MemoryContent broken = Replace(Base, "measure: homicide; chart: rolling12", "measure: homicde; chart: rolling12");
        ReviewResult review = SampleReview.Of(Base, Replace(broken, "Homicides came to `= homicide.count`. ", string.Empty));
        Assert.Equal(["Homicides came to `= homicide.count`."], review.Prose.Select(text => text.Before));
        review = SampleReview.Of(Base, Replace(broken, "# Victims\n\n```tiles\nmeasure: satisfaction; benchmark: none\n```", string.Empty));
        Assert.Contains(review.Structure, change => change is { What: "section", Kind: StructureChangeKind.Removed, Id: "victims" });
    }

    [Fact]
    public void Compare_Withholds_For_A_Data_File_What_Is_Made_From_It()
    {
        MemoryContent broken = SampleReview.ReplaceLine(Base, "data/satisfaction.csv", "2023-09,", "2023-09,many,many");
        ReviewResult review = SampleReview.Of(Base, Without(broken));
        Assert.NotEmpty(review.Notes);
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Count, Measure: "burglary", After.IsAbsent: true });
        Assert.Equal(["burglary-rolling12"], review.Structure.Where(change => change.Kind == StructureChangeKind.Removed).Select(change => change.Id));
        Assert.DoesNotContain(review.Changes, change => change.Measure == "satisfaction" && change.After.IsAbsent);
    }

    /// <summary>The section on burglary without its measure.</summary>
    private static MemoryContent Without(MemoryContent content) => Replace(Replace(
        content,
        "measure: burglary; chart: rolling12",
        "measure: serious-violence"),
        "Burglaries came to `= burglary.count`. `claim: burglary.count > 1`",
        "Burglaries are told elsewhere.");

    private static MemoryContent Replace(MemoryContent content, string old, string text) => SampleReview.Replace(content, SampleContent.ReportPath, old, text);
}
