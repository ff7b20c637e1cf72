using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws the line across all bars, with its name above them; it makes room for the values that stand in its way.</summary>
internal static class BarLineDrawing
{
    private const double Clearance = 4;
    private const double Shortest = 2;

    private static readonly Stroke Line = new(Palette.DarkGrey, 2.5);
    private static readonly Stroke Halo = new("#FFFFFF", 6.5);
    private static readonly TextStyle Text = new(Palette.DarkGrey, TextAnchor.Middle);

    /// <summary>Draws line and name, where there is one.</summary>
    public static void Draw(BarFrame frame, SceneBuilder scene)
    {
        if (frame.LineText.IsEmpty)
        {
            return;
        }

        double x = frame.X(frame.Picture.LineValue);
        ImmutableArray<ImmutableArray<ScenePoint>> pieces = Pieces(frame, x);
        scene.Add(new LinesMark(MarkRole.Halo, null, Halo, pieces));
        scene.Add(new LinesMark(MarkRole.Reference, null, Line, pieces));
        double middle = AcrossAxis.Clamped(frame, x, TextMeasure.Widest(frame.LineText));
        scene.Lines(TextRole.ReferenceName, Text, frame.LineText, middle, frame.LineTextTop);
    }

    private static ImmutableArray<ImmutableArray<ScenePoint>> Pieces(BarFrame frame, double x)
    {
        var pieces = ImmutableArray.CreateBuilder<ImmutableArray<ScenePoint>>(1);
        double top = frame.Plot.Top;
        foreach (SceneBox box in BarLabel.All(frame).Select(label => label.Box).Where(box => box.Left - Clearance < x && x < box.Right + Clearance))
        {
            if (box.Top - top >= Shortest)
            {
                pieces.Add([new(x, top), new(x, box.Top)]);
            }

            top = Math.Max(top, box.Bottom);
        }

        if (frame.Plot.Bottom - top >= Shortest || pieces.Count == 0)
        {
            pieces.Add([new(x, Math.Min(top, frame.Plot.Bottom - Shortest)), new(x, frame.Plot.Bottom)]);
        }

        return pieces.DrainToImmutable();
    }
}
