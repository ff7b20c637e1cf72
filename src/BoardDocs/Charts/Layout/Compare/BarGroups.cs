using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>Bars below each other, a group a period, each with its value behind it: for narrow pages and wide numbers.</summary>
internal sealed record BarGroups(CompareData Data, CompareKey Key, ChartMetrics Metrics, ImmutableArray<string> Title, double Zero, double UnitsPerValue)
{
    private const double RowHeight = 20;
    private const double BarHeight = 14;
    private const double BetweenGroups = 8;
    private const string NothingToDraw = "No values to show";

    private static readonly Stroke ZeroLine = new(Palette.DarkGrey, 1);
    private static readonly TextStyle Words = new(Palette.DarkGrey, TextAnchor.Start);

    /// <summary>Measures everything.</summary>
    public static BarGroups Measure(CompareData data, CompareKey key, ChartMetrics metrics)
    {
        ImmutableArray<string> title = TextWrap.Lines(Sentence.Open(data.Source.ValueAxisTitle), metrics.Width - (2 * ChartMetrics.Margin));
        double room = Math.Max(metrics.Width - (2 * ChartMetrics.Margin) - ChartMetrics.LabelGap - data.ValueWidth, 0);
        double scale = data.Highest > data.Lowest ? room / (data.Highest - data.Lowest) : 0;
        return new(data, key, metrics, title, ChartMetrics.Margin + (-data.Lowest * scale), scale);
    }

    /// <summary>Draws everything.</summary>
    public ChartScene Build(BoundFigure figure)
    {
        var scene = new SceneBuilder();
        Key.DrawOn(scene);
        double start = scene.Lines(TextRole.AxisTitle, Words, Title, ChartMetrics.Margin, ChartMetrics.Margin + Key.Height);
        double top = start;
        var boxes = Data.Series.Select(_ => ImmutableArray.CreateBuilder<SceneBox>()).ToArray();
        var zeros = ImmutableArray.CreateBuilder<ImmutableArray<ScenePoint>>(Data.Periods.Length);
        for (int period = 0; period < Data.Periods.Length; period++)
        {
            top = scene.Lines(TextRole.TimeTick, Words, Heading(period), ChartMetrics.Margin, top + BetweenGroups);
            zeros.Add([new(AxisDrawing.Sharp(Zero), top), new(AxisDrawing.Sharp(Zero), top + (Data.Series.Length * RowHeight))]);
            top = DrawRows(period, top, boxes, scene);
        }

        if (Data.Periods.IsEmpty || Data.Series.IsEmpty)
        {
            top = scene.Lines(TextRole.Message, Words, [NothingToDraw], ChartMetrics.Margin, top);
        }

        DrawMarks(boxes, zeros.DrainToImmutable(), scene);
        return scene.ToScene(figure, Metrics, top + ChartMetrics.Margin, new(ChartMetrics.Margin, start, Metrics.Width - ChartMetrics.Margin, top), [], []);
    }

    private double DrawRows(int period, double top, ImmutableArray<SceneBox>.Builder[] boxes, SceneBuilder scene)
    {
        foreach ((CompareSeries series, ImmutableArray<SceneBox>.Builder bars) in Data.Series.Zip(boxes))
        {
            CompareBar bar = series.Bars[period];
            double middle = top + (RowHeight / 2);
            double end = bar.Point.IsGap ? Zero : Zero + (bar.Point.Value * UnitsPerValue);
            if (!bar.Point.IsGap)
            {
                bars.Add(new(Math.Min(end, Zero), middle - (BarHeight / 2), Math.Max(end, Zero), middle + (BarHeight / 2)));
            }

            scene.Text(TextRole.SeriesValue, Words with { IsBold = series.Look.IsBold }, bar.Text, Math.Max(end, Zero) + (ChartMetrics.LabelGap / 2), SceneBuilder.BaselineAt(middle));
            top += RowHeight;
        }

        return top;
    }

    private void DrawMarks(ImmutableArray<SceneBox>.Builder[] boxes, ImmutableArray<ImmutableArray<ScenePoint>> zeros, SceneBuilder scene)
    {
        foreach ((CompareSeries series, ImmutableArray<SceneBox>.Builder bars) in Data.Series.Zip(boxes))
        {
            series.Look.Draw(MarkRole.Data, series.Label, bars.DrainToImmutable(), scene);
        }

        if (!zeros.IsEmpty)
        {
            scene.Add(new LinesMark(MarkRole.Axis, null, ZeroLine, zeros));
        }
    }

    /// <summary>A date says what it ends where it ends something.</summary>
    private ImmutableArray<string> Heading(int period)
    {
        string axis = Data.Source.TimeAxisTitle;
        return TextWrap.Lines(axis.EndsWith("ending", StringComparison.Ordinal) ? $"{axis} {Data.Periods[period]}" : Data.Periods[period], Metrics.Width - (2 * ChartMetrics.Margin));
    }
}
