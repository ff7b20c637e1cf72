using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>How the months of a control chart are marked: shape and fill differ, a dark outline keeps light fills apart from the page.</summary>
internal static class ControlMarks
{
    private const double PlainRadius = 3;
    private const double SignalRadius = 6;

    private static readonly Stroke Outline = new(Palette.DarkGrey, 1.5);

    private static readonly ImmutableArray<Look> Signals =
    [
        new(Variation.Improvement, MarkerShape.Diamond, "#6BACE6"),
        new(Variation.Concern, MarkerShape.Square, Palette.Orange),
        new(Variation.Change, MarkerShape.Triangle, Palette.LightPurple),
    ];

    /// <summary>Marks every month that has a value.</summary>
    public static void Draw(ControlData data, LineFrame frame, SceneBuilder scene)
    {
        string label = data.Label;
        scene.Add(Of(MarkRole.Data, label, new Look(Variation.CommonCause, MarkerShape.Circle, frame.Data.Series[0].Style.Colour), PlainRadius, null, Places(Variation.CommonCause)));
        foreach (Look look in Signals)
        {
            scene.Add(Of(MarkRole.Data, label, look, SignalRadius, Outline, Places(look.Variation)));
        }

        ImmutableArray<ScenePoint> Places(Variation variation) =>
        [
            .. data.Segments.SelectMany(segment => segment.Points)
                .Where(month => month.Variation == variation)
                .Select(month => TimedValue.Of(month.Point.Period.LastMonth, month.Drawn))
                .Where(value => !value.IsGap)
                .Select(value => new ScenePoint(frame.Time.X(value.Month), frame.Y(value.Value))),
        ];
    }

    /// <summary>Says above the plot what the shapes that occur mean.</summary>
    /// <returns>Nothing where no month is marked.</returns>
    public static void DrawKey(ControlData data, double top, SceneBuilder scene)
    {
        double x = ChartMetrics.Margin + SignalRadius + 2;
        double y = top + (ChartMetrics.LineHeight / 2);
        foreach (Look look in Signals.Where(look => Occurs(data, look.Variation)))
        {
            string name = ControlWords.Name(look.Variation);
            scene.Add(Of(MarkRole.Key, name, look, SignalRadius, Outline, [new(x, y)]));
            x += SignalRadius + ChartMetrics.LabelGap;
            scene.Lines(TextRole.SeriesName, new TextStyle(Palette.DarkGrey, TextAnchor.Start), [name], x, top);
            x += TextMeasure.Width(name) + 24;
        }
    }

    /// <summary>Whether any month is marked.</summary>
    public static bool HasSignals(ControlData data) => Signals.Any(look => Occurs(data, look.Variation));

    private static bool Occurs(ControlData data, Variation variation) =>
        data.Segments.Any(segment => segment.Points.Any(month => month.Variation == variation && month.Drawn is not null));

    private static MarkersMark? Of(MarkRole role, string series, Look look, double radius, Stroke? outline, ImmutableArray<ScenePoint> points) =>
        points.IsEmpty ? null : new MarkersMark(role, series, look.Shape, radius, look.Fill, points) { Outline = outline };

    private sealed record Look(Variation Variation, MarkerShape Shape, string Fill);
}
