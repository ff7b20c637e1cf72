using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws the value axis of a bar chart: grid lines, the zero line, and as many labels as fit.</summary>
internal static class AcrossAxis
{
    private const double BetweenLabels = 10;

    private static readonly Stroke Grid = new(Palette.Grid, 1);
    private static readonly Stroke Zero = new(Palette.DarkGrey, 1);
    private static readonly TextStyle Text = new(Palette.DarkGrey, TextAnchor.Middle);
    private static readonly ImmutableArray<int> Skips = [1, 2, 4, 5, 10];

    /// <summary>Draws the grid, which lies below the bars.</summary>
    public static void DrawGrid(BarFrame frame, SceneBuilder scene) => scene.Add(new LinesMark(
        MarkRole.Grid, null, Grid, [.. frame.Values.Ticks.Where(tick => tick != 0).Select(tick => Upright(frame, tick))]));

    /// <summary>Draws the zero line, the labels and the unit; returns the axis.</summary>
    public static SceneAxis Draw(BarFrame frame, SceneBuilder scene)
    {
        scene.Add(new LinesMark(MarkRole.Axis, null, Zero, [Upright(frame, 0)]));
        ImmutableArray<AxisTick> ticks = Choose(frame);
        foreach (AxisTick tick in ticks)
        {
            scene.Text(TextRole.ValueTick, Text, tick.Label, Centre(frame, tick), SceneBuilder.BaselineIn(frame.TickTextTop));
        }

        double middle = Clamped(frame, (frame.Plot.Left + frame.Plot.Right) / 2, TextMeasure.Widest(frame.AxisTitle));
        scene.Lines(TextRole.AxisTitle, Text, frame.AxisTitle, middle, frame.TickTextTop + ChartMetrics.LineHeight);
        return new(AxisKind.Across, string.Join(' ', frame.AxisTitle), frame.Values.Low, frame.Values.High, ticks);
    }

    /// <summary>The middle of a text of a width that shall not leave the canvas.</summary>
    public static double Clamped(BarFrame frame, double middle, double width)
    {
        double edge = ChartMetrics.Margin + Math.Ceiling(width / 2);
        return Math.Clamp(middle, Math.Min(edge, frame.Metrics.Width / 2), Math.Max(frame.Metrics.Width - edge, frame.Metrics.Width / 2));
    }

    private static ImmutableArray<AxisTick> Choose(BarFrame frame)
    {
        ImmutableArray<AxisTick> all = [.. frame.Values.Ticks.Zip(frame.TickTexts, (value, text) => new AxisTick(value, frame.X(value), text))];
        int zero = Math.Max(0, frame.Values.Ticks.IndexOf(0));
        foreach (int skip in Skips.Where(skip => IsRound(skip, frame)))
        {
            ImmutableArray<AxisTick> ticks = [.. all.Where((_, i) => (i - zero) % skip == 0)];
            if (Fit(frame, ticks))
            {
                return ticks;
            }
        }

        return [all[zero]];
    }

    // Every second tick of 2, 4, 6 would make the reader count in fours.
    private static bool IsRound(int skip, BarFrame frame)
    {
        double step = skip * (frame.Values.Ticks[1] - frame.Values.Ticks[0]);
        double digits = step / new NiceStep(10, NiceStep.ExponentOf(step * (1 + 1e-9))).Value;
        return Math.Abs(digits - 1) < 1e-6 || Math.Abs(digits - 2) < 1e-6 || Math.Abs(digits - 2.5) < 1e-6 || Math.Abs(digits - 5) < 1e-6;
    }

    private static bool Fit(BarFrame frame, ImmutableArray<AxisTick> ticks)
    {
        double end = double.NegativeInfinity;
        foreach (AxisTick tick in ticks)
        {
            double half = TextMeasure.Width(tick.Label) / 2;
            double centre = Centre(frame, tick);
            if (centre - half < end + BetweenLabels)
            {
                return false;
            }

            end = centre + half;
        }

        return ticks.Length > 1;
    }

    private static double Centre(BarFrame frame, AxisTick tick) => Clamped(frame, tick.Position, TextMeasure.Width(tick.Label));

    private static ImmutableArray<ScenePoint> Upright(BarFrame frame, double value)
    {
        // A line one unit wide is sharp where its middle lies between two pixels.
        double x = Math.Floor(frame.X(value)) + 0.5;
        return [new(x, frame.Plot.Top), new(x, frame.Plot.Bottom)];
    }
}
