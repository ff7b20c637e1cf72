using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Something drawn that is not text.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Series">The name of the series it belongs to, or null.</param>
public abstract record SceneMark(MarkRole Role, string? Series)
{
    /// <summary>Paints itself with the primitive that fits.</summary>
    public abstract void PaintOn(IChartPainter painter);
}

/// <summary>Open polylines of one look: a series with its gaps, or all lines of a grid.</summary>
/// <param name="Role">What they are for.</param>
/// <param name="Series">The name of the series, or null.</param>
/// <param name="Stroke">Colour, width and dashes.</param>
/// <param name="Lines">The polylines, each of two points or more.</param>
public sealed record LinesMark(MarkRole Role, string? Series, Stroke Stroke, ImmutableArray<ImmutableArray<ScenePoint>> Lines)
    : SceneMark(Role, Series)
{
    /// <summary>What fills the areas that closed polylines enclose, as <c>#RRGGBB</c>; null for open ones.</summary>
    public string? Fill { get; init; }

    /// <inheritdoc/>
    public override void PaintOn(IChartPainter painter) => painter.Lines(this);
}

/// <summary>Markers of one look.</summary>
/// <param name="Role">What they are for.</param>
/// <param name="Series">The name of the series, or null.</param>
/// <param name="Shape">Their shape.</param>
/// <param name="Radius">Half their width.</param>
/// <param name="Fill">Their colour as <c>#RRGGBB</c>.</param>
/// <param name="Points">Their centres.</param>
public sealed record MarkersMark(MarkRole Role, string? Series, MarkerShape Shape, double Radius, string Fill, ImmutableArray<ScenePoint> Points)
    : SceneMark(Role, Series)
{
    /// <summary>A line around each marker, which tells light fills from the background; null for none.</summary>
    public Stroke? Outline { get; init; }

    /// <inheritdoc/>
    public override void PaintOn(IChartPainter painter) => painter.Markers(this);
}

/// <summary>Filled rectangles of one look: the bars of a series, tiles, cells.</summary>
/// <param name="Role">What they are for.</param>
/// <param name="Series">The name of the series, or null.</param>
/// <param name="Fill">Their colour as <c>#RRGGBB</c>.</param>
/// <param name="Boxes">The rectangles.</param>
public sealed record RectanglesMark(MarkRole Role, string? Series, string Fill, ImmutableArray<SceneBox> Boxes)
    : SceneMark(Role, Series)
{
    /// <summary>The line around each, half of it inside and half outside; null for none.</summary>
    public Stroke? Outline { get; init; }

    /// <inheritdoc/>
    public override void PaintOn(IChartPainter painter) => painter.Rectangles(this);
}
