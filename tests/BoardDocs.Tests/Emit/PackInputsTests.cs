using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

public sealed class PackInputsTests
{
    private static readonly MemoryContent Content = SampleEmit.Content
        .With("boarddocs.yml", "organisation: A\n")
        .With("catalogue/measures.yml", "measures:\r\n")
        .With("catalogue/notes.txt", "not read")
        .With("data/recorded-offences.csv", "a")
        .With("data/population.csv", "b")
        .With("data/other.csv", "c")
        .With("packs/2023-11-board/pack.md", "# P")
        .With("packs/2023-11-board/performance-report.md", "# R");

    [Fact]
    public void Of_Lists_Every_File_The_Pack_Is_Made_From_In_Ordinal_Order()
    {
        Assert.Equal(
            [
                "boarddocs.yml",
                "catalogue/measures.yml",
                "data/population.csv",
                "data/recorded-offences.csv",
                "packs/2023-11-board/images/map one.png",
                "packs/2023-11-board/pack.md",
                "packs/2023-11-board/peel 2021.pdf",
                "packs/2023-11-board/performance-report.md",
            ],
            PackInputs.Of(SamplePack.Whole, Content, new Dictionary<string, string>()).Select(input => input.Path));
    }

    [Fact]
    public void Of_Takes_Checksums_That_Are_At_Hand()
    {
        var known = new Dictionary<string, string> { ["data/population.csv"] = "known" };
        Assert.Equal("known", PackInputs.Of(SamplePack.Whole, Content, known).Single(input => input.Path == "data/population.csv").Sha256);
    }

    [Theory]
    [InlineData("measures:\n")]
    [InlineData("measures:\r\n")]
    [InlineData("\uFEFFmeasures:\r\n")]
    public void Hash_Is_That_Of_The_Text_Without_Mark_And_With_Line_Feeds(string text)
    {
        Assert.Equal("622ca600ca92fe5521907431eed2c1f45915058e6d699fa6f5f04cc5ee8b0e29", PackInputs.Hash(Content.With("a.yml", text), "a.yml"));
    }

    [Fact]
    public void Hash_Of_What_Is_No_Text_Is_That_Of_Its_Bytes()
    {
        Assert.NotEqual(
            PackInputs.Hash(Content.With("a.png", "\0\n"), "a.png"),
            PackInputs.Hash(Content.With("a.png", "\0\r\n"), "a.png"));
    }
}
