using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Review;

public sealed class FigureFactsTests
{
    private const string Chart = "```chart\nchart: rolling12; measures: homicide; title: Homicide\n```\n";

    [Fact]
    public void Read_Gives_Each_Point_That_A_Revision_Moved_With_Its_Month_And_Series()
    {
        ReviewChange[] points = [.. Figures(SampleReview.OfRevision()).Where(change => change.Aspect == FigureAspects.Point)];
        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.Equal(("homicide-rolling12", "2023-09"), (point.Place, point.Row)));
        Assert.Contains(points, point => point.Column == "Avon and Somerset" && point.Before.Printed != point.After.Printed && point.After.Number > point.Before.Number);
    }

    [Fact]
    public void Read_Gives_The_Ends_Of_The_Axes_And_The_Alternative_Text()
    {
        ReviewChange[] changes = [.. Figures(SampleReview.Of(SampleContent.Base, SampleReview.ReplaceLine(SampleContent.Base, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2023-09,", "Avon and Somerset,Homicide,2023-09,90")))];
        ReviewChange axis = Assert.Single(changes, change => change.Aspect == FigureAspects.ValueRange);
        Assert.StartsWith("0 to ", axis.After.Text, StringComparison.Ordinal);
        Assert.NotEqual(axis.Before.Text, axis.After.Text);
        Assert.Contains(changes, change => change.Aspect == FigureAspects.AlternativeText);
    }

    [Fact]
    public void Read_Passes_Over_A_Number_That_Alone_Moved()
    {
        ReviewResult review = Review(Chart, "```chart\nchart: series; measures: homicide; title: Before it\n```\n\n" + Chart);
        Assert.Empty(Figures(review));
        Assert.Equal(["Added homicide-series"], review.Structure.Where(change => change.What == "figure").Select(change => $"{change.Kind} {change.Id}"));
    }

    [Theory]
    [InlineData("title: Homicide", "title: Murder", FigureAspects.Title, "Homicide", "Murder")]
    [InlineData("; title: Homicide", "; title: Homicide; from: 2022-01", FigureAspects.TimeRange, "Sep 2020 to Sep 2023", "Jan 2022 to Sep 2023")]
    [InlineData("; title: Homicide", "; title: Homicide; benchmark: none", FigureAspects.Series, "a dashed line and points", null)]
    public void Read_Gives_What_The_Statement_Says_Otherwise(string was, string now, string aspect, string? before, string? after)
    {
        ReviewChange change = Assert.Single(Figures(Review(Chart, Chart.Replace(was, now, StringComparison.Ordinal))), change => change.Aspect == aspect);
        Assert.Equal((before, after), (change.Before.Text, change.After.Text));
    }

    [Fact]
    public void Read_Gives_Lines_That_Values_Are_Read_Against()
    {
        ReviewResult review = Review(
            "```chart\nchart: monthly; measures: homicide; id: control\n```\n",
            "```chart\nchart: spc; measures: homicide; id: control\n```\n");
        Assert.Contains(Figures(review), change => change is { Aspect: FigureAspects.Series, Column: "Mean", Before.IsAbsent: true, After.Text: "a dashed line" });
        Assert.Contains(Figures(review), change => change is { Aspect: FigureAspects.Kind, Before.Text: "monthly", After.Text: "spc" });
    }

    [Fact]
    public void Read_Gives_The_Cell_Of_A_Measures_Table_By_Row_And_Column()
    {
        ReviewChange[] cells = [.. SampleReview.OfRevision().Changes.Where(change => change.What == ReviewSubjects.Cell)];
        ReviewChange cell = Assert.Single(cells);
        Assert.Equal(("measures-table", FigureAspects.Cell), (cell.Place, cell.Aspect));
        Assert.NotNull(cell.Row);
        Assert.NotNull(cell.Column);
        Assert.NotEqual(cell.Before.Text, cell.After.Text);
    }

    private static IEnumerable<ReviewChange> Figures(ReviewResult review) => review.Changes.Where(change => change.What == ReviewSubjects.Figure);

    private static ReviewResult Review(string before, string after) => SampleReview.Of(SampleContent.WithReportBody(before), SampleContent.WithReportBody(after));
}
