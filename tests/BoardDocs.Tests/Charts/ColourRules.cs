using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Item 1: contrast, and nothing said by colour alone.</summary>
internal static class ColourRules
{
    public static void MarksStandOutFromTheBackground(ChartScene scene)
    {
        foreach (SceneMark mark in scene.Marks.Where(mark => mark.Role is MarkRole.Data or MarkRole.Key or MarkRole.Leader))
        {
            Assert.True(Contrast.ToWhite(Colour(mark)) >= 3, $"{scene.FigureId}: {mark.Role} of {mark.Series} in {Colour(mark)} has a contrast below 3.");
        }
    }

    public static void TextCanBeRead(ChartScene scene)
    {
        foreach (TextGroup group in scene.Texts)
        {
            Assert.True(Contrast.ToWhite(group.Style.Colour) >= 4.5, $"{scene.FigureId}: text in {group.Style.Colour} has a contrast below 4.5.");
        }
    }

    public static void SeriesDifferWithoutColour(ChartScene scene)
    {
        // A key entry ties a look to a name; beside-the-line labels tie it by place.
        var looks = scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Key).DistinctBy(mark => mark.Series).Select(Look(scene)).ToList();
        Assert.True(looks.Distinct(StringComparer.Ordinal).Count() == looks.Count || looks.Count > 12, $"{scene.FigureId}: two entries of the key look alike in grey.");
    }

    private static Func<LinesMark, string> Look(ChartScene scene) => line =>
        string.Join(' ', line.Stroke.Dashes) + "/" + scene.Marks.OfType<MarkersMark>().FirstOrDefault(mark => mark.Role == MarkRole.Key && Centre(mark, line))?.Shape;

    private static bool Centre(MarkersMark mark, LinesMark line) =>
        mark.Points[0].Y == line.Lines[0][0].Y && mark.Points[0].X > line.Lines[0][0].X && mark.Points[0].X < line.Lines[0][1].X;

    private static string Colour(SceneMark mark) => mark switch
    {
        LinesMark lines => lines.Stroke.Colour,
        MarkersMark { Outline: { } outline } => outline.Colour,
        MarkersMark markers => markers.Fill,
        RectanglesMark rectangles => rectangles.Outline?.Colour ?? rectangles.Fill,
        _ => "#FFFFFF",
    };
}
