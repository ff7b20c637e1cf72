using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("packs/a.md:3 chart: rolling12; benchmark: msg; to: 2023-09 -> chart: rolling12; benchmark: none; to: 2023-09", "`packs/a.md` line 3 was changed from `benchmark: msg` to `benchmark: none`")]
    [InlineData("packs/a.md:3 measure: homicide -> measure: homicide; label: Murder", "`packs/a.md` line 3 has `label: Murder` now")]
    [InlineData("packs/a.md:3 measure: homicide; label: Murder -> measure: homicide", "`packs/a.md` line 3 has no `label: Murder` now")]
    [InlineData("packs/a.md:3 a; b -> b; a", "`packs/a.md` line 3 was changed from `a; b` to `b; a`")]
    [InlineData("data/a file.csv has changed", "`data/a file.csv` has changed")]
    [InlineData("data/grades.csv has other rows", "`data/grades.csv` has other rows")]
    [InlineData("and 1,204 more", "and 1,204 more")]
    [InlineData("data/a.csv:3 1 -> (unreadable)", "`data/a.csv` line 3 was revised from `1` to `(unreadable)`")]
    public void A_Reason_Has_In_Code_Only_What_Comes_From_Files(string evidence, string expected) =>
        Assert.Equal(expected, ReasonText.Clause(evidence, text => MarkdownText.Code(text)));

    [Theory]
    [InlineData("data/a-b.csv has no number. Ask for 2023-09 or 'x'.", "`data/a-b.csv` has no number. Ask for 2023-09 or 'x'.")]
    [InlineData("There is no <b>x</b> & [a](b c) `d`", "There is no `<b>x</b>` &amp; `[a](b` c) `` `d` ``")]
    [InlineData("see GH-12 now", "`see GH-12 now`")]
    public void Sentence_Has_In_Code_Only_Words_That_Are_Not_Plain(string text, string expected) => Assert.Equal(expected, MarkdownText.Sentence(text, 400));

    [Theory]
    [InlineData("Reduce Murder and Other Homicide / Comments", "Reduce Murder and Other Homicide / Comments")]
    [InlineData("5th/8 MSG (above MSG average rates)", "5th/8 MSG (above MSG average rates)")]
    [InlineData("12 months to September 2023: 84.3%", "12 months to September 2023: 84.3%")]
    [InlineData("Stop & Search", "Stop &amp; Search")]
    [InlineData("−3 → £4,000.50", "−3 → £4,000.50")]
    [InlineData("ends with a full stop.", "ends with a full stop.")]
    public void Inline_Leaves_Plain_Words_As_They_Are(string text, string expected) => Assert.Equal(expected, MarkdownText.Inline(text));

    [Theory]
    [InlineData("ping @octocat please")]
    [InlineData("[click](https://evil.example)")]
    [InlineData("https://evil.example")]
    [InlineData("www.evil.example")]
    [InlineData("evil.example")]
    [InlineData("fixes #123")]
    [InlineData("GH-12")]
    [InlineData("owner/repo!3")]
    [InlineData("org/team")]
    [InlineData("a5c3785ed8d6a35868bc169f07e40e889087fd2e")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</details>")]
    [InlineData("**bold** _it_ ~~no~~")]
    [InlineData("| a | b |")]
    [InlineData(":tada:")]
    [InlineData("a\\b")]
    [InlineData("&lt;b&gt;")]
    [InlineData("mail@example.org")]
    [InlineData("$1 %2 ~label")]
    public void Inline_Puts_What_Could_Be_Read_As_Markup_In_A_Code_Span(string text) => Assert.Equal($"`{text}`", MarkdownText.Inline(text));

    [Theory]
    [InlineData("a `b` c", "``a `b` c``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("``` x", "```` ``` x ````")]
    [InlineData("", "(empty)")]
    [InlineData("two\n\n# lines", "`two # lines`")]
    [InlineData("right\u202Eleft", "`right\uFFFDleft`")]
    [InlineData("zero\u200Bwidth\u0007", "`zero\uFFFDwidth\uFFFD`")]
    public void Code_Cannot_Be_Left(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Inline_Cuts_Long_Texts() => Assert.Equal(new string('o', 20) + "…", MarkdownText.Inline(new string('o', 500), 20));

    [Fact]
    public void Comment_Holds_Nothing_Of_The_Content_Outside_Code()
    {
        const string Evil = "@octocat [x](https://evil.example) <script>alert(1)</script> </details> ``` #1";
        var review = new ReviewResult(new ReviewLabels(Evil, Evil))
        {
            Changes =
            [
                new ReviewChange(ReviewSubjects.Trend, Evil, Evil, ReviewValue.Of(Evil), ReviewValue.Of(Evil + "2")) { Measure = Evil, Area = Evil, Evidence = [Evil, $"{Evil}:1 {Evil} -> {Evil}"] },
                new ReviewChange(ReviewSubjects.Claim, Evil, Evil, ReviewValue.Of(true), ReviewValue.Of(false)) { Place = Evil },
                new ReviewChange(ReviewSubjects.Figure, Evil, Evil, ReviewValue.Of(Evil), ReviewValue.Absent) { Place = Evil, Aspect = FigureAspects.Point, Row = Evil, Column = Evil },
            ],
            Prose = [new ProseChange(Evil, Evil, Evil, Evil, "```\n</details>\n" + Evil)],
            Structure = [new StructureChange("section", StructureChangeKind.Renamed, Evil) { Title = Evil, Before = Evil, After = Evil, Pack = Evil, Paper = Evil }],
            Definitions = [new DefinitionChange(Evil, Evil, Evil, Evil, 1)],
            Data = [new DataChange(Evil, Evil, 1, Evil, Evil, Evil, default)],
            Notes = [new ReviewNote(Evil)],
        };
        string comment = ReviewMarkdown.Write(review);
        string html = Markdig.Markdown.ToHtml(comment, Markdig.MarkdownExtensions.UseAdvancedExtensions(new Markdig.MarkdownPipelineBuilder()).Build());
        string outside = System.Text.RegularExpressions.Regex.Replace(html, "<code[^>]*>.*?</code>", string.Empty, System.Text.RegularExpressions.RegexOptions.Singleline);
        Assert.DoesNotContain("octocat", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("script", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", outside, StringComparison.Ordinal);
        Assert.Contains("octocat", html, StringComparison.Ordinal);
    }
}
