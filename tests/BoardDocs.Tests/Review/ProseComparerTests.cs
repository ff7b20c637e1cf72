using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

public sealed class ProseComparerTests
{
    private const string Body = """
        # Burglary

        The force recorded `= homicide.count` offences. It is the lowest number for years.

        ## Comments

        1. Officers visit every victim.
        2. The trend is `= homicide.trend`.

        | Area | Officers |
        |---|---|
        | North | 12 |
        | South | 14 |

        # Other

        Nothing else happened.
        """;

    [Fact]
    public void Compare_Reports_The_One_Paragraph_That_Changed_With_Its_Section()
    {
        ProseChange change = Assert.Single(Prose(Body, Body.Replace("every victim", "each victim within a day", StringComparison.Ordinal)));
        Assert.Equal(
            new ProseChange("demo", "report", "Burglary / Comments", "Officers visit every victim.", "Officers visit each victim within a day."),
            change);
    }

    [Fact]
    public void Compare_Reports_The_Row_Of_A_Markdown_Table()
    {
        ProseChange change = Assert.Single(Prose(Body, Body.Replace("| 14 |", "| 15 |", StringComparison.Ordinal)));
        Assert.Equal(("South | 14", "South | 15"), (change.Before, change.After));
    }

    [Fact]
    public void Compare_Does_Not_Take_New_Data_For_New_Prose() =>
        Assert.Empty(SampleReview.Of(SampleContent.WithReportBody(Body), SampleReview.Revise(SampleContent.WithReportBody(Body))).Prose);

    [Fact]
    public void Compare_Reports_Another_Expression_As_Written()
    {
        ProseChange change = Assert.Single(Prose(Body, Body.Replace("= homicide.trend", "= homicide.rank(msg)", StringComparison.Ordinal)));
        Assert.Equal(("The trend is `= homicide.trend`.", "The trend is `= homicide.rank(msg)`."), (change.Before, change.After));
    }

    [Theory]
    [InlineData("\r\n", " ")]
    [InlineData("\n", "  ")]
    [InlineData("\n", "\n")]
    public void Compare_Passes_Over_Line_Ends_And_Blanks(string lineEnd, string blank)
    {
        string changed = Body.Replace("recorded `=", $"recorded{blank}`=", StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
        ReviewResult review = Review(Body.ReplaceLineEndings("\n"), changed);
        Assert.True(review.IsEmpty, string.Join('\n', review.Prose));
    }

    [Fact]
    public void Compare_Reports_The_Title_And_The_Address_Of_A_Link()
    {
        MemoryContent before = SampleContent.WithReportBody("See [the report](https://example.org/old).");
        MemoryContent after = SampleContent.Base.With(SampleContent.ReportPath, "---\ntitle: Quarterly report\nquarter: 2023-24 Q2\n---\n\nSee [the report](https://example.org/new).");
        Assert.Equal(
            [
                "Front matter: title: Performance report -> title: Quarterly report",
                ": See [the report](https://example.org/old). -> See [the report](https://example.org/new).",
            ],
            SampleReview.Of(before, after).Prose.Select(change => $"{change.Section}: {change.Before} -> {change.After}"));
    }

    [Fact]
    public void Compare_Reports_Added_And_Removed_Texts_On_One_Side_Alone()
    {
        string changed = Body.Replace("1. Officers visit every victim.\n", string.Empty, StringComparison.Ordinal)
            .Replace("Nothing else happened.", "Nothing else happened.\n\nA new paragraph about something else.", StringComparison.Ordinal);
        Assert.Equal(
            [("Officers visit every victim.", string.Empty), (string.Empty, "A new paragraph about something else.")],
            Prose(Body, changed).Select(change => (change.Before, change.After)));
    }

    [Fact]
    public void Compare_Reports_Reworded_Terms_Of_The_Glossary()
    {
        const string Path = "catalogue/glossary.yml";
        string glossary = SampleContent.Base.ReadText(Path).Content;
        ReviewResult review = SampleReview.Of(SampleContent.Base, SampleContent.Base.With(Path, glossary.Replace("Forces", "Constabularies", StringComparison.Ordinal)));
        ProseChange change = Assert.Single(review.Prose);
        Assert.Equal(("", "", "Glossary / MSG"), (change.Pack, change.Paper, change.Section));
        Assert.Equal(
            "Most similar group: [-Forces-][+Constabularies+] that are like each other in the things that go with crime.",
            WordDiffTests.Marked(change.Before, change.After));
    }

    private static System.Collections.Immutable.ImmutableArray<ProseChange> Prose(string before, string after) => Review(before, after).Prose;

    private static ReviewResult Review(string before, string after) =>
        SampleReview.Of(SampleContent.WithReportBody(before), SampleContent.WithReportBody(after));
}
