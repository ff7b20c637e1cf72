using System.Collections.Immutable;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Which lines are named as the reason for a table that says something else.</summary>
public sealed class TableEvidenceTests
{
    private const string Body = """
        # Homicide

        ```measures
        columns: measure, benchmark
        measure: homicide; benchmark: msg
        measure: burglary; benchmark: msg
        ```

        # Violence

        ```measures
        columns: measure, benchmark "Comparison"
        measure: serious-violence; benchmark: msg
        ```

        # Robbery

        Text.
        """;

    [Fact]
    public void Each_Table_Names_Its_Own_Line_For_Another_Heading()
    {
        const string Table = "```measures\ncolumns: measure, trend \"Trend\"\nmeasure: homicide\n```\n\n";
        MemoryContent content = SampleContent.WithReportBody("# A\n\n" + Table + "# B\n\n" + Table);
        ReviewResult review = SampleReview.Of(content, SampleReview.Replace(content, SampleContent.ReportPath, "\"Trend\"", "\"Direction\""));
        Assert.Equal(
            [("measures-table", "9"), ("measures-table-2", "16")],
            review.Changes.Where(change => change.Aspect == FigureAspects.Label).Select(change => (change.Place ?? string.Empty, Assert.Single(change.Evidence).Split(':', ' ')[1])));
    }

    [Fact]
    public void Numbers_Name_The_Columns_That_They_Are_Made_From()
    {
        MemoryContent content = SampleContent.WithReportBody("```measures\nmeasure: homicide\n```\n\nFew. `claim: homicide.count < 22`\n");
        MemoryContent later = SampleReview.Replace(SampleReview.Revise(content), "data/population.csv", "Avon and Somerset,2018,1719000,722900", "Avon and Somerset,2018,1500000,700000");
        ReviewResult review = SampleReview.Of(content, later);
        string[] Of(string what) => [.. review.Changes.Where(change => change.What == what && change.Area is "avon-and-somerset" or null && change.What == what).SelectMany(change => change.Evidence).Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal))]).Distinct()];
        Assert.Equal([SampleReview.OffencesPath], Of(ReviewSubjects.Count));
        Assert.Equal([SampleReview.OffencesPath], Of(ReviewSubjects.Claim));
        Assert.Equal(["data/population.csv"], Of(ReviewSubjects.Denominator));
        Assert.Equal(["data/population.csv", SampleReview.OffencesPath], Of(ReviewSubjects.Rate).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(review.Changes.SelectMany(change => change.Evidence), line => line.EndsWith("722900 -> 700000", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_Of_Several_Edits_Is_Named_For_What_It_Moved_Alone()
    {
        ReviewResult review = Review(Body
            .Replace("# Robbery", "# Street crime", StringComparison.Ordinal)
            .Replace("homicide; benchmark: msg", "homicide; benchmark: none", StringComparison.Ordinal)
            .Replace("\"Comparison\"", "\"Beside others\"", StringComparison.Ordinal));
        ReviewChange[] cells = [.. review.Changes.Where(change => change.Aspect == FigureAspects.Cell)];
        ImmutableArray<string> row = ["packs/demo/report.md:10 measure: homicide; benchmark: msg -> measure: homicide; benchmark: none"];
        ImmutableArray<string> heading = ["packs/demo/report.md:17 columns: measure, benchmark \"Comparison\" -> columns: measure, benchmark \"Beside others\""];
        Assert.Equal(row, Assert.Single(cells).Evidence.AsEnumerable());
        Assert.Equal(heading, Assert.Single(review.Changes, change => change.Aspect == FigureAspects.Label).Evidence.AsEnumerable());
        Assert.Equal(row, Assert.Single(review.Changes, change => change.What == ReviewSubjects.Rank).Evidence.AsEnumerable());
    }

    [Fact]
    public void Cell_Of_A_New_Column_Names_The_Column_Where_Its_Row_Was_Reworded()
    {
        ReviewResult review = Review(Body
            .Replace("columns: measure, benchmark\n", "columns: measure, benchmark, rate\n", StringComparison.Ordinal)
            .Replace("burglary; benchmark: msg", "burglary; benchmark: msg; note: Hello", StringComparison.Ordinal));
        ReviewChange[] cells = [.. review.Changes.Where(change => change.Aspect == FigureAspects.Cell)];
        Assert.Equal(2, cells.Length);
        Assert.All(cells, cell => Assert.Equal(["packs/demo/report.md:9 columns: measure, benchmark -> columns: measure, benchmark, rate"], cell.Evidence.AsEnumerable()));
    }

    [Fact]
    public void Point_Of_Another_Quarter_Does_Not_Name_The_Title_Of_Its_Chart()
    {
        const string Chart = "```chart\nchart: rolling12; measures: homicide; title: Homicide\n```\n";
        MemoryContent after = SampleReview.Replace(SampleContent.WithReportBody(Chart.Replace("title: Homicide", "title: Murder", StringComparison.Ordinal)), "packs/demo/report.md", "2023-24 Q2", "2023-24 Q1");
        ReviewChange[] changes = [.. SampleReview.Of(SampleContent.WithReportBody(Chart), after).Changes.Where(change => change.Aspect is FigureAspects.Point or FigureAspects.TimeRange or FigureAspects.AlternativeText)];
        Assert.Contains(changes, change => change.Aspect == FigureAspects.Point);
        Assert.All(changes, change => Assert.Equal(["packs/demo/report.md:3 quarter: 2023-24 Q2 -> quarter: 2023-24 Q1"], change.Evidence.AsEnumerable()));
    }

    [Fact]
    public void Tile_Names_Its_Own_Statement()
    {
        const string Tiles = "```tiles\nmeasure: homicide; show: value\nmeasure: burglary; show: value\n```\n";
        ReviewResult review = SampleReview.Of(
            SampleContent.WithReportBody(Tiles), SampleContent.WithReportBody(Tiles.Replace("burglary; show: value", "burglary; show: count", StringComparison.Ordinal).Replace("homicide; show: value", "homicide; label: Murder", StringComparison.Ordinal)));
        ReviewChange[] points = [.. review.Changes.Where(change => change is { Aspect: FigureAspects.Point, Row: "Residential burglary" })];
        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.Contains("measure: burglary; show: count", Assert.Single(point.Evidence), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_Of_Two_Rows_Names_Its_Own_Line()
    {
        ReviewResult review = Review(Body.Replace("homicide; benchmark: msg", "homicide; benchmark: none", StringComparison.Ordinal).Replace("burglary; benchmark: msg", "burglary; benchmark: none", StringComparison.Ordinal));
        ReviewChange[] cells = [.. review.Changes.Where(change => change.Aspect == FigureAspects.Cell).OrderBy(change => change.Row!.Contains("burglary", StringComparison.Ordinal))];
        Assert.Equal(
            ["packs/demo/report.md:10 measure: homicide; benchmark: msg -> measure: homicide; benchmark: none", "packs/demo/report.md:11 measure: burglary; benchmark: msg -> measure: burglary; benchmark: none"],
            cells.Select(cell => Assert.Single(cell.Evidence)));
    }

    [Fact]
    public void Row_That_Went_To_Another_Table_Names_Both_Of_Its_Lines_And_Nothing_Else()
    {
        const string Row = "measure: burglary; benchmark: msg\n";
        string text = Body.ReplaceLineEndings("\n").Replace(Row, string.Empty, StringComparison.Ordinal).Replace("measure: serious-violence; benchmark: msg\n", "measure: serious-violence; benchmark: msg\n" + Row, StringComparison.Ordinal);
        MemoryContent later = SampleReview.Replace(SampleContent.WithReportBody(text), SampleContent.ReportPath, "quarter: 2023-24 Q2", "quarter: 2023-24 Q2\nlexicon: graded");
        ReviewResult review = SampleReview.Of(SampleContent.WithReportBody(Body), later);
        ReviewChange[] cells = [.. review.Changes.Where(change => change.Aspect == FigureAspects.Cell && change.Row!.Contains("burglary", StringComparison.Ordinal))];
        Assert.Equal(2, cells.Length);
        Assert.All(cells, cell => Assert.Equal(["packs/demo/report.md:19 measure: burglary; benchmark: msg stood on line 11"], cell.Evidence.AsEnumerable()));
        Assert.Equal("`packs/demo/report.md:19 measure: burglary; benchmark: msg` stood on line 11", ReasonText.Clause(cells[0].Evidence[0], text => $"`{text}`"));
    }

    [Fact]
    public void Heading_Above_The_Rows_Is_Compared()
    {
        const string Table = """
            # Homicide

            ```measures
            columns: measure "Local Measures", benchmark
            measure: homicide; benchmark: msg
            ```

            # Counts

            ```table
            row-heading: Crime
            column: count
            row: homicide
            ```
            """;
        string changed = Table.Replace("Local Measures", "Measures", StringComparison.Ordinal).Replace("row-heading: Crime", "row-heading: Offence", StringComparison.Ordinal);
        ReviewResult review = SampleReview.Of(SampleContent.WithReportBody(Table), SampleContent.WithReportBody(changed));
        Assert.Equal(
            [
                "heading of the rows: Local Measures -> Measures: packs/demo/report.md:9 columns: measure \"Local Measures\", benchmark -> columns: measure \"Measures\", benchmark",
                "heading of the rows: Crime -> Offence: packs/demo/report.md:16 row-heading: Crime -> row-heading: Offence",
            ],
            review.Changes.Select(change => $"{change.Column}: {change.Before.Text} -> {change.After.Text}: {Assert.Single(change.Evidence)}"));
    }

    [Theory]
    [InlineData("`= burglary.count`", "burglary", true)]
    [InlineData("measure: residential-burglary", "burglary", false)]
    [InlineData("measure: burglary-dwelling, burglary", "burglary", true)]
    [InlineData("anything", null, false)]
    public void Names_Are_Looked_For_As_Whole_Words(string text, string? name, bool isIn) => Assert.Equal(isIn, WholeWord.IsIn(text, name));

    private static ReviewResult Review(string changed) => SampleReview.Of(SampleContent.WithReportBody(Body), SampleContent.WithReportBody(changed));
}
