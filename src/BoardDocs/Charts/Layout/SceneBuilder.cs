using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Charts;

/// <summary>Collects marks and texts in the order of drawing; texts of one look are kept together.</summary>
internal sealed class SceneBuilder
{
    private readonly ImmutableArray<SceneMark>.Builder marks = ImmutableArray.CreateBuilder<SceneMark>();
    private readonly List<(TextStyle Style, ImmutableArray<PlacedText>.Builder Texts)> groups = [];

    /// <summary>Adds a mark above those there are; nothing where there is none.</summary>
    public void Add(SceneMark? mark)
    {
        if (mark is not null)
        {
            marks.Add(mark);
        }
    }

    /// <summary>Adds one straight line.</summary>
    public void Line(MarkRole role, string? series, Stroke stroke, ScenePoint from, ScenePoint to) =>
        Add(new LinesMark(role, series, stroke, [[from, to]]));

    /// <summary>Adds markers in a series's look; none where there is no point.</summary>
    public void Markers(MarkRole role, LineSeries series, double radius, ImmutableArray<ScenePoint> points)
    {
        if (!points.IsEmpty)
        {
            Add(new MarkersMark(role, series.Label, series.Style.Shape, radius, series.Style.Colour, points));
        }
    }

    /// <summary>Adds one line of text.</summary>
    public void Text(TextRole role, TextStyle style, string text, double x, double baseline)
    {
        // Whole units keep letters sharp and files small.
        (double wholeX, double wholeY) = (Math.Round(x), Math.Round(baseline));
        Group(style).Add(new(role, text, wholeX, wholeY, TextMeasure.Box(text, wholeX, wholeY, style)));
    }

    /// <summary>Adds lines of text under each other and returns the bottom of the last.</summary>
    public double Lines(TextRole role, TextStyle style, ImmutableArray<string> lines, double x, double top)
    {
        double bottom = top;
        foreach (string line in lines)
        {
            Text(role, style, line, x, BaselineIn(bottom));
            bottom += ChartMetrics.LineHeight;
        }

        return bottom;
    }

    /// <summary>The baseline that puts letters in the middle of a line of text.</summary>
    public static double BaselineIn(double top) => top + (ChartMetrics.LineHeight / 2) + Shift;

    /// <summary>The baseline that puts capitals and digits level with a height.</summary>
    public static double BaselineAt(double middle) => middle + Shift;

    /// <summary>The finished scene of a figure.</summary>
    public ChartScene ToScene(BoundFigure figure, ChartMetrics metrics, double height, SceneBox plot, ImmutableArray<SceneAxis> axes, ImmutableArray<string> notes) =>
        new(figure.Symbol.Id, metrics.Size, metrics.Width, height)
        {
            Title = figure.Symbol.Title,
            Description = figure.AlternativeText,
            Plot = plot,
            Axes = axes,
            Marks = marks.DrainToImmutable(),
            Texts = [.. groups.Select(group => new TextGroup(group.Style, group.Texts.DrainToImmutable()))],
            Notes = notes,
        };

    // Half the height of Arial's capitals.
    private const double Shift = 0.358 * ChartMetrics.FontSize;

    private ImmutableArray<PlacedText>.Builder Group(TextStyle style)
    {
        foreach ((TextStyle known, ImmutableArray<PlacedText>.Builder texts) in groups)
        {
            if (known == style)
            {
                return texts;
            }
        }

        groups.Add((style, ImmutableArray.CreateBuilder<PlacedText>()));
        return groups[^1].Texts;
    }
}
