using System.Collections.Immutable;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>The scenes of the contract that all painters keep: every primitive in every style.</summary>
internal static class ContractScenes
{
    public const string Blue = "#12436D";
    public const string Orange = "#F46A25";
    public const string Grey = "#8F8F8F";
    public const string White = "#FFFFFF";

    public static readonly ImmutableArray<string> Colours = [Blue, Orange, Grey, "#28A197", "#801650", "#3D3D3D", "#A285D1", "#D9D9D9", "#000000", "#010203", "#FEFDFC"];

    public static ChartScene Empty { get; } = Of();

    public static ChartScene Straight { get; } = Of(Line(4, [], [[new(10, 50), new(100, 50)], [new(50, 80), new(50, 140)]]));

    public static ChartScene Gaps { get; } = Of(Line(4, [], [[new(10, 50), new(40, 50)], [new(60, 50), new(100, 50)]]));

    public static ChartScene Bent { get; } = Of(Line(6, [], [[new(20, 150), new(60, 30), new(100, 150)]]));

    public static ChartScene Filled { get; } = Of(new LinesMark(
        MarkRole.Band, "a", new Stroke(Orange, 2), [Square(20, 20, 80), Square(60, 60, 80)]) { Fill = Blue });

    public static ChartScene Dashed { get; } = Of(
        Line(4, [10, 6], [[new(10, 20), new(100, 20)], [new(13, 40), new(40, 40), new(40, 60)]]),
        Line(4, [8], [[new(10, 80), new(100, 80)]]),
        Line(4, [12, 4, 3, 4], [[new(10, 100), new(100, 100)]]));

    public static ChartScene Boxes { get; } = Of(
        new RectanglesMark(MarkRole.Data, "a", Blue, [new(10, 10, 40, 60), new(50, 20.5, 80.5, 60), new(100, 30, 130, 30)]),
        new RectanglesMark(MarkRole.Data, "b", Orange, [new(100, 50, 160, 110)]) { Outline = new Stroke(Grey, 4) });

    public static ChartScene Markers { get; } = Of([.. Enum.GetValues<MarkerShape>().SelectMany(shape => new[]
    {
        new MarkersMark(MarkRole.Data, "a", shape, 20, Blue, [Place(shape, 30), Place(shape, 90)]),
        new MarkersMark(MarkRole.Data, "b", shape, 20, Orange, [Place(shape, 150)]) { Outline = new Stroke(Grey, 4) },
    })]);

    public static ChartScene Layers { get; } = Of(
        new RectanglesMark(MarkRole.Data, "a", Blue, [new(10, 10, 100, 100)]),
        Line(6, [], [[new(0, 50), new(200, 50)]]) with { Stroke = new Stroke(Orange, 6) },
        new MarkersMark(MarkRole.Data, "b", MarkerShape.Circle, 10, Grey, [new(50, 50)]));

    public static ChartScene Overflowing { get; } = Of(
        new RectanglesMark(MarkRole.Data, "a", Blue, [new(-50, -50, 20, 20), new(180, 180, 900, 900)]),
        Line(4, [], [[new(-100, 100), new(400, 100)]]));

    public static ChartScene Coloured { get; } = Of([.. Colours.Select((colour, i) =>
        new RectanglesMark(MarkRole.Data, "a", colour, [new(10 * i, 0, (10 * i) + 10, 50)]))]);

    public static ImmutableArray<ChartScene> Texts { get; } = [.. from anchor in Enum.GetValues<TextAnchor>()
                                                                 from bold in new[] { false, true }
                                                                 from size in new[] { 15.0, 30 }
                                                                 select Of(new TextStyle(Blue, anchor, bold) { Size = size }, "HEH")];

    public static ChartScene Halo { get; } = OnDark(hasHalo: true);

    public static ChartScene NoHalo { get; } = OnDark(hasHalo: false);

    /// <summary>Marks of SVG and C#, letters that Arial lacks, halves of letters, and what no font draws.</summary>
    public static ImmutableArray<ChartScene> Words { get; } = [.. new[] { "<&>\"'", "H\u0001H", "H\tH", "שיעור", "– £ − ≥", "H\uD800", "Å é ß" }
        .Select(words => Of(new TextStyle(Blue, TextAnchor.Start), words))];

    public static IEnumerable<ChartScene> All =>
    [
        Empty, Straight, Gaps, Bent, Filled, Dashed, Boxes, Markers, Layers, Overflowing, Coloured, Halo, NoHalo, .. Texts, .. Words,
    ];

    /// <summary>The centre of a marker: a row for each shape.</summary>
    public static ScenePoint Place(MarkerShape shape, double x) => new(x, 25 + (50 * (int)shape));

    private static ChartScene OnDark(bool hasHalo) => Of(new TextStyle(Orange, TextAnchor.Middle, HasHalo: hasHalo), "HEH") with
    {
        Marks = [new RectanglesMark(MarkRole.Data, "a", Blue, [new(10, 10, 190, 190)])],
    };

    private static LinesMark Line(double width, ImmutableArray<int> dashes, ImmutableArray<ImmutableArray<ScenePoint>> lines) =>
        new(MarkRole.Data, "a", new Stroke(Blue, width, dashes), lines);

    private static ImmutableArray<ScenePoint> Square(double left, double top, double side) =>
        [new(left, top), new(left + side, top), new(left + side, top + side), new(left, top + side), new(left, top)];

    private static ChartScene Of(TextStyle style, string words)
    {
        var text = new PlacedText(TextRole.Message, words, 100, 100, TextMeasure.Box(words, 100, 100, style));
        return Of() with { Texts = [new TextGroup(style, [text])] };
    }

    private static ChartScene Of(params ReadOnlySpan<SceneMark> marks) => new("contract", ChartSize.Wide, 200, 200)
    {
        Title = "Contract",
        Description = "What painters do.",
        Plot = new SceneBox(0, 0, 200, 200),
        Axes = [],
        Marks = [.. marks],
        Texts = [],
    };
}
