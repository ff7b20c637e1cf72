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

    private static readonly TextStyle KeyText = new(Palette.DarkGrey, TextAnchor.Start);

    /// <summary>Draws the dots, the own area's on top.</summary>
    public static void Draw(FunnelFrame frame, Theme theme, SceneBuilder scene)
    {
        foreach (DotKind kind in KindsOf(frame.Data))
        {
            scene.Add(new MarkersMark(MarkRole.Data, kind.Name, kind.Shape, Radius, kind.Fill, Points(frame, kind.Has)));
        }

        ImmutableArray<ScenePoint> own = Points(frame, area => area.IsOwn);
        scene.Add(own.IsEmpty ? null : new MarkersMark(MarkRole.Data, frame.Data.Areas.First(area => area.IsOwn).Label, MarkerShape.Diamond, OwnRadius, SeriesStyles.Accent(theme), own));
    }

    /// <summary>Says above the plot what those shapes mean that occur.</summary>
    public static void DrawKey(FunnelFrame frame, SceneBuilder scene)
    {
        double x = ChartMetrics.Margin + Radius;
        foreach (DotKind kind in KindsOf(frame.Data))
        {
            scene.Add(new MarkersMark(MarkRole.Key, kind.Name, kind.Shape, Radius, kind.Fill, [new(x, ChartMetrics.Margin + (ChartMetrics.LineHeight / 2))]));
            x += Radius + ChartMetrics.LabelGap;
            scene.Lines(TextRole.SeriesName, KeyText, [kind.Name], x, ChartMetrics.Margin);
            x += TextMeasure.Width(kind.Name) + 20;
        }
    }

    private static ImmutableArray<DotKind> KindsOf(FunnelData data)
    {
        var within = new DotKind(Within, MarkerShape.Circle, Palette.MidGrey, area => area is { IsOwn: false, Side998: 0 });
        bool hasWithin = data.Areas.Any(within.Has);
        var outside = new DotKind(hasWithin ? "Outside them" : "Outside the 99.8% limits", MarkerShape.Square, Palette.DarkGrey, area => area is { IsOwn: false, Side998: not 0 });
        return [.. hasWithin ? [within] : ImmutableArray<DotKind>.Empty, .. data.Areas.Any(outside.Has) ? [outside] : ImmutableArray<DotKind>.Empty];
    }

    private static ImmutableArray<ScenePoint> Points(FunnelFrame frame, Func<FunnelArea, bool> isOne) =>
        [.. frame.Data.Areas.Where(isOne).Select(area => new ScenePoint(frame.X(area.Denominator), frame.Y(area.Rate)))];

    private sealed record DotKind(string Name, MarkerShape Shape, string Fill, Func<FunnelArea, bool> Has);
}
