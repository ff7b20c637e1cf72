using System.Collections.Frozen;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

public sealed class PageNumbersTests
{
    private static readonly PdfDestinations Destinations = new(
        9, new Dictionary<string, int> { ["a--_top"] = 2, ["b--_top"] = 5, ["c--_top"] = 6, ["c--r&d"] = 8 }.ToFrozenDictionary());

    [Theory]
    [InlineData("data-page=\"a--_top\"", "2")]
    [InlineData("data-page=\"c--r&amp;d\"", "8")]
    [InlineData("data-page=\"a--_top\" data-before=\"b--_top\" data-range", "2–4")]
    [InlineData("data-page=\"b--_top\" data-before=\"c--_top\" data-range", "5")]
    [InlineData("data-page=\"c--_top\" data-range", "6–9")]
    public void Fill_Writes_The_Number_Or_Range(string attributes, string expected) => Assert.Equal(
        $"<p>before <span class=\"page\" {attributes}>{expected}</span> after</p>",
        PageNumbers.Fill($"<p>before <span class=\"page\" {attributes}></span> after</p>", Destinations));

    [Fact]
    public void Fill_Refuses_To_Guess()
    {
        PdfFormatException fault = Assert.Throws<PdfFormatException>(() => PageNumbers.Fill("<span class=\"page\" data-page=\"d--_top\"></span>", Destinations));

        Assert.StartsWith("does not say on which page d--_top stands", fault.Message, StringComparison.Ordinal);
    }
}
