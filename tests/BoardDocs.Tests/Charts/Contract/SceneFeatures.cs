using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Names what a painter must be able to do for a scene.</summary>
internal static class SceneFeatures
{
    public static IEnumerable<string> Of(ChartScene scene) =>
        scene.Marks.SelectMany(Of).Concat(scene.Texts.SelectMany(Of));

    private static IEnumerable<string> Of(SceneMark mark) => mark switch
    {
        LinesMark lines =>
        [
            lines.Fill is null ? "lines" : "areas",
            .. lines.Stroke.Dashes.IsEmpty ? Array.Empty<string>() : [$"dashes of {lines.Stroke.Dashes.Length % 2} more than pairs"],
            .. lines.Lines.Any(line => line.Length > 2) ? ["bent lines"] : Array.Empty<string>(),
            .. lines.Lines.Length > 1 ? ["several lines"] : Array.Empty<string>(),
        ],
        RectanglesMark boxes => [boxes.Outline is null ? "rectangles" : "outlined rectangles"],
        MarkersMark markers => [$"{(markers.Outline is null ? "plain" : "outlined")} {markers.Shape}"],
        _ => [mark.GetType().Name],
    };

    private static IEnumerable<string> Of(TextGroup group) =>
    [
        $"text at its {group.Style.Anchor}",
        group.Style.IsBold ? "bold text" : "text",
        group.Style.HasHalo ? "text with a halo" : "text",
        group.Style.Size == ChartMetrics.FontSize ? "text" : "text of another size",
    ];
}
