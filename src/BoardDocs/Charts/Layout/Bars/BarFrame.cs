using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>A bar chart's parts with the room that each needs: words are measured first, the bars get what is left.</summary>
internal sealed record BarFrame(BarPicture Picture, ChartMetrics Metrics, ValueScale Values, BarColumns Columns, BarBands Bands)
{
    private const double AbovePlot = 4;
    private const double BelowPlot = 8;
    private const int WideTicks = 5;

    /// <summary>Each row's name, wrapped, with its values where they stand there.</summary>
    public required ImmutableArray<ImmutableArray<string>> Names { get; init; }

    /// <summary>The axis's labels, low to high.</summary>
    public required ImmutableArray<string> TickTexts { get; init; }

    /// <summary>The unit, wrapped.</summary>
    public required ImmutableArray<string> AxisTitle { get; init; }

    /// <summary>The name of the line across all bars, wrapped; empty where there is none.</summary>
    public required ImmutableArray<string> LineText { get; init; }

    /// <summary>The names of the bars of a row, where it has several.</summary>
    public required BarKey Key { get; init; }

    /// <summary>The colours of the bars.</summary>
    public required BarColours Colours { get; init; }

    /// <summary>Where the line's name starts.</summary>
    public double LineTextTop => ChartMetrics.Margin + Key.Height;

    /// <summary>Where the bars are drawn.</summary>
    public SceneBox Plot
    {
        get
        {
            double top = LineTextTop + (LineText.Length * ChartMetrics.LineHeight) + AbovePlot;
            return new(Columns.Left, top, Columns.Left + Columns.Width, top + Bands.Height);
        }
    }

    /// <summary>Where the row of tick labels starts.</summary>
    public double TickTextTop => Plot.Bottom + BelowPlot;

    /// <summary>Height of the canvas.</summary>
    public double Height => TickTextTop + (ChartMetrics.LineHeight * (1 + AxisTitle.Length)) + ChartMetrics.Margin;

    /// <summary>The x of a value.</summary>
    public double X(double value) => Columns.Left + ((1 - Values.ShareFromTop(value)) * Columns.Width);

    /// <summary>Measures everything.</summary>
    public static BarFrame Measure(BarPicture picture, Theme theme, ChartMetrics metrics)
    {
        int target = metrics.Size == ChartSize.Narrow ? TickScale.Fewest : WideTicks;
        ValueScale values = ValueScale.FromZero(picture.Lowest, picture.Highest, picture.Unit, target);
        ImmutableArray<string> ticks = [.. values.Ticks.Select(tick => NumberText.Format(tick, picture.Unit, values.Decimals))];
        BarColumns columns = BarColumns.Fit(picture, values, TextMeasure.Width(ticks[^1]) / 2, metrics);
        ImmutableArray<ImmutableArray<string>> names = [.. picture.Rows.Select(row => Name(row, picture.Series, columns))];
        double width = metrics.Width - (2 * ChartMetrics.Margin);
        var colours = BarColours.Of(theme, picture.Series.Length);
        return new(picture, metrics, values, columns, BarBands.Stack([.. names.Select(name => name.Length)], picture.Series.Length))
        {
            Names = names,
            TickTexts = ticks,
            AxisTitle = TextWrap.Lines(Sentence.Open(picture.AxisTitle), width),
            LineText = picture.LineText is { } text ? TextWrap.Lines(text, width, bold: true) : [],
            Key = BarKey.Of(picture.Series, colours, width),
            Colours = colours,
        };
    }

    private static ImmutableArray<string> Name(BarItem row, ImmutableArray<string> series, BarColumns columns)
    {
        ImmutableArray<string> name = TextWrap.Lines(row.Label, columns.NameWidth, row.IsOwn);
        if (!columns.HasValuesByNames)
        {
            return name;
        }

        IEnumerable<string> values = row.Ends.Select((end, bar) => series.Length > 1 ? $"{series[bar]}: {end.Text}" : end.Text);
        return [.. name, .. values.SelectMany(value => TextWrap.Lines(value, columns.NameWidth, row.IsOwn))];
    }
}
