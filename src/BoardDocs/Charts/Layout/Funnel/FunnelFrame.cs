using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>A funnel's parts with the room that each needs.</summary>
internal sealed record FunnelFrame(FunnelData Data, ChartMetrics Metrics, ValueScale Values, PeopleScale People)
{
    private const double AboveTicks = 14;
    private const double BelowPlot = 10;
    private const double KeyHeight = ChartMetrics.LineHeight + 6;
    private const double Gutter = 12;
    private const double NarrowFrom = 0.4;

    /// <summary>Where the dots and curves are drawn.</summary>
    public required SceneBox Plot { get; init; }

    /// <summary>The unit of the rates, wrapped.</summary>
    public required ImmutableArray<string> ValueTitle { get; init; }

    /// <summary>The value axis's labels, low to high.</summary>
    public required ImmutableArray<string> ValueTexts { get; init; }

    /// <summary>The words under the plot, wrapped.</summary>
    public required ImmutableArray<string> PeopleTitle { get; init; }

    /// <summary>Where the names of the curves start.</summary>
    public double LabelsLeft => Plot.Right + Gutter;

    /// <summary>Where the unit's first line starts.</summary>
    public static double ValueTitleTop => ChartMetrics.Margin + KeyHeight;

    /// <summary>Where the row of labels under the plot starts.</summary>
    public double PeopleTextTop => Plot.Bottom + BelowPlot;

    /// <summary>Height of the canvas.</summary>
    public double Height => PeopleTextTop + (ChartMetrics.LineHeight * (1 + PeopleTitle.Length)) + ChartMetrics.Margin;

    /// <summary>The y of a rate.</summary>
    public double Y(double rate) => Plot.Top + (Values.ShareFromTop(rate) * Plot.Height);

    /// <summary>The x of a number of residents.</summary>
    public double X(double people) => Plot.Left + (People.Share(people) * Plot.Width);

    /// <summary>Measures everything.</summary>
    public static FunnelFrame Measure(FunnelData data, ChartMetrics metrics)
    {
        ValueScale values = Scale(data, metrics);
        ImmutableArray<string> texts = [.. values.Ticks.Select(tick => NumberText.Format(tick, data.Unit, values.Decimals))];
        ImmutableArray<string> title = TextWrap.Lines(data.ValueAxisTitle, metrics.Width - (2 * ChartMetrics.Margin));
        double left = Math.Ceiling(ChartMetrics.Margin + TextMeasure.Widest(texts) + ChartMetrics.LabelGap);
        double right = metrics.Width - ChartMetrics.Margin - Gutter - Math.Ceiling(FunnelCurves.LabelWidth(data));
        double top = ChartMetrics.Margin + KeyHeight + (title.Length * ChartMetrics.LineHeight) + AboveTicks;
        double width = Math.Max(right - left, metrics.LeastPlotWidth);
        PeopleScale people = PeopleScale.Of(data, width);
        return new(data, metrics, values, people)
        {
            Plot = new(left, top, left + width, top + metrics.PlotHeight),
            ValueTitle = title,
            ValueTexts = texts,
            PeopleTitle = TextWrap.Lines(people.Title, metrics.Width - left - ChartMetrics.Margin),
        };
    }

    private static ValueScale Scale(FunnelData data, ChartMetrics metrics)
    {
        IEnumerable<double> rates = data.Areas.Select(area => area.Rate)
            .Concat(data.Curve.SelectMany(limit => (double[])[limit.Low998, limit.High998]));
        double lowest = rates.Min();
        double highest = rates.Max();

        // Dots stand for no length from 0, and between wide areas the funnel is narrow.
        return lowest > highest * NarrowFrom && lowest < highest
            ? TruncatedScale.Choose(lowest, highest, data.Unit, metrics.TickTarget)
            : ValueScale.FromZero(lowest, highest, data.Unit, metrics.TickTarget);
    }
}
