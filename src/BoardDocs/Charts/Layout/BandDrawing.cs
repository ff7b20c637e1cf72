using System.Collections.Immutable;
using BoardDocs.Statistics;

namespace BoardDocs.Charts;

/// <summary>Draws the intervals of values as pale bands with dotted edges, below every line.</summary>
internal static class BandDrawing
{
    private const double Paleness = 0.08;
    private const double EdgeWidth = 1;

    private static readonly ImmutableArray<int> EdgeDashes = [2, 3];

    /// <summary>Draws the bands: all areas first, so that no band hides the edge of another.</summary>
    public static void Draw(LineFrame frame, SceneBuilder scene)
    {
        var bands = frame.Data.Series.Select(series => (Series: series, Runs: Runs(series, frame))).Where(band => !band.Runs.IsEmpty).ToImmutableArray();
        foreach ((LineSeries series, ImmutableArray<Edges> runs) in bands)
        {
            // A pale colour stays pale enough for its own line to stand out, or is left out.
            string tint = ColourContrast.Tint(series.Style.Colour, Paleness);
            if (ColourContrast.Between(tint, series.Style.Colour) >= ColourContrast.ForMarks)
            {
                scene.Add(new LinesMark(MarkRole.Band, series.Label, new Stroke(tint, EdgeWidth), [.. runs.Select(run => run.Outline)]) { Fill = tint });
            }
        }

        foreach ((LineSeries series, ImmutableArray<Edges> runs) in bands)
        {
            scene.Add(new LinesMark(MarkRole.Band, series.Label, new Stroke(series.Style.Colour, EdgeWidth, EdgeDashes), [.. runs.SelectMany(run => run.Lines)]));
        }
    }

    private static ImmutableArray<Edges> Runs(LineSeries series, LineFrame frame)
    {
        var runs = ImmutableArray.CreateBuilder<Edges>();
        foreach (ImmutableArray<TimedValue> run in series.Runs())
        {
            ImmutableArray<TimedValue> known = [.. run.Where(point => point.Interval is not null)];
            if (!known.IsEmpty)
            {
                runs.Add(new([.. known.Select(point => At(point, ends => ends.High, frame))], [.. known.Select(point => At(point, ends => ends.Low, frame))]));
            }
        }

        return runs.DrainToImmutable();
    }

    private static ScenePoint At(TimedValue point, Func<Interval, double> end, LineFrame frame) =>
        new(frame.Time.X(point.Month), frame.Y(point.Interval is { } ends ? end(ends) : point.Value));

    /// <summary>The upper and the lower ends of a run of intervals.</summary>
    private readonly record struct Edges(ImmutableArray<ScenePoint> Upper, ImmutableArray<ScenePoint> Lower)
    {
        public ImmutableArray<ScenePoint> Outline => [.. Upper, .. Lower.Reverse(), Upper[0]];

        /// <summary>Two lines, or from end to end where there is one point.</summary>
        public ImmutableArray<ImmutableArray<ScenePoint>> Lines => Upper.Length > 1 ? [Upper, Lower] : [[Upper[0], Lower[0]]];
    }
}
