using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Draws the areas: a dot within the limits, a square outside the outer ones, the own area as a larger diamond in its colour.</summary>
internal static class FunnelDots
{
    /// <summary>Half the width of the own area's marker, the largest.</summary>
    public const double OwnRadius = 7;

    private const double Radius = 4.5;
    private const string Within = "Within the 99.8% limits";
    private const string Outside = "Outside them";

    private static readonly TextStyle KeyText = new(Palette.DarkGrey, TextAnchor.Start);

    /// <summary>Draws the dots, the own area's on top.</summary>
    public static void Draw(FunnelFrame frame, Theme theme, SceneBuilder scene)
    {
        Add(Within, MarkerShape.Circle, Palette.MidGrey, area => area is { IsOwn: false, Side998: 0 });
        Add(Outside, MarkerShape.Square, Palette.DarkGrey, area => area is { IsOwn: false, Side998: not 0 });
        ImmutableArray<ScenePoint> own = Points(frame, area => area.IsOwn);
        scene.Add(own.IsEmpty ? null : new MarkersMark(MarkRole.Data, frame.Data.Areas.First(area => area.IsOwn).Label, MarkerShape.Diamond, OwnRadius, SeriesStyles.Accent(theme), own));

        void Add(string name, MarkerShape shape, string fill, Func<FunnelArea, bool> isOne)
        {
            ImmutableArray<ScenePoint> points = Points(frame, isOne);
            scene.Add(points.IsEmpty ? null : new MarkersMark(MarkRole.Data, name, shape, Radius, fill, points));
        }
    }

    /// <summary>Says above the plot what the shapes mean.</summary>
    public static void DrawKey(FunnelFrame frame, SceneBuilder scene)
    {
        double x = ChartMetrics.Margin + Radius;
        foreach ((string name, MarkerShape shape, string fill) in (ReadOnlySpan<(string, MarkerShape, string)>)
            [(Within, MarkerShape.Circle, Palette.MidGrey), (Outside, MarkerShape.Square, Palette.DarkGrey)])
        {
            scene.Add(new MarkersMark(MarkRole.Key, name, shape, Radius, fill, [new(x, ChartMetrics.Margin + (ChartMetrics.LineHeight / 2))]));
            x += Radius + ChartMetrics.LabelGap;
            scene.Lines(TextRole.SeriesName, KeyText, [name], x, ChartMetrics.Margin);
            x += TextMeasure.Width(name) + 20;
        }
    }

    private static ImmutableArray<ScenePoint> Points(FunnelFrame frame, Func<FunnelArea, bool> isOne) =>
        [.. frame.Data.Areas.Where(isOne).Select(area => new ScenePoint(frame.X(area.Denominator), frame.Y(area.Rate)))];
}
