using System.Globalization;
using System.Text;

namespace BoardDocs.Charts;

/// <summary>Paints scenes as SVG: text stays text, every coordinate is absolute, equal scenes give equal bytes.</summary>
public sealed class SvgPainter : IChartPainter
{
    /// <summary>
    /// What a page's style sheet must give the svg elements inside it; said once there, it need not be said in each.
    /// A file of its own says it itself.
    /// </summary>
    public const string StyleDeclarations = "font: 15px Arial, Helvetica, \"Liberation Sans\", sans-serif; fill: #3D3D3D; stroke-linejoin: round";

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int TypicalLength = 4096;

    private static readonly string FontFamily = string.Join(", ", TextStyle.Fonts.Select(font => font.Contains(' ') ? $"'{font}'" : font)) + ", sans-serif";

    [ThreadStatic]
    private static StringBuilder? pooled;

    private readonly StringBuilder svg;
    private readonly SvgOptions options;

    private SvgPainter(StringBuilder svg, SvgOptions options)
    {
        this.svg = svg;
        this.options = options;
    }

    /// <summary>The scene as the text of an svg element, for a place inside a page.</summary>
    public static string Paint(ChartScene scene) => Paint(scene, SvgOptions.Inline);

    /// <summary>The scene as the text of an svg element; a file of its own ends with a line feed.</summary>
    public static string Paint(ChartScene scene, SvgOptions options)
    {
        StringBuilder text = pooled ?? new StringBuilder(TypicalLength);
        pooled = null;
        text.Clear();
        PaintTo(scene, options, text);
        string result = text.ToString();
        pooled = text;
        return result;
    }

    /// <summary>Adds the svg element to a text.</summary>
    public static void PaintTo(ChartScene scene, SvgOptions options, StringBuilder target)
    {
        ArgumentNullException.ThrowIfNull(scene);
        scene.PaintOn(new SvgPainter(target, options));
    }

    /// <inheritdoc/>
    public void Begin(ChartScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        svg.Append("<svg");
        WriteSize(scene);
        WriteNames(scene);
        svg.Append('>');
        WriteDescription(scene);
        if (options.IsStandalone)
        {
            svg.Append("<path fill=\"#FFFFFF\" d=\"").Rectangle(new(0, 0, scene.Width, scene.Height)).Append("\"/>");
        }
    }

    /// <inheritdoc/>
    public void Lines(LinesMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        Stroke stroke = mark.Stroke;
        svg.Append("<path");
        if (mark.Fill is not null || IsBent(mark))
        {
            svg.Attribute("fill", mark.Fill ?? "none");
        }

        svg.Attribute("stroke", stroke.Colour);
        if (stroke.Width != 1)
        {
            svg.Attribute("stroke-width", stroke.Width);
        }

        if (!stroke.Dashes.IsEmpty)
        {
            svg.Attribute("stroke-dasharray", string.Join(' ', stroke.Dashes.Select(dash => dash.ToString(CultureInfo.InvariantCulture))));
        }

        svg.Append(" d=\"").Polylines(mark.Lines).Append("\"/>");
    }

    /// <inheritdoc/>
    public void Rectangles(RectanglesMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        svg.Append("<path").Attribute("fill", mark.Fill);
        if (mark.Outline is { } outline)
        {
            svg.Attribute("stroke", outline.Colour).Attribute("stroke-width", outline.Width);
        }

        svg.Append(" d=\"");
        foreach (SceneBox box in mark.Boxes)
        {
            svg.Rectangle(box);
        }

        svg.Append("\"/>");
    }

    /// <inheritdoc/>
    public void Markers(MarkersMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        foreach (ScenePoint point in mark.Points)
        {
            if (mark.Shape == MarkerShape.Circle)
            {
                Outlined(svg.Append("<circle").Attribute("fill", mark.Fill), mark.Outline)
                    .Attribute("cx", point.X).Attribute("cy", point.Y).Attribute("r", mark.Radius).Append("/>");
            }
            else
            {
                Outlined(svg.Append("<path").Attribute("fill", mark.Fill), mark.Outline).Append(" d=\"").Marker(mark.Shape, point, mark.Radius).Append("\"/>");
            }
        }
    }

    /// <inheritdoc/>
    public void Text(TextGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        SvgText.Write(svg, group);
    }

    /// <inheritdoc/>
    public void End() => svg.Append(options.IsStandalone ? "</svg>\n" : "</svg>");

    private static StringBuilder Outlined(StringBuilder svg, Stroke? outline) =>
        outline is null ? svg : svg.Attribute("stroke", outline.Colour).Attribute("stroke-width", outline.Width);

    // A straight line has nothing to fill.
    private static bool IsBent(LinesMark mark) => mark.Lines.Any(line => line.Length > 2);

    private void WriteSize(ChartScene scene)
    {
        if (options.IsStandalone)
        {
            svg.Attribute("xmlns", Namespace).Attribute("width", scene.Width).Attribute("height", scene.Height)
                .Attribute("font-family", FontFamily).Attribute("font-size", ChartMetrics.FontSize)
                .Attribute("fill", Palette.DarkGrey).Attribute("stroke-linejoin", "round");
        }

        svg.Append(" viewBox=\"0 0 ").Number(scene.Width).Append(' ').Number(scene.Height).Append('"');
    }

    private void WriteNames(ChartScene scene)
    {
        svg.Append(" role=\"img\"").Attribute("aria-label", scene.Description);
        if (options.IsStandalone)
        {
            // Programs that keep pictures look for the text in desc; without this browsers would read it out a second time.
            svg.Attribute("aria-describedby", scene.FigureId);
        }
    }

    private void WriteDescription(ChartScene scene)
    {
        svg.Append("<title");
        _ = options.IsStandalone ? svg.Attribute("id", scene.FigureId) : svg;
        svg.Append('>').Escaped(scene.Title).Append("</title>");
        if (options.IsStandalone)
        {
            svg.Append("<desc>").Escaped(scene.Description).Append("</desc>");
        }
    }
}
