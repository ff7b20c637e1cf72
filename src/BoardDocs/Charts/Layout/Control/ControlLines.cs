using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>The lines of a control chart with their looks: the months, then mean, limits and target.</summary>
/// <param name="Data">The lines as a chart over time has them.</param>
/// <param name="Styles">Their looks, in the same order.</param>
internal sealed record ControlLines(TimeSeriesData Data, ImmutableArray<SeriesStyle> Styles)
{
    /// <summary>The name of the lines two thirds of the way to the limits, which have no label of their own.</summary>
    public const string NearLimits = "Near limits";

    private const double MonthWidth = 2.5;
    private const double LimitWidth = 2.5;

    // All differ in their dashes, so that a key can tell them apart.
    private static readonly SeriesStyle Mean = Style(Palette.DarkGrey, [20, 4]);
    private static readonly SeriesStyle Upper = Style(Palette.DarkGrey, [8, 4]);
    private static readonly SeriesStyle Lower = Style(Palette.DarkGrey, [4, 4]);
    private static readonly SeriesStyle Target = Style(Palette.DarkPink, [12, 4, 3, 4]);

    /// <summary>The look of near limits.</summary>
    public static Stroke Near { get; } = new(Palette.MidGrey, LimitWidth, [2, 5]);

    /// <summary>Makes the lines.</summary>
    public static ControlLines Of(ControlData data, Theme theme)
    {
        string accent = SeriesStyles.Accent(theme);
        var series = ImmutableArray.CreateBuilder<ChartSeries>();
        var styles = ImmutableArray.CreateBuilder<SeriesStyle>();
        Add(data.Label, new SeriesStyle(new Stroke(accent, MonthWidth), MarkerShape.Circle, accent, IsBold: true), month => month.Drawn);
        Level(ControlWords.UpperLimit, Upper, segment => segment.Limits?.High);
        Level(ControlWords.Mean, Mean, segment => segment.Limits?.Mean);
        Level(ControlWords.LowerLimit, Lower, segment => segment.Limits?.Low);
        Level(ControlWords.Target, Target, _ => data.Target);
        return new ControlLines(
            new TimeSeriesData(data.Unit, data.Decimals, series.ToImmutable(), data.ValueAxisTitle, data.TimeAxisTitle),
            styles.ToImmutable());

        void Add(string label, SeriesStyle style, Func<ControlMonth, double?> value) =>
            AddPoints(label, style, [.. data.Segments.SelectMany(segment => segment.Points).Select(month => month.Point with { Value = value(month) })]);

        void Level(string label, SeriesStyle style, Func<ControlSegment, double?> level)
        {
            ImmutableArray<ChartPoint> points =
                [.. data.Segments.SelectMany(segment => segment.Points.Select(month => month.Point with { Value = level(segment) is { } at && data.IsPossible(at) ? at : null }))];

            // A line that ended in an earlier stretch would be labelled as if it still held.
            if (points is [.., { Value: not null }])
            {
                AddPoints(label, style, points);
            }
        }

        void AddPoints(string label, SeriesStyle style, ImmutableArray<ChartPoint> points)
        {
            series.Add(new ChartSeries(label, SeriesRole.Comparator, points));
            styles.Add(style);
        }
    }

    private static SeriesStyle Style(string colour, ImmutableArray<int> dashes) =>
        new(new Stroke(colour, LimitWidth, dashes), MarkerShape.Square, colour, IsBold: false);
}
