using BoardDocs.Review;
using BoardDocs.Tests.Binding;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Review;

public sealed class PackReviewTests
{
    [Fact]
    public void Compare_Finds_Nothing_Where_Nothing_Changed() =>
        Assert.True(SampleReview.Of(SampleContent.Base, SampleContent.Base).IsEmpty);

    [Fact]
    public void Compare_Finds_The_Count_That_A_Revised_Cell_Moved()
    {
        ReviewChange count = Assert.Single(SampleReview.OfRevision().Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal(("demo", "report", "homicide", "avon-and-somerset", "2023-09", "12 months", null), (count.Pack, count.Paper, count.Measure, count.Area, count.Period?.ToString(), count.Window, count.Group));

        // 9 less the number that the file holds for September 2023
        double revised = 9 - SampleRows.Sum("Homicide", "2023-09", "2023-09")["Avon and Somerset"];
        Assert.Equal(revised, count.After.Number - count.Before.Number);
    }
}
