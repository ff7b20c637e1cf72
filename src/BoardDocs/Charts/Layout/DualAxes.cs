using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Light columns and a dark line in one plot, each with its own axis from 0; the names stand above with the last values.</summary>
internal sealed record DualAxes(LineFrame Volume, LineFrame Rate, ValueAxis RateAxis, ImmutableArray<DualName> Names)
{
    private const double SampleWidth = 30;
    private const double SampleHeight = 12;
    private const double TextStart = SampleWidth + ChartMetrics.LabelGap;
    private const double BelowNames = 4;
    private const double LightWidth = 2.5;

    private static readonly TextStyle NameText = new(Palette.DarkGrey, TextAnchor.Start);

    /// <summary>Measures everything; null where the numbers of both axes leave too little to the plot.</summary>
    public static DualAxes? Measure(VolumeRateData data, Theme theme, ChartMetrics metrics)
    {
        LineData volume = LineData.Of(data.Volume with { ValueAxisTitle = string.Empty }, theme, data.Rate) with { Names = NamePlace.Elsewhere };
        LineData rate = LineData.Of(data.Rate with { ValueAxisTitle = string.Empty }, theme, data.Volume) with { Names = NamePlace.Elsewhere };
        volume = volume with { Series = [.. volume.Series.Select(Light)] };
        rate = rate with { Series = [.. rate.Series.Select(Dark)] };
        ImmutableArray<DualName> names = [Name(data.Volume, volume, "left", metrics), Name(data.Rate, rate, "right", metrics)];
        FramePlace place = new(0, 0, names.Sum(name => name.Lines.Length * ChartMetrics.LineHeight) + BelowNames, HasColumns: true);
        var frame = LineFrame.Measure(volume, metrics, place);
        ValueAxis axis = AxisOf(rate, frame, data.Rate.ValueAxisTitle);
        double right = ChartMetrics.LabelGap + TextMeasure.Widest(axis.Texts);
        if (frame.Plot.Left + metrics.LeastPlotWidth + right > metrics.Width - ChartMetrics.Margin)
        {
            return null;
        }

        frame = LineFrame.Measure(volume, metrics, place with { RightMargin = right });
        return new(frame, frame with { Data = rate, Values = axis.Scale }, axis, names);
    }

    /// <summary>Draws everything.</summary>
    public ChartScene Build(BoundFigure figure)
    {
        var scene = new SceneBuilder();
        DrawNames(scene);
        SceneAxis volumes = AxisDrawing.Values(Volume, scene) with { Title = Names[0].Title };
        SceneAxis rates = AxisDrawing.RightValues(RateAxis, Volume.Plot, scene);
        SceneAxis time = AxisDrawing.Time(Volume, scene);
        if (Volume.HasColumns)
        {
            ColumnDrawing.Draw(Volume, scene);
        }
        else
        {
            LineDrawing.Draw(Volume, scene);
        }

        LineDrawing.Draw(Rate, scene);
        if (!Volume.Data.HasValues && !Rate.Data.HasValues)
        {
            LineChartLayout.SayNothing(Volume, scene);
        }

        return scene.ToScene(figure, Volume.Metrics, Volume.Height, Volume.Plot, [volumes, rates, time], []);
    }

    // Columns too many to be seen become a line, which must not look like the other one.
    private static LineSeries Light(LineSeries series) =>
        series with { Style = series.Style with { Stroke = new Stroke(Palette.Turquoise, LightWidth, [3, 3]) } };

    // The line crosses the columns, so it must stand out from them as well as from the page.
    private static LineSeries Dark(LineSeries series) =>
        ColourContrast.Between(series.Style.Colour, Palette.Turquoise) >= ColourContrast.ForMarks
            ? series
            : series with { Style = series.Style with { Stroke = series.Style.Stroke with { Colour = Palette.DarkBlue } } };

    private static DualName Name(TimeSeriesData source, LineData data, string side, ChartMetrics metrics)
    {
        string value = data.Series.IsEmpty ? NumberText.Missing : data.Series[0].LastText;
        string text = $"{source.ValueAxisTitle}, {side}: {value}";
        return new(source.ValueAxisTitle, TextWrap.Lines(text, metrics.Width - (2 * ChartMetrics.Margin) - TextStart));
    }

    /// <summary>The right axis with its ticks level with the left one's, where both start at 0.</summary>
    private static ValueAxis AxisOf(LineData rate, LineFrame frame, string title)
    {
        Unit unit = rate.Source.Unit;
        ValueScale scale = frame.Values.Low == 0 && rate.HasValues && rate.Lowest >= 0 && rate.Highest > 0
            ? ValueScale.WithSteps(rate.Highest, unit, frame.Values.Ticks.Length - 1)
            : ValueScale.FromZero(rate.HasValues ? rate.Lowest : 0, rate.HasValues ? rate.Highest : 0, unit, frame.Metrics.TickTarget);
        return new(scale, [.. scale.Ticks.Select(tick => NumberText.Format(tick, unit, scale.Decimals))], [title]);
    }

    private void DrawNames(SceneBuilder scene)
    {
        double top = ChartMetrics.Margin;
        foreach (DualName name in Names)
        {
            double middle = top + (ChartMetrics.LineHeight / 2);
            LineData data = name == Names[0] ? Volume.Data : Rate.Data;
            if (name == Names[0] && Volume.HasColumns)
            {
                scene.Add(new RectanglesMark(MarkRole.Key, name.Title, Palette.Turquoise, [new(ChartMetrics.Margin, middle - (SampleHeight / 2), ChartMetrics.Margin + SampleWidth, middle + (SampleHeight / 2))]));
            }
            else if (data.Series is [var series, ..])
            {
                scene.Line(MarkRole.Key, name.Title, series.Style.Stroke, new(ChartMetrics.Margin, middle), new(ChartMetrics.Margin + SampleWidth, middle));
            }

            top = scene.Lines(TextRole.AxisTitle, NameText, name.Lines, ChartMetrics.Margin + TextStart, top);
        }
    }
}

/// <summary>The name of an axis of two: what it shows, its unit, its side and the last value.</summary>
/// <param name="Title">What it shows and its unit.</param>
/// <param name="Lines">All of it, wrapped.</param>
internal sealed record DualName(string Title, ImmutableArray<string> Lines);
