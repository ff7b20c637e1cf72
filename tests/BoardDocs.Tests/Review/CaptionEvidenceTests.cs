using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>What is named as the reason for a caption that says something else.</summary>
public sealed class CaptionEvidenceTests
{
    private const string Body = """
        # Homicide

        ```measures
        measure: homicide; benchmark: msg
        ```

        Homicide is rare.

        # Robbery

        Robbery is dealt with by patrols.
        """;

    [Fact]
    public void Caption_Names_The_Renamed_Heading_And_No_Other_Edit() => AssertCaption(
        Body.Replace("# Homicide", "# Murder", StringComparison.Ordinal).Replace("benchmark: msg", "benchmark: none", StringComparison.Ordinal),
        "Murder: measures, the 12 months to September 2023",
        "packs/demo/report.md:6 # Homicide -> # Murder");

    [Fact]
    public void Caption_Of_A_Table_That_Moved_Names_Both_Headings() => AssertCaption(
        "# Homicide\n\nHomicide is rare.\n\n# Robbery\n\nRobbery is dealt with by patrols.\n\n```measures\nmeasure: homicide; benchmark: none\n```\n",
        "Robbery: measures, the 12 months to September 2023",
        "packs/demo/report.md:10 under # Homicide -> under # Robbery");

    [Fact]
    public void Caption_That_Is_Spelt_Out_Names_Its_Statement() => AssertCaption(
        Body.Replace("measure: homicide; benchmark: msg", "caption: \"Homicide in the force\"\nmeasure: homicide; benchmark: none", StringComparison.Ordinal),
        "Homicide in the force",
        "packs/demo/report.md:9 (nothing) -> caption: \"Homicide in the force\"");

    private static void AssertCaption(string changed, string caption, string evidence)
    {
        ReviewResult review = SampleReview.Of(SampleContent.WithReportBody(Body), SampleContent.WithReportBody(changed));
        ReviewChange change = Assert.Single(review.Changes, change => change.Aspect == FigureAspects.Title);
        Assert.Equal("Homicide: measures, the 12 months to September 2023", change.Before.Text);
        Assert.Equal(caption, change.After.Text);
        Assert.Equal([ReviewCause.Dsl], change.Causes.AsEnumerable());
        Assert.Equal([evidence], change.Evidence.AsEnumerable());
    }
}
