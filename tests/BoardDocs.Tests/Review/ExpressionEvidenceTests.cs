using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Which rows are named for expressions, claims and cells: those that what they ask for looks at.</summary>
public sealed class ExpressionEvidenceTests
{
    private const string Own = "data/recorded-offences.csv:43 1 -> 90";
    private const string Early = "data/recorded-offences.csv:19 2 -> 9";
    private const string OfKent = "data/recorded-offences.csv:768 1 -> 900";
    private const string OfBurglary = "data/recorded-offences.csv:96 411 -> 30";

    [Theory]
    [InlineData("homicide.count", new[] { Own })]
    [InlineData("homicide.count(kent)", new[] { OfKent })]
    [InlineData("homicide.count@2021-06", new[] { Early })]
    [InlineData("homicide.highest", new[] { Early, Own })]
    [InlineData("homicide.trend", new[] { Early, Own })]
    [InlineData("homicide.rank(msg)", new[] { Own, OfKent })]
    [InlineData("homicide.count + burglary.count", new[] { Own, OfBurglary })]
    public void An_Expression_Names_The_Rows_That_It_Looks_At(string expression, string[] rows)
    {
        ReviewResult review = Review($"There were `= {expression}` of them.");
        Assert.Equal(rows, Assert.Single(review.Changes, change => change.What == ReviewSubjects.Expression).Evidence.AsEnumerable());
    }

    [Theory]
    [InlineData("homicide.rank(msg) <= 4", new[] { Own, OfKent })]
    [InlineData("homicide.count <= 40", new[] { Own })]
    public void A_Claim_Names_The_Rows_That_It_Looks_At(string claim, string[] rows)
    {
        ReviewResult review = Review($"It holds. `claim: {claim}`");
        Assert.Equal(rows, Assert.Single(review.Changes, change => change.What == ReviewSubjects.Claim).Evidence.AsEnumerable());
    }

    [Theory]
    [InlineData("homicide", "count", new[] { Own })]
    [InlineData("homicide", "kent", new[] { OfKent })]
    [InlineData("homicide", "msg", new[] { Own, OfKent })]
    [InlineData("burglary", "count", new[] { OfBurglary })]
    [InlineData("burglary", "homicide.count", new[] { Own })]
    public void A_Cell_Names_The_Rows_Of_Its_Column(string row, string column, string[] rows)
    {
        ReviewResult review = Review($"```table\nrow: {row}\ncolumn: {column}\n```\n");
        Assert.Equal(rows, Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Cell, Aspect: FigureAspects.Cell }).Evidence.AsEnumerable());
    }

    [Theory]
    [InlineData("rate", new[] { Own })]
    [InlineData("trend \"Direction\"", new[] { Early, Own })]
    [InlineData("benchmark \"Beside others\"", new[] { Own, OfKent })]
    public void A_Cell_Of_A_Measure_Names_The_Rows_Of_Its_Column(string column, string[] rows)
    {
        ReviewResult review = Review($"```measures\ncolumns: measure, {column}\nmeasure: homicide\n```\n");
        Assert.Equal(rows, Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Cell, Aspect: FigureAspects.Cell }).Evidence.AsEnumerable());
    }

    [Fact]
    public void Grades_Name_No_Row_Of_A_Dataset()
    {
        MemoryContent before = SampleContent.WithReportBody("```grades\ngrades: peel\n```\n");
        MemoryContent after = SampleReview.ReplaceLine(SampleReview.Revise(before), "data/grades.csv", "Avon and Somerset,Effectiveness,,", "Avon and Somerset,Effectiveness,,Inadequate,2018/19");
        ReviewChange[] figures = [.. SampleReview.Of(before, after).Changes.Where(change => change.What == ReviewSubjects.Figure)];
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Equal(["data/grades.csv has other rows"], figure.Evidence.AsEnumerable()));
    }

    private static ReviewResult Review(string body)
    {
        MemoryContent before = SampleContent.WithReportBody(body);
        string[] rows = ["Avon and Somerset,Homicide,2023-03,90", "Avon and Somerset,Homicide,2021-03,9", "Kent,Homicide,2023-08,900", "Avon and Somerset,Burglary,2023-08,30"];
        return SampleReview.Of(before, rows.Aggregate(before, (content, row) => SampleReview.ReplaceLine(content, SampleReview.OffencesPath, row[..(row.LastIndexOf(',') + 1)], row)));
    }
}
