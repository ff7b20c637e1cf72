using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>A chart laid out: every mark, every word and its measured box, in units of the view box. Painters only draw it.</summary>
/// <param name="FigureId">The figure's id.</param>
/// <param name="Size">The width it is laid out for.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
public sealed record ChartScene(string FigureId, ChartSize Size, double Width, double Height)
{
    /// <summary>The figure's title, for programs that read charts out; it is not drawn.</summary>
    public required string Title { get; init; }

    /// <summary>The alternative text; it is not drawn.</summary>
    public required string Description { get; init; }

    /// <summary>Where the data is drawn.</summary>
    public required SceneBox Plot { get; init; }

    /// <summary>The axes.</summary>
    public required ImmutableArray<SceneAxis> Axes { get; init; }

    /// <summary>The marks in the order they are drawn; series in the order of the data.</summary>
    public required ImmutableArray<SceneMark> Marks { get; init; }

    /// <summary>The texts in the order they are drawn, above all marks.</summary>
    public required ImmutableArray<TextGroup> Texts { get; init; }

    /// <summary>What a reader must be told about the drawing, one sentence each, to be printed under the chart.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The least width in pixels at which all text is 12 pixels high or more.</summary>
    public double LeastPixelWidth => Width * SmallestReadable / ChartMetrics.FontSize;

    /// <summary>Height in pixels below which text is not to be set.</summary>
    public const double SmallestReadable = 12;

    /// <summary>Paints the scene: first what lies below, texts last.</summary>
    public void PaintOn(IChartPainter painter)
    {
        ArgumentNullException.ThrowIfNull(painter);
        painter.Begin(this);
        foreach (SceneMark mark in Marks)
        {
            mark.PaintOn(painter);
        }

        foreach (TextGroup group in Texts)
        {
            painter.Text(group);
        }

        painter.End();
    }
}
