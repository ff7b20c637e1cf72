namespace BoardDocs.BrowserTests;

/// <summary>What assistive technology is told about figures.</summary>
[Collection(WithBrowser.Name)]
public sealed class FigureTests(BrowserSession session)
{
    public static TheoryData<string> Packs => PageTests.Packs;

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Figure_Is_Named_By_Its_Visible_Title(string pack) => Each(pack, (_, figure) =>
        Assert.Equal(figure.Figure.Title, figure.GroupName));

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Figure_Has_One_Picture_Named_By_The_Alternative_Text_Of_The_Manifest(string pack) => Each(pack, (report, figure) =>
        Assert.Equal(
            session.Content.AlternativeText(report.Page, figure.Figure.Id) is { } text ? [text] : Array.Empty<string>(),
            figure.Pictures.Select(picture => picture.Name)));

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Picture_Has_A_Description_That_Does_Not_Repeat_Its_Name(string pack) => Each(pack, (_, figure) => Assert.All(figure.Pictures, picture =>
    {
        Assert.NotEmpty(picture.Description);
        Assert.NotEqual(picture.Name, picture.Description);
    }));

    private void Each(string pack, Action<PageReport, SeenFigure> check)
    {
        foreach (PageReport report in session.Reports(pack))
        {
            Assert.Equal(report.Layout.Figures.Count, report.Figures.Count);
            Assert.All(report.Figures, figure => check(report, figure));
        }
    }
}
