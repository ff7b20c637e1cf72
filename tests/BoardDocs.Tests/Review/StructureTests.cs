using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

public sealed class StructureTests
{
    private const string Body = """
        # Burglary

        The force visits everybody whose home was broken into, and marks their property.

        ```chart
        chart: rolling12; measures: homicide
        chart: series; measures: homicide
        ```

        # Robbery

        Patrols go where robberies were reported in the last month.

        # Fraud

        The team of the region follows every lead that banks report to it.
        """;

    [Theory]
    [InlineData("measure: homicide\nmeasure: burglary", "measure: burglary\nmeasure: homicide", "row")]
    [InlineData("columns: measure, trend, benchmark\nmeasure: homicide", "columns: measure, benchmark, trend\nmeasure: homicide", "column")]
    public void Rows_And_Columns_That_Changed_Places_Are_Told(string was, string now, string what)
    {
        ReviewResult review = SampleReview.Of(SampleContent.WithReportBody($"```measures\n{was}\n```\n"), SampleContent.WithReportBody($"```measures\n{now}\n```\n"));
        StructureChange moved = Assert.Single(review.Structure);
        Assert.Equal((what, StructureChangeKind.Moved, "measures-table"), (moved.What, moved.Kind, moved.Id));
        Assert.Empty(review.Changes);
    }

    [Fact]
    public void A_Link_To_A_Figure_That_Got_Another_Id_Is_No_Other_Text_Where_It_Stayed()
    {
        const string Body = "```chart\nchart: rolling12; measures: homicide\n```\n\nSee [](#homicide-rolling12).\n";
        MemoryContent before = SampleContent.WithReportBody(Body);
        Assert.Empty(SampleReview.Of(before, SampleReview.Replace(before, SampleContent.ReportPath, "measures: homicide", "measures: homicide; id: deaths")).Prose);
    }

    [Fact]
    public void Compare_Recognises_A_Renamed_Section_By_What_It_Says() => AssertStructure(
        Body.Replace("# Robbery", "# Street crime", StringComparison.Ordinal),
        "section Renamed street-crime: Robbery -> Street crime");

    [Fact]
    public void Compare_Reports_The_One_Section_That_Moved() => AssertStructure(
        Parts(0, 2, 1),
        "section Moved fraud: after Robbery -> after Burglary");

    [Fact]
    public void Compare_Reports_A_Section_That_Went_Under_Another() => AssertStructure(
        Body.Replace("# Fraud", "# Other", StringComparison.Ordinal).Replace("to it.", "to it.\n\n## Note\n\nMore.", StringComparison.Ordinal).Replace("# Other", "## Fraud", StringComparison.Ordinal),
        "section Moved fraud: Fraud -> Robbery / Fraud",
        "section Added note: - -> Robbery / Note");

    [Theory]
    [InlineData("# Patrols", "# Streets\n\n## Patrols", "section Moved patrols: Robbery / Patrols -> Streets / Patrols", "section Added streets: - -> Streets")]
    [InlineData("# Patrols", "# Patrols", "section Moved patrols: Robbery / Patrols -> Patrols")]
    public void Compare_Reports_A_Section_That_Was_Split_Or_Merged(string alone, string inside, params string[] expected)
    {
        const string Text = "# Burglary\n\nThe force visits everybody whose home was broken into.\n\n# Robbery\n\nRobberies are rare at night.\n\n## Patrols\n\nPatrols go where robberies were reported in the last month and stay until ten.\n";
        string later = Text.Replace("#" + alone, inside, StringComparison.Ordinal);
        ReviewResult split = SampleReview.Of(SampleContent.WithReportBody(Text), SampleContent.WithReportBody(later));
        Assert.Equal(expected.Order(), split.Structure.Select(StructureTests.Text).Order());
        Assert.Empty(split.Prose);
        ReviewResult merged = SampleReview.Of(SampleContent.WithReportBody(later), SampleContent.WithReportBody(Text));
        Assert.Equal(expected.Length, merged.Structure.Length);
        Assert.Empty(merged.Prose);
    }

    [Fact]
    public void Compare_Reports_Sections_And_Figures_That_Are_New_Or_Gone() => AssertStructure(
        Parts(0, 1).Replace("chart: series; measures: homicide\n", string.Empty, StringComparison.Ordinal) + "\n\n# Stalking\n\nA new team looks after victims.",
        "section Removed fraud: Fraud -> -",
        "section Added stalking: - -> Stalking",
        "figure Removed homicide-series: - -> -");

    [Fact]
    public void Compare_Reports_Figures_That_Changed_Places() => AssertStructure(
        Body.Replace("chart: rolling12; measures: homicide\nchart: series; measures: homicide", "chart: series; measures: homicide\nchart: rolling12; measures: homicide", StringComparison.Ordinal),
        "figure Moved homicide-series: Burglary -> Burglary");

    [Theory]
    [InlineData("Report", "Annual report", "Report", "Report")]
    [InlineData("Report", "Annual report", "Report", "Annual report")]
    [InlineData("Report", "Report", "Report", "Report of the year", "section Renamed report-of-the-year: Report -> Report of the year")]
    [InlineData("Report", "Annual report", "Report", "Report of the year", "section Renamed report-of-the-year: Report -> Report of the year")]
    [InlineData("Report", "Report", "Report of the year", "Report", "section Renamed report: Report of the year -> Report")]
    public void Compare_Takes_A_First_Heading_That_Repeats_The_Title_For_The_Title(string title, string laterTitle, string heading, string laterHeading, params string[] expected)
    {
        MemoryContent Folder(string name, string first) => SampleContent.WithReportBody($"# {first}\n\nWhat the force did.\n\n" + Body.Replace("# ", "## ", StringComparison.Ordinal) + "\n\n# Appendix\n\nWhere the numbers come from.")
            is var content ? SampleReview.Replace(content, SampleContent.ReportPath, "title: Performance report", "title: " + name) : content;
        ReviewResult there = SampleReview.Of(Folder(title, heading), Folder(laterTitle, laterHeading));
        Assert.Equal(expected, there.Structure.Select(Text));
        Assert.All(there.Prose, text => Assert.Equal("Front matter", text.Section));
        Assert.Equal(title == laterTitle ? 0 : 1, there.Prose.Length);
        Assert.DoesNotContain(SampleReview.Of(Folder(laterTitle, laterHeading), Folder(title, heading)).Structure, change => change.Kind != StructureChangeKind.Renamed);
    }

    [Fact]
    public void Compare_Recognises_A_Renamed_Paper_By_What_It_Says()
    {
        MemoryContent before = SampleContent.WithReportBody(Body);
        MemoryContent after = before.Without(SampleContent.ReportPath)
            .With("packs/demo/quarterly.md", before.ReadText(SampleContent.ReportPath).Content.Replace("everybody", "all", StringComparison.Ordinal))
            .With("packs/demo/pack.md", before.ReadText("packs/demo/pack.md").Content.Replace("report.md", "quarterly.md", StringComparison.Ordinal));
        ReviewResult review = SampleReview.Of(before, after);
        Assert.Equal(["paper Renamed quarterly: packs/demo/report.md -> packs/demo/quarterly.md"], review.Structure.Select(Text));
        Assert.Single(review.Prose, change => change.Paper == "quarterly");
        Assert.DoesNotContain(review.Structure, change => change.What == "section");
    }

    [Fact]
    public void Compare_Reports_A_Pack_As_One_Change()
    {
        MemoryContent after = SampleContent.Base.With("packs/next/pack.md", "---\ntitle: Next board\ndate: 2024-02-01\nitems:\n  - { title: Report, paper: report.md }\n---\n")
            .With("packs/next/report.md", SampleContent.Base.ReadText(SampleContent.ReportPath).Content);
        ReviewResult review = SampleReview.Of(SampleContent.Base, after);
        Assert.Equal(["pack Added next: - -> -"], review.Structure.Select(Text));
        Assert.Empty(review.Prose);
    }

    [Fact]
    public void Compare_Reports_Items_Of_The_Agenda_And_Attachments()
    {
        MemoryContent before = Agenda("  - { title: Opening }\n  - { title: Accounts, attachment: accounts.pdf }\n  - { title: Plan, attachment: plan.pdf }\n");
        MemoryContent after = Agenda("  - { title: The accounts, attachment: accounts.pdf }\n  - { title: Opening }\n  - { title: Budget, attachment: budget.pdf }\n").With("packs/demo/accounts.pdf", "other");
        Assert.Equal(
            [
                "agenda item Added packs/demo/budget.pdf: - -> item 3",
                "agenda item Removed packs/demo/plan.pdf: item 3 -> -",
                "agenda item Renamed packs/demo/accounts.pdf: Accounts -> The accounts",
                "agenda item Moved packs/demo/accounts.pdf: item 2 -> item 1",
                "attachment Replaced packs/demo/accounts.pdf: - -> -",
                "attachment Added packs/demo/budget.pdf: - -> -",
                "attachment Removed packs/demo/plan.pdf: - -> -",
            ],
            SampleReview.Of(before, after).Structure.Select(Text));
    }

    [Fact]
    public void Compare_Reports_An_Attachment_That_Alone_Is_Another_File()
    {
        MemoryContent before = Agenda("  - { title: Accounts, attachment: accounts.pdf }\n");
        Assert.Equal(
            ["attachment Replaced packs/demo/accounts.pdf: - -> -"],
            SampleReview.Of(before, before.With("packs/demo/accounts.pdf", "others")).Structure.Select(Text));
        Assert.True(SampleReview.Of(before, before.With("packs/demo/accounts.pdf", "accounts")).IsEmpty);
    }

    private static MemoryContent Agenda(string items) => SampleContent.Base
        .With("packs/demo/accounts.pdf", "accounts").With("packs/demo/plan.pdf", "plan").With("packs/demo/budget.pdf", "budget")
        .With("packs/demo/pack.md", "---\ntitle: Board\ndate: 2023-11-01\nitems:\n" + items + "---\n");

    private static string Parts(params int[] order)
    {
        string[] parts = [.. ("\n" + Body.ReplaceLineEndings("\n")).Split("\n# ").Skip(1)];
        return string.Concat(order.Select(part => "# " + parts[part].TrimEnd() + "\n\n"));
    }

    private static void AssertStructure(string changed, params string[] expected) => Assert.Equal(
        expected,
        SampleReview.Of(SampleContent.WithReportBody(Body), SampleContent.WithReportBody(changed)).Structure.Select(Text));

    private static string Text(StructureChange change) => $"{change.What} {change.Kind} {change.Id}: {change.Before ?? "-"} -> {change.After ?? "-"}";
}
