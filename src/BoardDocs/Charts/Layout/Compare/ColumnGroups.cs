using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;

namespace BoardDocs.Charts;

/// <summary>Columns side by side, a group a period, each with its value above it.</summary>
internal sealed record ColumnGroups(CompareData Data, CompareKey Key, ChartMetrics Metrics, ValueAxis Axis, SceneBox Plot, double Slot)
{
    private const double BetweenColumns = 4;
    private const double LeastGroupGap = 18;
    private const double LeastSlot = 30;
    private const double MostSlot = 64;

    /// <summary>Room for a value above the highest column, or below the lowest.</summary>
    private const double ValueRoom = 20;

    private const double AboveTicks = 14;
    private const double BelowPlot = 8;

    private static readonly Stroke ZeroLine = new(Palette.DarkGrey, 1);
    private static readonly TextStyle Dates = new(Palette.DarkGrey, TextAnchor.Middle);

    /// <summary>Measures everything; null where values or dates would touch.</summary>
    public static ColumnGroups? Measure(CompareData data, CompareKey key, ChartMetrics metrics)
    {
        if (data.Periods.IsEmpty || data.Series.SelectMany(one => one.Bars).All(bar => bar.Point.IsGap))
        {
            return null;
        }

        var scale = ValueScale.FromZero(data.Lowest, data.Highest, data.Source.Unit, metrics.TickTarget);
        ImmutableArray<string> texts = [.. scale.Ticks.Select(tick => NumberText.Format(tick, data.Source.Unit, scale.Decimals))];
        ImmutableArray<string> title = TextWrap.Lines(Sentence.Open(data.Source.ValueAxisTitle), metrics.Width - (2 * ChartMetrics.Margin));
        double left = Math.Ceiling(ChartMetrics.Margin + TextMeasure.Widest(texts) + ChartMetrics.LabelGap);
        double group = (metrics.Width - ChartMetrics.Margin - left) / data.Periods.Length;
        double slot = Math.Min((group - LeastGroupGap) / data.Series.Length, MostSlot);
        double needed = Math.Max(data.NumberWidth + BetweenColumns, LeastSlot);
        if (slot < needed || group < TextMeasure.Widest(data.Periods) + ChartMetrics.LabelGap)
        {
            return null;
        }

        double top = ChartMetrics.Margin + key.Height + (title.Length * ChartMetrics.LineHeight) + AboveTicks + ValueRoom;
        SceneBox plot = new(left, top, metrics.Width - ChartMetrics.Margin, top + metrics.PlotHeight);
        return new(data, key, metrics, new(scale, texts, title), plot, slot);
    }

    /// <summary>Draws everything.</summary>
    public ChartScene Build(BoundFigure figure)
    {
        var scene = new SceneBuilder();
        Key.DrawOn(scene);
        SceneAxis axis = AxisDrawing.Values(Axis, Plot, ChartMetrics.Margin + Key.Height, scene);
        double zero = AxisDrawing.Sharp(Y(0));
        for (int i = 0; i < Data.Series.Length; i++)
        {
            Draw(i, scene);
        }

        scene.Line(MarkRole.Axis, null, ZeroLine, new(Plot.Left, zero), new(Plot.Right, zero));
        double top = Plot.Bottom + BelowPlot + (Data.Lowest < 0 ? ValueRoom : 0);
        for (int i = 0; i < Data.Periods.Length; i++)
        {
            scene.Text(TextRole.TimeTick, Dates, Data.Periods[i], Centre(i), SceneBuilder.BaselineIn(top));
        }

        ImmutableArray<string> title = TextWrap.Lines(Data.Source.TimeAxisTitle, Plot.Width);
        double titleTop = top + ChartMetrics.LineHeight;
        double bottom = scene.Lines(TextRole.AxisTitle, Dates, title, (Plot.Left + Plot.Right) / 2, titleTop);
        return scene.ToScene(figure, Metrics, bottom + ChartMetrics.Margin, Plot, [axis], []);
    }

    private void Draw(int index, SceneBuilder scene)
    {
        CompareSeries series = Data.Series[index];
        var boxes = ImmutableArray.CreateBuilder<SceneBox>(series.Bars.Length);
        for (int period = 0; period < series.Bars.Length; period++)
        {
            CompareBar bar = series.Bars[period];
            if (bar.Point.IsGap)
            {
                continue;
            }

            double middle = Centre(period) + ((index - ((Data.Series.Length - 1) / 2.0)) * Slot);
            double half = (Slot - BetweenColumns) / 2;
            double y = Y(bar.Point.Value);
            boxes.Add(new(middle - half, Math.Min(y, Y(0)), middle + half, Math.Max(y, Y(0))));
            Write(bar, series.Look, middle, y, scene);
        }

        series.Look.Draw(MarkRole.Data, series.Label, boxes.DrainToImmutable(), scene);
    }

    private static void Write(CompareBar bar, BarLook look, double middle, double y, SceneBuilder scene)
    {
        double centre = bar.Point.Value < 0 ? y + (ValueRoom / 2) : y - (ValueRoom / 2);
        scene.Text(TextRole.SeriesValue, new(Palette.DarkGrey, TextAnchor.Middle, look.IsBold, HasHalo: true), bar.Text, middle, SceneBuilder.BaselineAt(centre));
    }

    private double Centre(int period) => Plot.Left + ((period + 0.5) * Plot.Width / Data.Periods.Length);

    private double Y(double value) => Plot.Top + (Axis.Scale.ShareFromTop(value) * Plot.Height);
}
