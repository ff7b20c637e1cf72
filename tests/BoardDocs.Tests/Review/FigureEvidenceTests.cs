using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Which rows are named for the numbers of a figure: those of the point's own area and months, not those of the paper's period.</summary>
public sealed class FigureEvidenceTests
{
    private const string Late = "data/recorded-offences.csv:49 4 -> 9";
    private const string Early = "data/recorded-offences.csv:6 1 -> 3";
    private const string OfAnother = "data/recorded-offences.csv:152 0 -> 5";

    private static readonly Lazy<ReviewResult> Review = new(() => SampleReview.Of(SampleContent.Base, Revise(SampleContent.Base)));

    [Theory]
    [InlineData("2020-09", "Avon and Somerset", new[] { Early })]
    [InlineData("2023-09", "Avon and Somerset", new[] { Late })]
    [InlineData("2020-09", "MSG average", new[] { Early, OfAnother })]
    [InlineData("2023-09", "MSG average", new[] { Late })]
    public void A_Point_Names_The_Rows_Of_Its_Months(string month, string series, string[] rows)
    {
        ReviewChange point = Assert.Single(Review.Value.Changes, change => change.Aspect == FigureAspects.Point && change.Row == month && change.Column == series);
        Assert.Equal(rows, point.Evidence.AsEnumerable());
    }

    [Fact]
    public void The_Alternative_Text_Names_The_Rows_Of_All_Months()
    {
        ReviewChange words = Assert.Single(Review.Value.Changes, change => change.Aspect == FigureAspects.AlternativeText);
        Assert.Equal([Early, Late, OfAnother], words.Evidence.AsEnumerable());
    }

    private static MemoryContent Revise(MemoryContent content)
    {
        MemoryContent late = SampleReview.Revise(content);
        MemoryContent early = SampleReview.ReplaceLine(late, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2020-02,", "Avon and Somerset,Homicide,2020-02,3");
        return SampleReview.ReplaceLine(early, SampleReview.OffencesPath, "Derbyshire,Homicide,2020-04,", "Derbyshire,Homicide,2020-04,5");
    }
}
