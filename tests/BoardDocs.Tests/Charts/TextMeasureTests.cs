using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

public sealed class TextMeasureTests
{
    /// <summary>The widths are those of Helvetica's metric file, in thousandths.</summary>
    [Theory]
    [InlineData("Hello", 722 + 556 + 222 + 222 + 556)]
    [InlineData("Sep 2021", 667 + 556 + 556 + 278 + (4 * 556))]
    [InlineData("£5,000", 556 + 556 + 278 + (3 * 556))]
    [InlineData("\u221220%", 584 + 556 + 556 + 889)]
    [InlineData("é\u0301", 556)]
    [InlineData("漢", 1000)]
    [InlineData("", 0)]
    public void Width_Adds_The_Advance_Widths_Of_Arial(string text, int thousandths) =>
        Assert.Equal(thousandths * 0.015, TextMeasure.Width(text), 9);

    [Fact]
    public void Width_Of_Bold_Text_Is_That_Of_The_Bold_Font() =>
        Assert.Equal((722 + 556 + 611) * 0.015, TextMeasure.Width("Avo", bold: true), 9);

    [Fact]
    public void Lines_Keeps_Every_Word_And_Fits_The_Width()
    {
        string text = "per 1,000 residents of the area, aged sixteen and over, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

        var lines = TextWrap.Lines(text, 120);

        Assert.Equal(string.Concat(text.Split(' ')), string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(TextMeasure.Width(line) <= 120, $"“{line}” is too wide."));
    }

    [Fact]
    public void Lines_Breaks_No_Character_In_Two() =>
        Assert.All(TextWrap.Lines(string.Concat(Enumerable.Repeat("👮", 30)), 50), line => Assert.Equal(0, line.Length % 2));

    [Fact]
    public void Lines_Ends_Where_Not_Even_One_Character_Fits() =>
        Assert.Equal((string[])["a", "b"], TextWrap.Lines("ab", 1).ToArray());

    [Fact]
    public void Shortened_Ends_In_An_Ellipsis_Inside_The_Width()
    {
        var lines = TextWrap.Shortened("Most similar group average of eight forces", 90, 2);

        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(TextMeasure.Width(line) <= 90, $"“{line}” is too wide."));
    }
}
