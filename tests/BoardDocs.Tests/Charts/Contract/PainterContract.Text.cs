using BoardDocs.Charts;
using static BoardDocs.Tests.Charts.ContractScenes;

namespace BoardDocs.Tests.Charts;

/// <summary>What every painter does with text.</summary>
public abstract partial class PainterContract
{
    // What an H leaves free at either side, and what another font of the same widths may differ by.
    private const double Slack = 3;
    private const double CapitalHeight = 0.716;

    private static readonly SceneBox Everywhere = new(0, 0, 200, 200);

    [SkippableFact]
    public void Texts_Stand_Where_They_Were_Measured()
    {
        foreach (ChartScene scene in Texts)
        {
            (TextStyle style, PlacedText text) = (scene.Texts[0].Style, scene.Texts[0].Texts[0]);
            SceneBox ink = Assert.NotNull(Paint(scene).Ink(Blue, Everywhere));

            string what = $"{style}: {ink} for {text.Box}";
            Assert.True(Math.Abs(ink.Left - text.Box.Left) < Slack && Math.Abs(ink.Right - text.Box.Right) < Slack, what);
            Assert.True(Math.Abs(ink.Bottom - text.Baseline) < 1 && Math.Abs(ink.Top - (text.Baseline - (CapitalHeight * style.Size))) < 1.5, what);
        }
    }

    [SkippableFact]
    public void Halo_Keeps_Letters_Apart_From_What_Lies_Behind_Them()
    {
        IPaintedChart chart = Paint(Halo);
        SceneBox inside = new(11, 11, 189, 189);
        SceneBox letters = Assert.NotNull(chart.Ink(Orange, inside));
        SceneBox halo = Assert.NotNull(chart.Ink(White, inside));

        Assert.InRange(letters.Left - halo.Left, 1, 3);
        Assert.InRange(halo.Right - letters.Right, 1, 3);
        Assert.InRange(letters.Top - halo.Top, 1, 3);
        Assert.InRange(halo.Bottom - letters.Bottom, 1, 3);
        All(chart, Blue, (halo.Left - 2, 95), (100, halo.Top - 2));
    }

    [SkippableFact]
    public void Text_Without_A_Halo_Has_None()
    {
        IPaintedChart chart = Paint(NoHalo);

        Assert.NotNull(chart.Ink(Orange, Everywhere));
        Assert.Null(chart.Ink(White, new(11, 11, 189, 189)));
    }

    [SkippableFact]
    public void Words_Of_Any_Kind_Are_Drawn() =>
        Assert.All(Words, scene => Assert.NotNull(Paint(scene).Ink(Blue, Everywhere)));

    [SkippableFact]
    public void Charts_Of_The_Gallery_Have_Every_Text_In_Its_Place_And_Every_Bar_In_Its_Colour()
    {
        foreach (ChartScene scene in GalleryScenes.All)
        {
            IPaintedChart chart = Paint(scene);

            Assert.Equal((Math.Ceiling(scene.Width), Math.Ceiling(scene.Height)), (Math.Ceiling(chart.Size.Width), Math.Ceiling(chart.Size.Height)));
            string[] lost = [.. from texts in scene.Texts
                                from text in texts.Texts
                                where text.Text.Trim().Length > 0 && chart.Ink(texts.Style.Colour, text.Box) is null
                                select $"{scene.FigureId} {scene.Size}: {text.Text} in {texts.Style.Colour} at {text.Box}"];
            Assert.Empty(lost);
        }
    }

    /// <summary>Where the gallery learns something new, the contract learns it first.</summary>
    [Fact]
    public void Contract_Has_Every_Primitive_And_Style_Of_The_Gallery() => Assert.Subset(
        ContractScenes.All.SelectMany(SceneFeatures.Of).ToHashSet(),
        GalleryScenes.All.SelectMany(SceneFeatures.Of).ToHashSet());
}
