using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>Marks the times whose values may not be shown by pale strips with dotted edges, so that they are not taken for missing data.</summary>
internal static class HiddenGapDrawing
{
    private const string Tint = "#F3F3F3";

    /// <summary>Keeps clear of the axis, which is drawn before.</summary>
    private const double AxisEdge = 1;

    private static readonly Stroke Fill = new(Tint, 1);

    private static readonly Stroke Edge = new(Palette.MidGrey, 1, [2, 3]);

    /// <summary>Draws one strip for each run of times at which a line hides a value.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        ImmutableArray<SceneBox> strips = [.. Strips(frame)];
        if (!strips.IsEmpty)
        {
            scene.Add(new LinesMark(MarkRole.Band, null, Fill, [.. strips.Select(Outline)]) { Fill = Tint });
            scene.Add(new LinesMark(MarkRole.Band, null, Edge, [.. strips.SelectMany(Edges)]));
        }
    }

    private static IEnumerable<SceneBox> Strips(LineFrame frame)
    {
        int step = frame.Data.Step;
        int[] months = [.. frame.Data.Source.Series.SelectMany(line => line.Points).Where(point => point.IsSuppressed).Select(point => point.Period.LastMonth).Distinct().Order()];
        int start = 0;
        for (int index = 0; index < months.Length; index++)
        {
            if (index + 1 == months.Length || months[index + 1] - months[index] > step)
            {
                yield return Strip(frame, months[start], months[index]);
                start = index + 1;
            }
        }
    }

    private static SceneBox Strip(LineFrame frame, int first, int last)
    {
        double half = Math.Max(frame.Time.UnitsPerMonth * frame.Data.Step / 2, frame.Time.Pad);
        return new(
            Math.Max(frame.Plot.Left, frame.Time.X(first) - half), frame.Plot.Top, Math.Min(frame.Plot.Right, frame.Time.X(last) + half), frame.Plot.Bottom - AxisEdge);
    }

    private static ImmutableArray<ScenePoint> Outline(SceneBox box) =>
        [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom), new(box.Left, box.Top)];

    private static IEnumerable<ImmutableArray<ScenePoint>> Edges(SceneBox box) =>
        [[new(box.Left, box.Top), new(box.Left, box.Bottom)], [new(box.Right, box.Top), new(box.Right, box.Bottom)]];
}
