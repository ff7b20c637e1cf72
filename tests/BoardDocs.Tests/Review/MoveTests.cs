using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Sections, figures and tables that went from one paper to another.</summary>
public sealed class MoveTests
{
    private const string SecondPath = "packs/demo/second.md";

    private const string Homicide = """
        # Homicide

        ```measures
        columns: measure, count
        measure: homicide; chart: rolling12
        ```

        Every homicide is investigated by the major crime team, which meets each morning.

        Homicides came to `= homicide.count` offences. `claim: homicide.rank(msg) <= 8`


        """;

    private const string Burglary = """
        # Burglary

        ```measures
        columns: measure, count
        measure: burglary; chart: rolling12
        ```

        Officers visit everybody whose home was broken into and mark their property.


        """;

    private const string Violence = """
        # Violence

        ```measures
        columns: measure, count
        measure: serious-violence
        ```

        Serious violence is `= serious-violence.trend` in the area as a whole this year.


        """;

    private const string Opening = "Homicide is `= homicide.trend` again.\n\n";

    private static string[] MovedHomicide => ["section Moved homicide in second: Performance report / Homicide -> Second report / Homicide"];

    [Fact]
    public void Compare_Tells_A_Section_That_Went_To_Another_Paper_Once()
    {
        ReviewResult review = Review(Burglary, Violence + Homicide);
        Assert.Equal(MovedHomicide, review.Structure.Select(Text));
        Assert.Empty(review.Prose);
        Assert.Empty(review.Changes);
    }

    [Fact]
    public void Compare_Tells_It_Whether_The_Values_Stay_In_The_Other_Paper_Or_Not()
    {
        ReviewResult review = SampleReview.Of(Folder(Opening + Homicide + Burglary, Violence), Folder(Opening + Burglary, Violence + Homicide));
        Assert.Equal(MovedHomicide, review.Structure.Select(Text));
        Assert.Empty(review.Changes);
        review = SampleReview.Of(Folder(Homicide + Burglary, Opening + Violence), Folder(Burglary, Opening + Violence + Homicide));
        Assert.Empty(review.Changes);
    }

    [Fact]
    public void Compare_Tells_What_Changed_In_What_Moved_With_Its_Cause()
    {
        MemoryContent after = SampleReview.Revise(Folder(Burglary, Violence + Homicide
            .Replace("each morning", "each evening", StringComparison.Ordinal)
            .Replace("`= homicide.count` offences", "`= homicide.rate` offences", StringComparison.Ordinal)));
        ReviewResult review = SampleReview.Of(Folder(Homicide + Burglary, Violence), after);
        Assert.Equal(MovedHomicide, review.Structure.Select(Text));
        Assert.Equal(
            [
                "Every homicide is investigated by the major crime team, which meets each evening.",
                "Homicides came to `= homicide.rate` offences.",
            ],
            review.Prose.Select(text => text.After));
        Assert.All(review.Prose, text => Assert.Equal(("second", "Homicide"), (text.Paper, text.Section)));
        Assert.All(review.Changes, change => Assert.Equal("second", change.Paper));
        ReviewChange count = Assert.Single(review.Changes, change => change is { What: ReviewSubjects.Count, Period: { } period } && period.ToString() == "2023-09");
        Assert.Equal((20d, 25d), (count.Before.Number, count.After.Number));
        Assert.Equal(["data/recorded-offences.csv:49 4 -> 9"], count.Evidence.AsEnumerable());
        Assert.Equal([ReviewCause.DataRevised], count.Causes.AsEnumerable());
        ReviewChange cell = Assert.Single(review.Changes, change => change.Aspect == FigureAspects.Cell);
        Assert.Equal(("20", "25", "data/recorded-offences.csv:49 4 -> 9"), (cell.Before.Text, cell.After.Text, Assert.Single(cell.Evidence)));
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Figure, Aspect: FigureAspects.Point });
        ReviewChange printed = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Expression);
        Assert.Equal([ReviewCause.DataRevised, ReviewCause.Dsl], printed.Causes.AsEnumerable());
        Assert.Equal(["data/recorded-offences.csv:49 4 -> 9", SecondPath + ":24 `= homicide.count` -> `= homicide.rate`"], printed.Evidence.AsEnumerable());
    }

    [Fact]
    public void Compare_Does_Not_Take_A_Copy_For_A_Move()
    {
        ReviewResult review = Review(Homicide + Burglary, Violence + Homicide);
        Assert.Contains("section Added homicide in second: - -> Homicide", review.Structure.Select(Text));
        Assert.DoesNotContain(review.Structure, change => change.Kind == StructureChangeKind.Moved);
        Assert.Contains(review.Changes, change => change is { What: ReviewSubjects.Count, Paper: "second", Before.IsAbsent: true });
    }

    [Fact]
    public void Compare_Tells_A_Figure_Or_Table_That_Moved_Alone()
    {
        const string Chart = "```chart\nchart: series; measures: homicide\n```\n\n";
        ReviewResult review = SampleReview.Of(Folder(Homicide + Chart + Burglary, Violence), Folder(Homicide + Burglary, Violence + Chart));
        Assert.Equal(["figure Moved homicide-series in second: Performance report / Homicide -> Second report / Violence"], review.Structure.Select(Text));
        Assert.DoesNotContain(review.Changes, change => change.Before.IsAbsent || change.After.IsAbsent);

        const string Table = "```table\ncolumn: count; label: Offences\nrow: homicide\nrow: burglary\n```\n\n";
        review = SampleReview.Of(Folder(Homicide + Table + Burglary, Violence), Folder(Homicide + Burglary, Violence + Table));
        StructureChange table = Assert.Single(review.Structure);
        Assert.Equal(("table", StructureChangeKind.Moved, "second"), (table.What, table.Kind, table.Paper));
        Assert.DoesNotContain(review.Changes, change => change.Before.IsAbsent || change.After.IsAbsent);
    }

    [Fact]
    public void Compare_Follows_Sections_Out_Of_A_Paper_That_Is_Gone_And_Into_A_New_One()
    {
        MemoryContent both = Folder(Homicide + Burglary, Violence);
        MemoryContent one = both.Without(SecondPath).With(SampleContent.ReportPath, Paper("Performance report", Homicide + Burglary + Violence));
        ReviewResult merged = SampleReview.Of(both, one);
        Assert.Contains("section Moved violence in report: Second report / Violence -> Performance report / Violence", merged.Structure.Select(Text));
        Assert.Empty(merged.Changes);
        Assert.Empty(merged.Prose);
        ReviewResult split = SampleReview.Of(one, both);
        Assert.Contains("section Moved violence in second: Performance report / Violence -> Second report / Violence", split.Structure.Select(Text));
        Assert.Empty(split.Changes);
    }

    [Fact]
    public void Compare_Still_Tells_Values_That_Are_Gone_Beside_A_Move()
    {
        ReviewResult review = SampleReview.Of(Folder(Homicide + Burglary, Violence), Folder(Burglary.Replace("measure: burglary; chart: rolling12", "measure: serious-violence", StringComparison.Ordinal), Violence + Homicide));
        Assert.Contains(review.Changes, change => change is { Paper: "report", Measure: "burglary", What: ReviewSubjects.Count, After.IsAbsent: true });
        Assert.Contains(review.Changes, change => change is { Paper: "report", Measure: "serious-violence", What: ReviewSubjects.Count, Before.IsAbsent: true });
        Assert.DoesNotContain(review.Changes, change => change.Measure == "homicide");
    }

    [Fact]
    public void Compare_Finds_A_Section_Inside_One_That_Is_New()
    {
        string inside = "# Serious crime\n\nThis chapter brings together what the teams of the county work on.\n\n" + Homicide.Replace("# Homicide", "## Homicide", StringComparison.Ordinal);
        ReviewResult review = Review(Burglary, Violence + inside);
        Assert.Equal(
            [
                "section Added serious-crime in second: - -> Serious crime",
                "section Moved homicide in second: Performance report / Homicide -> Second report / Serious crime / Homicide",
            ],
            review.Structure.Select(Text));
    }

    [Theory]
    [InlineData("# Homicide &amp; murder")]
    [InlineData("# Homicides: `= homicide.count`")]
    [InlineData("Homicide\n========")]
    public void Compare_Finds_The_Values_Of_A_Section_Whatever_Its_Heading(string heading)
    {
        // Without a table, the section's own text alone says what it is about.
        string homicide = heading + "\n\nHomicides came to `= homicide.count` offences, each of which the major crime team looks into at once.\n\n";
        ReviewResult review = SampleReview.Of(Folder(homicide + Burglary, Violence), Folder(Burglary, Violence + homicide));
        Assert.Equal(StructureChangeKind.Moved, Assert.Single(review.Structure).Kind);
        Assert.Empty(review.Changes);
    }

    [Fact]
    public void Compare_Takes_No_Section_With_The_Same_Heading_For_What_Moved()
    {
        string comments = Homicide.Replace("# Homicide", "## Comments", StringComparison.Ordinal);
        const string Others = "## Comments\n\nBurglaries came to `= burglary.count` offences, of which another paper tells more than this one can.\n\n";
        string gone = Burglary.Replace("measure: burglary; chart: rolling12", "measure: serious-violence", StringComparison.Ordinal);
        ReviewResult review = SampleReview.Of(Folder(Burglary + comments, Others + Violence), Folder(gone, Others + Violence + comments));
        Assert.Contains(review.Structure, change => change is { What: "section", Kind: StructureChangeKind.Moved, Title: "Comments" });
        Assert.Contains(review.Changes, change => change is { Paper: "report", Measure: "burglary", What: ReviewSubjects.Count, After.IsAbsent: true });
        Assert.DoesNotContain(review.Changes, change => change.Measure == "homicide");
    }

    [Fact]
    public void Compare_Tells_What_Moved_With_The_Paper_That_It_Stands_In()
    {
        const string Last = "packs/demo/third.md";
        MemoryContent third = Folder(Homicide + Burglary, Violence).With(Last, Paper("Third report", "Burglaries came to `= burglary.count`."));
        MemoryContent after = Folder(Burglary, Violence + Homicide.Replace("each morning", "each evening", StringComparison.Ordinal)).With(Last, Paper("Third report", "There were `= burglary.rate`."));
        ReviewResult review = SampleReview.Of(third, SampleReview.Revise(after));
        Assert.Equal(["second", "third"], review.Changes.Select(change => change.Paper).Distinct());
        Assert.Equal(["second", "third"], review.Prose.Select(text => text.Paper).Distinct());
    }

    [Fact]
    public void Compare_Does_Not_Call_Footnotes_A_Section()
    {
        string noted = Homicide.Replace("each morning.", "each morning[^1].\n\n[^1]: On working days, and on Saturdays where there is need of it.", StringComparison.Ordinal);
        ReviewResult review = SampleReview.Of(Folder(noted + Burglary, Violence), Folder(Burglary, Violence + noted));
        Assert.Equal(MovedHomicide, review.Structure.Select(Text));
        Assert.Empty(review.Prose);
        review = SampleReview.Of(Folder(Homicide, Violence), Folder(noted, Violence));
        Assert.Empty(review.Structure);
        Assert.NotEmpty(review.Prose);
    }

    [Fact]
    public void Compare_Calls_Nothing_Gone_That_An_Error_Hides_Where_It_Went()
    {
        MemoryContent broken = SampleReview.Replace(Folder(Burglary, Violence + Homicide), SecondPath, "title: Second report\nquarter: 2023-24 Q2", "title: Second report");
        ReviewResult review = SampleReview.Of(Folder(Homicide + Burglary, Violence), broken);
        Assert.NotEmpty(review.Notes);
        Assert.DoesNotContain(review.Changes, change => change.Paper == "report");
        review = SampleReview.Of(broken, Folder(Homicide + Burglary, Violence));
        Assert.DoesNotContain(review.Changes, change => change.Paper == "report");
    }

    private static ReviewResult Review(string report, string second) => SampleReview.Of(Folder(Homicide + Burglary, Violence), Folder(report, second));

    private static MemoryContent Folder(string report, string second) => SampleContent.Base
        .With(SampleContent.ReportPath, Paper("Performance report", report))
        .With(SecondPath, Paper("Second report", second));

    private static string Paper(string title, string body) => $"---\ntitle: {title}\nquarter: 2023-24 Q2\n---\n\n{body}";

    private static string Text(StructureChange change) => $"{change.What} {change.Kind} {change.Id} in {change.Paper}: {change.Before ?? "-"} -> {change.After ?? "-"}";
}
