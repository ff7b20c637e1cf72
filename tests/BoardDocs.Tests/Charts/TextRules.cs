using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 2, 3, 8 and 9: size and place of text.</summary>
internal static class TextRules
{
    private const double NarrowestColumn = 288;
    private const double NarrowestWideColumn = 576;

    public static void TextIsLargeEnough(ChartScene scene)
    {
        double column = scene.Size == ChartSize.Narrow ? NarrowestColumn : NarrowestWideColumn;
        Assert.True(scene.LeastPixelWidth <= column, $"{scene.FigureId}: at {column} pixels its text is below 12 pixels.");
        foreach (TextGroup group in scene.Texts)
        {
            Assert.True(group.Style.Size * column / scene.Width >= 12 - 1e-9, $"{scene.FigureId}: text of {group.Style.Size} units is too small at {column} pixels.");
        }
    }

    public static void NoTwoTextsOverlap(ChartScene scene)
    {
        PlacedText[] texts = All(scene);
        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = i + 1; j < texts.Length; j++)
            {
                if (texts[i].Box.Intersects(texts[j].Box))
                {
                    Assert.Fail($"{scene.FigureId} {scene.Size}: “{texts[i].Text}” {texts[i].Box} and “{texts[j].Text}” {texts[j].Box} overlap.");
                }
            }
        }
    }

    public static void NoTextLeavesTheCanvas(ChartScene scene)
    {
        foreach (PlacedText text in All(scene))
        {
            bool inside = text.Box.Left >= 0 && text.Box.Top >= 0 && text.Box.Right <= scene.Width && text.Box.Bottom <= scene.Height;
            Assert.True(inside, $"{scene.FigureId} {scene.Size}: “{text.Text}” at {text.Box} leaves {scene.Width} × {scene.Height}.");
        }
    }

    public static void NoTextCrossesDataWithoutHalo(ChartScene scene)
    {
        var lines = scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Data).SelectMany(mark => mark.Lines).ToArray();
        foreach (PlacedText text in scene.Texts.Where(group => !group.Style.HasHalo).SelectMany(group => group.Texts))
        {
            foreach (var line in lines)
            {
                for (int i = 1; i < line.Length; i++)
                {
                    if (Geometry.Crosses(line[i - 1], line[i], text.Box))
                    {
                        Assert.Fail($"{scene.FigureId} {scene.Size}: a line runs through “{text.Text}”.");
                    }
                }
            }
        }
    }

    public static void AxisLabelsAreWhole(ChartScene scene)
    {
        foreach (PlacedText text in All(scene).Where(text => text.Role is TextRole.AxisTitle or TextRole.TimeTick or TextRole.ValueTick))
        {
            Assert.DoesNotContain("…", text.Text, StringComparison.Ordinal);
        }

        foreach (SceneAxis axis in scene.Axes)
        {
            Assert.All(axis.Ticks, tick => Assert.Contains(All(scene), text => text.Text == tick.Label));
        }
    }

    public static void TitleIsNotDrawn(ChartScene scene) =>
        Assert.DoesNotContain(All(scene), text => text.Text == scene.Title);

    public static PlacedText[] All(ChartScene scene) => [.. scene.Texts.SelectMany(group => group.Texts)];
}
