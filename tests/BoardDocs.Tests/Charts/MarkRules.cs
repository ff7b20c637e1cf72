using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 2, 4 and 7: lines, grid and bars.</summary>
internal static class MarkRules
{
    public static void LinesAreTwoPixelsOrMore(ChartScene scene)
    {
        double scale = scene.LeastPixelWidth / scene.Width;
        Assert.All(scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Data), mark =>
            Assert.True(mark.Stroke.Width * scale >= 2, $"{scene.FigureId}: a line of {mark.Stroke.Width} units is below 2 pixels."));
    }

    public static void GridCrossesTheValues(ChartScene scene)
    {
        foreach (LinesMark grid in scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Grid))
        {
            Assert.Equal("#D9D9D9", grid.Stroke.Colour);
            SceneAxis[] axes = [.. AxisRules.AllValues(scene)];
            bool across = axes.All(axis => axis.Kind == AxisKind.Across);
            Assert.All(grid.Lines, line => Assert.True(line.Length == 2 && (axes.Length > 0 && across ? line[0].X == line[1].X : line[0].Y == line[1].Y), "A grid line runs along the values."));
        }
    }

    public static void MarksStayOnTheCanvas(ChartScene scene)
    {
        foreach (ScenePoint point in scene.Marks.SelectMany(Points))
        {
            Assert.InRange(point.X, 0, scene.Width);
            Assert.InRange(point.Y, 0, scene.Height);
        }
    }

    private static IEnumerable<ScenePoint> Points(SceneMark mark) => mark switch
    {
        LinesMark lines => lines.Lines.SelectMany(line => line),
        MarkersMark markers => markers.Points,
        RectanglesMark rectangles => rectangles.Boxes.SelectMany(box => new ScenePoint[] { new(box.Left, box.Top), new(box.Right, box.Bottom) }),
        _ => [],
    };
}
