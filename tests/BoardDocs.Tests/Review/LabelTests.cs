using System.Collections.Immutable;
using System.Diagnostics;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Rows and columns of tables and figures that are called something else.</summary>
public sealed class LabelTests
{
    private const string Table = """
        ```table
        caption: Offences
        column: count; label: This year
        column: count@year-ago; label: Last year
        section: Violence
        row: homicide
        row: serious-violence
        section: Theft
        row: burglary
        ```
        """;

    [Fact]
    public void A_Column_That_Is_Called_As_The_Heading_Of_Rows_Is_May_Have_A_Row_Without_A_Name()
    {
        Fact Cell(string? row) => new(new FactKey(ReviewSubjects.Cell) { Aspect = FigureAspects.Cell, Column = "heading of the rows", Row = row }, ReviewValue.Of("x"));
        Assert.Single(Assert.Single(LabelledCells.Columns([Cell(null), Cell(string.Empty)], key => key.Row)).Cells);
    }

    [Theory]
    [InlineData("row: homicide", "row: homicide; label: Murders", "label Violence / Murders, : Police recorded homicide offences -> Murders")]
    [InlineData("label: This year", "label: Now", "label , Now: This year -> Now")]
    [InlineData("section: Violence", "section: Violent crime", "cell Violent crime, : Violence -> Violent crime")]
    public void Compare_Tells_Another_Name_Once(string old, string text, string expected)
    {
        ReviewResult review = Review(Table, Table.Replace(old, text, StringComparison.Ordinal));
        ReviewChange change = Assert.Single(review.Changes);
        Assert.Equal(expected, Text(change));
        Assert.Equal([ReviewCause.Dsl], change.Causes.AsEnumerable());
        Assert.Contains(old, Assert.Single(change.Evidence), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Compares_The_Cells_Of_Rows_With_Another_Name()
    {
        ReviewResult review = SampleReview.Of(
            SampleContent.WithReportBody(Table),
            SampleReview.Revise(SampleContent.WithReportBody(Table.Replace("row: homicide", "row: homicide; label: Murders", StringComparison.Ordinal))));
        Assert.Equal(
            ["cell Violence / Murders, This year: 20 -> 25", "label Violence / Murders, : Police recorded homicide offences -> Murders"],
            review.Changes.Where(change => change.What == ReviewSubjects.Cell).Select(Text));
        Assert.Equal(["data/recorded-offences.csv:49 4 -> 9"], review.Changes.First(change => change.What == ReviewSubjects.Cell).Evidence.AsEnumerable());
    }

    [Fact]
    public void Compare_Names_The_Row_Alone_For_Its_Name()
    {
        MemoryContent later = SampleContent.WithReportBody(Table.Replace("row: homicide", "row: homicide; label: Murders", StringComparison.Ordinal));
        ReviewResult review = SampleReview.Of(SampleContent.WithReportBody(Table), SampleReview.Replace(later, SampleContent.ReportPath, "quarter: 2023-24 Q2", "quarter: 2023-24 Q1"));
        ReviewChange label = Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Cell, Aspect: FigureAspects.Label, Row: not null });
        Assert.Equal(["packs/demo/report.md:11 row: homicide -> row: homicide; label: Murders"], label.Evidence.AsEnumerable());
        ReviewChange cell = Assert.Single(review.Changes, change => change is { Aspect: FigureAspects.Cell, Row: "Violence / Murders", Column: "This year" });
        Assert.False(cell.Before.IsAbsent || cell.After.IsAbsent);
    }

    [Fact]
    public void Compare_Takes_Another_Measure_For_Another_Row()
    {
        string shorter = Table.ReplaceLineEndings("\n").Replace("section: Theft\nrow: burglary\n", string.Empty, StringComparison.Ordinal);
        ReviewResult review = Review(shorter, shorter.Replace("row: homicide", "row: burglary", StringComparison.Ordinal));
        Assert.DoesNotContain(review.Changes, change => change.Aspect == FigureAspects.Label);
        Assert.Equal(4, review.Changes.Count(change => change.Aspect == FigureAspects.Cell && (change.Before.IsAbsent || change.After.IsAbsent)));
    }

    [Fact]
    public void Compare_Names_The_Catalogue_Where_It_Calls_Rows_Something_Else()
    {
        MemoryContent before = SampleContent.WithReportBody(Table + "\n\n```chart\nchart: compare; measures: homicide, serious-violence\n```\n");
        ReviewResult review = SampleReview.Of(before, SampleReview.Replace(before, "catalogue/measures.yml", "short: Homicide", "short: Murder")
            is var renamed ? SampleReview.Replace(renamed, "catalogue/measures.yml", "title: Police recorded homicide offences", "title: Police recorded murders") : before);
        ReviewChange label = Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Cell, Aspect: FigureAspects.Label });
        Assert.Equal(("Police recorded homicide offences", "Police recorded murders"), (label.Before.Text, label.After.Text));
        Assert.Equal([ReviewCause.Words], label.Causes.AsEnumerable());
        label = Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Figure, Aspect: FigureAspects.Label });
        Assert.Equal(("Homicide", "Murder"), (label.Before.Text, label.After.Text));
        Assert.DoesNotContain(review.Changes, change => change.Aspect is FigureAspects.Cell or FigureAspects.Point or FigureAspects.Series);
    }

    [Fact]
    public void Compare_Leaves_Periods_That_Come_And_Go_Where_They_Are()
    {
        const string Periods = "```table\ncolumn: count; label: 2023\ncolumn: count@year-ago; label: 2022\nrow: homicide\nrow: burglary\n```\n";
        ReviewResult review = Review(Periods, Periods.Replace("column: count; label: 2023\n", string.Empty, StringComparison.Ordinal).Replace("label: 2022\n", "label: 2022\ncolumn: rate; label: 2021\n", StringComparison.Ordinal));
        Assert.DoesNotContain(review.Changes, change => change is { Aspect: FigureAspects.Label, Column: not null });
    }

    [Theory]
    [InlineData("data/recommendations.yml", "hmicfrs", "- number: 11204\n  year: 2021-22\n  text: Give every officer body-worn video.", "- number: 12999\n  year: 2021-22\n  text: Train every call handler in domestic abuse.")]
    [InlineData("data/work-programme.csv", "programme", "23 June 2022,Annual report,", "29 September 2022,Complaints,")]
    public void Compare_Takes_Another_Key_For_Another_Row_Of_A_Register(string path, string register, string old, string text)
    {
        MemoryContent before = SampleContent.WithReportBody($"```register\nregister: {register}\n```\n");
        ReviewResult review = SampleReview.Of(before, SampleReview.Replace(before, path, old, text));
        Assert.NotEmpty(review.Changes);
        Assert.DoesNotContain(review.Changes, change => change.Aspect == FigureAspects.Label);
        Assert.All(review.Changes, change => Assert.True(change.Before.IsAbsent != change.After.IsAbsent, Text(change)));
    }

    [Fact]
    public void Compare_Takes_Another_Expression_For_Another_Column()
    {
        ReviewResult review = Review(Trends("trend; label: Avon and Somerset"), Trends("trend(kent); label: Kent"));
        Assert.Equal(["Avon and Somerset", "Kent"], review.Changes.Select(change => change.Column).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(review.Changes, change => change.Aspect == FigureAspects.Label);
    }

    [Fact]
    public void Compare_Knows_Columns_By_What_They_Compute_Though_They_Say_The_Same()
    {
        ReviewResult review = Review(Trends("trend(essex); label: East\ncolumn: trend(essex, 3 months); label: Lately"), Trends("trend(essex); label: Essex\ncolumn: trend(essex, 3 months); label: Essex of late"));
        Assert.Equal(["label , Essex of late: Lately -> Essex of late", "label , Essex: East -> Essex"], review.Changes.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compare_Knows_A_Column_Though_The_Measure_Has_Another_Id()
    {
        MemoryContent before = SampleContent.WithReportBody("```table\ncolumn: homicide.count; label: Murders\nrow: burglary\n```\n");
        MemoryContent after = SampleReview.Replace(SampleReview.Replace(before, "catalogue/measures.yml", "  homicide:", "  murder:"), SampleContent.ReportPath, "homicide.count; label: Murders", "murder.count; label: Killings");
        Assert.Equal(["label , Killings: Murders -> Killings"], SampleReview.Of(before, after).Changes.Where(change => change.What == ReviewSubjects.Cell).Select(Text));
    }

    [Fact]
    public void Match_Reads_Long_Names_Once()
    {
        var time = Stopwatch.StartNew();
        var labels = new LabelMatch(Cells("a"), Cells("b"));
        Assert.True(labels.IsEmpty);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"It took {time.Elapsed}.");

        static ImmutableArray<Fact> Cells(string letter) =>
        [
            .. Enumerable.Range(0, 490).Select(row => new Fact(
                new FactKey(ReviewSubjects.Cell) { Aspect = FigureAspects.Cell, Row = $"{row} {string.Join(' ', Enumerable.Repeat(letter + " 7", 225))}", Column = "Status" },
                ReviewValue.Of($"{letter}{row}"))),
        ];
    }

    private static string Trends(string columns) => $"```table\ncolumn: count; label: Offences\ncolumn: {columns}\nrow: homicide\nrow: serious-violence\nrow: burglary\n```\n";

    private static ReviewResult Review(string before, string after) => SampleReview.Of(SampleContent.WithReportBody(before), SampleContent.WithReportBody(after));

    private static string Text(ReviewChange change) => $"{change.Aspect} {change.Row}, {change.Column}: {change.Before.Text} -> {change.After.Text}";
}
