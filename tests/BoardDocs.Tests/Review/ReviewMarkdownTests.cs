using System.Text;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

public sealed class ReviewMarkdownTests
{
    private static readonly ReviewLabels Labels = new("main", "working tree");

    [Fact]
    public void Write_Tells_A_Real_Change()
    {
        string comment = ReviewMarkdown.Write(SampleReview.OfRealChange);
        Snapshot.Verify(comment, "md", "Board");
        Assert.Equal(comment, ReviewMarkdown.Write(SampleReview.CompareRealChange()));
    }

    [Fact]
    public void Write_Says_So_Where_Nothing_Changes() => Assert.Equal(
        "<!-- boarddocs-review -->\n## What readers will see change\n\n`main` → `working tree`: nothing that readers see changes.\n\nThe whole review, with the charts before and now, is in review.html and review.json, which `boarddocs review -o FOLDER` writes with this comment.\n",
        ReviewMarkdown.Write(new ReviewResult(Labels)));

    [Fact]
    public void Write_Puts_Words_Before_Numbers_And_Numbers_Before_Text()
    {
        string comment = ReviewMarkdown.Write(SampleReview.OfRealChange);
        int[] places = [.. new[] { ReviewMarkdown.Marker, "trend word", "### Words", "### Figures", "### Text", "### Data" }.Select(text => comment.IndexOf(text, StringComparison.Ordinal))];
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(10_000, "x")]
    [InlineData(10_000, "ж🙂")]
    [InlineData(500, "long")]
    public void Write_Never_Passes_The_Limit_And_Says_What_Is_Left_Out(int count, string text)
    {
        string filler = text == "long" ? string.Concat(Enumerable.Repeat("long ", 2_000)) : text;
        string comment = ReviewMarkdown.Write(Many(count, filler));
        Assert.InRange(Encoding.UTF8.GetByteCount(comment), 30_000, MarkdownPage.Limit);
        Assert.All(["Words, ranks and claims", "Numbers", "Figures", "Added, removed", "Text", "Catalogue", "Data"], part => Assert.Contains("### " + part, comment, StringComparison.Ordinal));
        Assert.Contains("left out here for want of room", comment, StringComparison.Ordinal);
        Assert.Equal(comment.Split("<details>").Length, comment.Split("</details>").Length);
        Assert.True(comment.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2 == 0, "a fence is not closed");
    }

    [Fact]
    public void Write_Counts_What_Is_Left_Out()
    {
        string comment = ReviewMarkdown.Write(Many(10_000, "x"));
        string part = comment[comment.IndexOf("### Numbers", StringComparison.Ordinal)..comment.IndexOf("### Figures", StringComparison.Ordinal)];
        int shown = part.Split('\n').Count(line => line.StartsWith("- **", StringComparison.Ordinal));
        Assert.Contains($"{10_000 - shown:#,0} changes are left out here", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tells_A_Figure_Of_Several_Papers_Once_And_What_It_Is_Called_There()
    {
        MemoryContent content = Published("other", "Homicide rates", Published("again", "Homicide per resident", SampleContent.Base));
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, SampleReview.Revise(content)));
        Assert.Contains("- 1 figure\n", comment, StringComparison.Ordinal);
        string figures = comment[comment.IndexOf("### Figures", StringComparison.Ordinal)..comment.IndexOf("### Data", StringComparison.Ordinal)];
        string item = Assert.Single(figures.Split('\n'), line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.StartsWith("- **Homicide per resident**: ", item, StringComparison.Ordinal);
        Assert.EndsWith("In Performance report (again); Performance report (demo), as Homicide: 12 months rolling rate per 1,000 residents; Performance report (other), as Homicide rates.", item, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tells_Figures_Of_Other_Measures_Apart_Though_They_Change_Alike()
    {
        const string Charts = "```chart\nchart: rolling12; measures: homicide\n```\n\n```chart\nchart: rolling12; measures: serious-violence\n```\n";
        MemoryContent before = SampleContent.WithReportBody(Charts);
        string comment = ReviewMarkdown.Write(SampleReview.Of(before, SampleReview.Replace(before, SampleContent.ReportPath, "```chart\nchart", "```chart\nnote: New.; chart")));
        Assert.Contains("- 2 figures\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Prints_Differences_With_Their_Sign_And_Averages_With_The_Decimals_Of_Their_Rate()
    {
        MemoryContent mean = SampleReview.Replace(SampleContent.Base, "catalogue/groups.yml", "average: pooled", "average: mean");
        Assert.Contains("MSG average 0.0120 → **0.0122**", ReviewMarkdown.Write(SampleReview.Of(SampleContent.Base, mean)), StringComparison.Ordinal);
        Assert.Contains("change on a year earlier 0 → **+5**", ReviewMarkdown.Write(SampleReview.OfRevision()), StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_Counts_As_The_Comment_Does()
    {
        string comment = ReviewMarkdown.Write(SampleReview.OfRealChange);
        IEnumerable<string> counts = comment.Split("\n### ")[0].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);
        Assert.Equal(string.Join(", ", counts), ReviewHeadline.Of(SampleReview.OfRealChange));
        Assert.Equal("nothing that readers see changes", ReviewHeadline.Of(new ReviewResult(Labels)));
    }

    [Fact]
    public void Write_Tells_Claims_That_Do_Not_Hold_First()
    {
        MemoryContent content = SampleReview.Replace(SampleContent.Base, SampleContent.ReportPath, "in the MSG.", "in the MSG. `claim: homicide.count = 20` `claim: homicide.rank(msg) = 4`");
        MemoryContent other = SampleReview.Replace(SampleReview.Revise(content), SampleContent.ReportPath, "`claim: homicide.count = 20`", "`claim: homicide.count = 21`");
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, other));
        string[] items = [.. comment[comment.IndexOf("### Words", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.Contains("\n\n- 2 claims that do not hold\n", comment, StringComparison.Ordinal);
        Assert.Contains("\n- 1 other claim\n", comment, StringComparison.Ordinal);
        Assert.StartsWith("- **Claim** (`homicide.count = 21`): not made → **does not hold**, because ", items[0], StringComparison.Ordinal);
        Assert.StartsWith("- **Claim** (`homicide.rank(msg) = 4`): holds → **does not hold**, because ", items[1], StringComparison.Ordinal);
        Assert.StartsWith("- **Homicide** ", items[2], StringComparison.Ordinal);
        Assert.StartsWith("- **Claim** (`homicide.count = 20`): holds → **not made**, because ", items[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Sums_Up_The_Points_Of_A_Line()
    {
        MemoryContent mean = SampleReview.Replace(SampleContent.Base, "catalogue/groups.yml", "average: pooled", "average: mean");
        Assert.Contains(": MSG average in 37 months, the last Sep 2023 0.0120 → **0.0122**; other words in its notes", ReviewMarkdown.Write(SampleReview.Of(SampleContent.Base, mean)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Leaves_Out_The_Points_Of_A_Line_That_Is_Not_Drawn_Any_More()
    {
        MemoryContent alone = SampleReview.Replace(SampleContent.Base, SampleContent.ReportPath, "chart: rolling12", "chart: rolling12; benchmark: none");
        string comment = ReviewMarkdown.Write(SampleReview.Of(SampleContent.Base, alone));
        Assert.Contains("series MSG average a dashed line and points → **not drawn**; other words in its", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Names_A_Reason_Of_Every_File_And_Counts_Those_That_No_Evidence_Names()
    {
        string[] rows = [.. Enumerable.Range(1, 10).Reverse().Select(line => $"data/x.csv:{line} 1 -> 2"), "and 1,005 more"];
        ReviewChange change = new(ReviewSubjects.Count, "pack", "paper", ReviewValue.Of(1), ReviewValue.Of(2)) { Measure = "x", Evidence = [.. rows, "catalogue/measures.yml measures.x.per 1 -> 2", "packs/a.md:3 x -> y"] };
        string comment = ReviewMarkdown.Write(new ReviewResult(Labels) { Changes = [change] });
        Assert.Contains("because `data/x.csv` line 1 was revised from `1` to `2`; `catalogue/measures.yml measures.x.per` was changed from `1` to `2`; `packs/a.md` line 3 was changed from `x` to `y`; and at least 1,014 more reasons.", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tells_Another_Text_Of_The_Glossary_Once()
    {
        string path = "catalogue/glossary.yml";
        string text = SampleContent.Base.ReadText(path).Content;
        int start = text.IndexOf("text: ", StringComparison.Ordinal);
        string comment = ReviewMarkdown.Write(SampleReview.Of(SampleContent.Base, SampleContent.Base.With(path, text.Insert(start + "text: ".Length, "Anew "))));
        Assert.Contains("- 1 passage of text\n\n### Text", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("### Catalogue", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tells_The_Text_Of_A_New_Term()
    {
        string path = "catalogue/glossary.yml";
        MemoryContent more = SampleContent.Base.With(path, SampleContent.Base.ReadText(path).Content.TrimEnd() + "\n  ASB:\n    title: Anti-social behaviour\n    text: Conduct that alarms others.\n");
        Assert.Contains("Conduct that alarms others.", ReviewMarkdown.Write(SampleReview.Of(SampleContent.Base, more)), StringComparison.Ordinal);
        Assert.Contains("Conduct that alarms others.", ReviewMarkdown.Write(SampleReview.Of(more, SampleContent.Base)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Puts_Differences_That_No_Page_Prints_Last_And_Counts_Them_Apart()
    {
        MemoryContent content = SampleContent.WithReportBody("```measures\nmeasure: burglary\nmeasure: homicide\n```\n");
        MemoryContent later = SampleReview.Replace(SampleReview.Revise(content), "data/population.csv", "1719000,722900", "1719000,722901");
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, later));
        Assert.Contains("\n- 1 published value\n", comment, StringComparison.Ordinal);
        Assert.Contains(" too small to be printed\n", comment, StringComparison.Ordinal);
        Assert.True(comment.IndexOf("**Homicide**", StringComparison.Ordinal) < comment.IndexOf("**Residential burglary**", StringComparison.Ordinal), comment);
    }

    [Fact]
    public void Write_Counts_Tables_With_One_Caption_Apart()
    {
        MemoryContent content = SampleContent.WithReportBody("```table\ncaption: Crimes\ncolumn: count\nrow: homicide\n```\n\n```table\ncaption: Crimes\ncolumn: count\nrow: homicide\n```\n");
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, SampleReview.Replace(content, SampleContent.ReportPath, "caption: Crimes", "caption: Offences")));
        Assert.Contains("\n- 2 tables\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Counts_No_Published_Value_Where_Only_Words_Change()
    {
        MemoryContent other = SampleReview.Replace(SampleContent.Base, "catalogue/measures.yml", "    denominator: population\n    polarity: lower-is-better\n    owner: Head of Major Crime", "    denominator: population\n    polarity: higher-is-better\n    owner: Head of Major Crime");
        ReviewResult review = SampleReview.Of(SampleContent.Base, other);
        Assert.Equal([ReviewSubjects.Rank], review.Changes.Where(change => change.Place is null).Select(change => change.What).Distinct());
        Assert.DoesNotContain("published value", ReviewHeadline.Of(review), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Calls_Claims_Others_Only_Beside_Broken_Ones()
    {
        MemoryContent content = SampleReview.Replace(SampleContent.Base, SampleContent.ReportPath, "in the MSG.", "in the MSG. `claim: homicide.count = 20`");
        Assert.Contains("\n- 1 claim\n", ReviewMarkdown.Write(SampleReview.Of(content, SampleContent.Base)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tells_Every_Other_Name_Of_A_Row_Or_How_Many_More_There_Are()
    {
        string[] rows = ["homicide", "burglary", "serious-violence", "satisfaction"];
        MemoryContent content = SampleContent.WithReportBody("```table\ncolumn: value\n" + string.Join('\n', Enumerable.Range(1, 12).Select(number => $"row: {rows[number % 4]}; label: Row {number}; period: 20{22 + (number % 2)}-0{1 + (number / 2)}")) + "\n```\n");
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, SampleReview.Replace(content, SampleContent.ReportPath, "label: Row", "label: Line")));
        string item = Assert.Single(comment.Split('\n'), line => line.StartsWith("- **", StringComparison.Ordinal));
        Assert.Equal(8, item.Split("name of a row").Length - 1);
        Assert.Contains("; and 4 more changes", item, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Names_The_Last_Month_Of_A_Line_That_Moved_On()
    {
        MemoryContent content = SampleContent.WithReportBody("```chart\nchart: rolling12; measures: homicide; from: 2021-03\n```\n");
        MemoryContent earlier = SampleReview.Replace(content, SampleContent.ReportPath, "2023-24 Q2", "2023-24 Q1");
        string comment = ReviewMarkdown.Write(SampleReview.Of(earlier, SampleReview.Replace(content, SampleContent.ReportPath, "from: 2021-03", "from: 2021-12")));
        Assert.Contains("in 12 months, the last Sep 2023 nothing → **0.0116**", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Does_Not_Mistake_Tables_That_Move_Up_For_One_That_An_Error_Takes_Out()
    {
        MemoryContent content = SampleContent.WithReportBody("# Homicide\n\n```measures\nmeasure: homicide\n```\n\n# Violence\n\n```measures\nmeasure: serious-violence\n```\n");
        MemoryContent broken = SampleReview.Replace(content, "catalogue/measures.yml", "    from: recorded-offences\n    series: Homicide", "    from: recorded-ofences\n    series: Homicide");
        string comment = ReviewMarkdown.Write(SampleReview.Of(content, broken));
        Assert.DoesNotContain("### Tables", comment, StringComparison.Ordinal);
        Assert.Contains("There is no dataset 'recorded-ofences'.", comment, StringComparison.Ordinal);
    }

    /// <summary>The folder with another pack that shows the homicide chart under a title of its own.</summary>
    private static MemoryContent Published(string pack, string title, MemoryContent content) => content
        .With($"packs/{pack}/pack.md", content.ReadText("packs/demo/pack.md").Content)
        .With($"packs/{pack}/report.md", $"---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n```chart\nchart: rolling12; measures: homicide; title: {title}\n```\n");

    private static ReviewResult Many(int count, string text) => new(Labels)
    {
        Changes =
        [
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Trend, "pack", "paper", ReviewValue.Of("Stable"), ReviewValue.Of("Reducing")) { Measure = $"{text} {number}", Evidence = [$"data/x.csv:{number} 1 -> 2"] }),
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Count, "pack", "paper", ReviewValue.Of(1), ReviewValue.Of(2)) { Measure = $"count {text} {number}" }),
            .. Enumerable.Range(0, count).Select(number => new ReviewChange(ReviewSubjects.Figure, "pack", "paper", ReviewValue.Of("a"), ReviewValue.Of(text)) { Place = $"figure-{number}", Aspect = FigureAspects.Title }),
        ],
        Prose = [.. Enumerable.Range(0, count).Select(number => new ProseChange("pack", "paper", $"Section {number}", text, text + " more"))],
        Structure = [.. Enumerable.Range(0, count).Select(number => new StructureChange("section", StructureChangeKind.Added, $"{number}") { Title = text })],
        Definitions = [.. Enumerable.Range(0, count).Select(number => new DefinitionChange("catalogue/measures.yml", $"measures.{number}", text, "y", number + 1))],
        Data = [.. Enumerable.Range(0, count).Select(number => new DataChange("set", "data/x.csv", number + 1, "count", text, string.Empty, default))],
        Notes = [.. Enumerable.Range(0, count).Select(_ => new ReviewNote(text))],
    };
}
