using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class SentencePlaceTests
{
    [Theory]
    [InlineData("`= homicide.trend`", "Stable")]
    [InlineData("**`= homicide.trend`**", "Stable")]
    [InlineData("Homicide is `= homicide.trend`.", "stable")]
    [InlineData("Homicide moved. `= homicide.trend` is the word.", "Stable")]
    [InlineData("Homicide moved!\n`= homicide.trend` is the word.", "Stable")]
    [InlineData("Did it (move?) `= homicide.trend` is the word.", "Stable")]
    [InlineData("*Homicide moved.* `= homicide.trend` is the word.", "Stable")]
    [InlineData("See 3.`= homicide.trend`", "stable")]
    [InlineData("- `= homicide.trend`", "Stable")]
    [InlineData("- [x] `= homicide.trend`", "Stable")]
    [InlineData("| a |\n|---|\n| `= homicide.trend` |", "Stable")]
    [InlineData("`code` `= homicide.trend`", "stable")]
    public void Trend_Word_Follows_Its_Place(string body, string expected) =>
        Assert.Contains($"<={expected}>", BoundSample.Show(BoundSample.Paper(body).Blocks), StringComparison.Ordinal);
}
