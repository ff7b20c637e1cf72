using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Errors that keep a change from being seen are always told.</summary>
public sealed class SideErrorTests
{
    [Theory]
    [InlineData("Nowhere,Homicide,2023-09,9", "Nowhere")]
    [InlineData("Kent,Homicide,2023-09,9", "Kent")]
    [InlineData("Kent,Homicide,2025-13,9", "2025-13")]
    [InlineData("Kent,Homicide,2025-12", "")]
    public void A_Row_That_Cannot_Be_Read_Is_Noted_Where_Nothing_Else_Differs(string row, string named)
    {
        MemoryContent broken = SampleContent.Base.With(SampleReview.OffencesPath, SampleContent.Base.ReadText(SampleReview.OffencesPath).Content.TrimEnd() + "\n" + row + "\n");
        foreach ((ReviewResult review, string side) in new[] { (SampleReview.Of(SampleContent.Base, broken), "head"), (SampleReview.Of(broken, SampleContent.Base), "base") })
        {
            ReviewNote note = Assert.Single(review.Notes);
            Assert.StartsWith($"What depends on an error in {side} could not be compared. ", note.Message, StringComparison.Ordinal);
            Assert.Contains(named, note.Message, StringComparison.Ordinal);
            Assert.Equal((SampleReview.OffencesPath, 1154), (note.Path, note.Line));
            Assert.Equal("nothing that readers see changes, as far as it could be compared", ReviewHeadline.Of(review));
        }
    }

    [Fact]
    public void Numbers_Of_A_Broken_File_Are_Not_Compared()
    {
        MemoryContent broken = SampleReview.ReplaceLine(SampleReview.Revise(SampleContent.Base), SampleReview.OffencesPath, "Kent,Homicide,2023-09,", "Kent,Homicide,2023-09,abc");
        ReviewResult review = SampleReview.Of(SampleContent.Base, broken);
        Assert.Empty(review.Changes);
        Assert.Contains("'abc'", Assert.Single(review.Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packs/empty/notes.md", "---\ntitle: Notes\n---\n", "packs/empty")]
    [InlineData("packs/demo/pack.md", "---\ntitle: Board\ndate: 2023-11-14\nitems: [ { title: Report, paper: reprot.md } ]\n---\n", "packs/demo/pack.md")]
    public void An_Error_Of_A_Pack_Is_Noted(string path, string text, string place) =>
        Assert.Contains(SampleReview.Of(SampleContent.Base, SampleContent.Base.With(path, text)).Notes, note => note.Path?.StartsWith(place, StringComparison.Ordinal) == true);
}
