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

    [Theory]
    [InlineData("Mean")]
    [InlineData("Lower limit")]
    [InlineData("Avon and Somerset")]
    public void A_Chart_Of_One_Area_Names_No_Row_Of_Another(string column)
    {
        ReviewChange[] changes = [.. Revised("chart: spc; measure: homicide", "Avon and Somerset,Homicide,2023-03,9", "Kent,Homicide,2022-08,30")];
        Assert.Contains(changes, change => change.Column == column);
        Assert.All(changes, change => Assert.Equal(["data/recorded-offences.csv:43 1 -> 9"], change.Evidence.AsEnumerable()));
    }

    [Theory]
    [InlineData("Homicide", "data/recorded-offences.csv:43 1 -> 9")]
    [InlineData("Serious violence", "data/recorded-offences.csv:129 71 -> 900")]
    [InlineData(null, "data/recorded-offences.csv:43 1 -> 9; data/recorded-offences.csv:129 71 -> 900")]
    public void A_Number_Of_One_Of_Several_Measures_Names_Its_Own_Rows(string? column, string rows)
    {
        ReviewChange[] changes =
        [
            .. Revised(
                "chart: compare; measures: homicide, serious-violence",
                "Avon and Somerset,Homicide,2023-03,9",
                "Avon and Somerset,Serious violence,2022-05,900",
                "Avon and Somerset,Burglary,2022-05,900",
                "Kent,Homicide,2022-08,30").Where(change => change.Column == column),
        ];
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(rows, string.Join("; ", change.Evidence)));
    }

    [Theory]
    [InlineData("12 months to September 2022", "data/recorded-offences.csv:756 0 -> 30")]
    [InlineData("12 months to September 2023", "data/recorded-offences.csv:769 0 -> 31")]
    [InlineData("Change", "data/recorded-offences.csv:756 0 -> 30; data/recorded-offences.csv:769 0 -> 31")]
    public void A_Number_Of_Either_Period_Names_The_Rows_Of_Its_Months(string column, string rows)
    {
        ReviewChange change = Assert.Single(
            Revised("chart: change; measure: homicide; areas: kent", "Kent,Homicide,2022-08,30", "Kent,Homicide,2023-09,31", "Essex,Homicide,2023-09,32"), change => change.Aspect == FigureAspects.Point && change.Column == column);
        Assert.Equal(("Kent", rows), (change.Row, string.Join("; ", change.Evidence)));
    }

    [Theory]
    [InlineData("Limits", "Kent", "data/recorded-offences.csv:43 1 -> 9; data/recorded-offences.csv:768 1 -> 90")]
    [InlineData("Rate", "Average", "data/recorded-offences.csv:43 1 -> 9; data/recorded-offences.csv:768 1 -> 90")]
    [InlineData("Rate", "Kent", "data/recorded-offences.csv:768 1 -> 90")]
    public void A_Limit_Of_A_Funnel_Names_The_Rows_Of_All_Its_Areas(string column, string row, string rows)
    {
        ReviewChange change = Assert.Single(
            Revised("chart: funnel; measure: homicide", "Avon and Somerset,Homicide,2023-03,9", "Kent,Homicide,2022-08,30", "Kent,Homicide,2023-08,90"), change => change.Column == column && change.Row == row);
        Assert.Equal(rows, string.Join("; ", change.Evidence));
    }

    [Theory]
    [InlineData("Homicide", "Value", "data/recorded-offences.csv:43 1 -> 9")]
    [InlineData("Violence", "Value", "data/recorded-offences.csv:141 92 -> 900")]
    [InlineData("Homicide", "Comparison", "data/recorded-offences.csv:43 1 -> 9; data/recorded-offences.csv:756 0 -> 30")]
    public void A_Tile_Names_The_Rows_Of_Its_Measure(string row, string column, string rows)
    {
        MemoryContent before = SampleContent.WithReportBody("```tiles\nmeasure: homicide; show: value, trend, benchmark\nmeasure: serious-violence; label: Violence\n```\n");
        ReviewChange change = Assert.Single(
            Revised(before, "Avon and Somerset,Homicide,2023-03,9", "Avon and Somerset,Serious violence,2023-05,900", "Kent,Homicide,2022-08,30"), change => change.Column == column && change.Row == row);
        Assert.Equal(rows, string.Join("; ", change.Evidence));
    }

    private static IEnumerable<ReviewChange> Revised(string statement, params string[] rows) => Revised(SampleContent.WithReportBody($"```chart\n{statement}\n```\n"), rows);

    private static IEnumerable<ReviewChange> Revised(MemoryContent before, params string[] rows)
    {
        MemoryContent after = rows.Aggregate(before, (content, row) => SampleReview.ReplaceLine(content, SampleReview.OffencesPath, row[..(row.LastIndexOf(',') + 1)], row));
        return SampleReview.Of(before, after).Changes.Where(change => change.What == ReviewSubjects.Figure);
    }

    private static MemoryContent Revise(MemoryContent content)
    {
        MemoryContent late = SampleReview.Revise(content);
        MemoryContent early = SampleReview.ReplaceLine(late, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2020-02,", "Avon and Somerset,Homicide,2020-02,3");
        return SampleReview.ReplaceLine(early, SampleReview.OffencesPath, "Derbyshire,Homicide,2020-04,", "Derbyshire,Homicide,2020-04,5");
    }
}
