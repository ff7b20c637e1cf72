using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Draws one series as columns from 0; a gap in the data is a gap in the row, and 0 is a thin mark on the axis.</summary>
internal static class ColumnDrawing
{
    /// <summary>How much of its place a column fills: the gap is narrower than the column.</summary>
    private const double Filled = 0.7;

    private const double LeastWidth = 1;

    /// <summary>Lower columns could not be told from a month without a value.</summary>
    private const double LeastHeight = 3;

    /// <summary>Draws the columns of every series of the frame; there is one.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        foreach (LineSeries series in frame.Data.Series)
        {
            Draw(series, frame, scene);
        }
    }

    private static void Draw(LineSeries series, LineFrame frame, SceneBuilder scene)
    {
        double half = Math.Max(frame.Time.Pad * Filled, LeastWidth / 2);
        double zero = frame.Y(0);
        var boxes = ImmutableArray.CreateBuilder<SceneBox>(series.Points.Length);
        foreach (TimedValue point in series.Points)
        {
            if (!point.IsGap)
            {
                ScenePoint at = LineDrawing.At(point, frame);
                boxes.Add(point.Value < 0
                    ? new(at.X - half, zero, at.X + half, Math.Max(at.Y, zero + LeastHeight))
                    : new(at.X - half, Math.Min(at.Y, zero - LeastHeight), at.X + half, zero));
            }
        }

        if (boxes.Count > 0)
        {
            scene.Add(new RectanglesMark(MarkRole.Data, series.Label, series.Style.Colour, boxes.DrainToImmutable()));
        }
    }
}
