using System.Globalization;
using System.Xml.Linq;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Reads the elements that the painter of SVG writes, and tells what is seen where.</summary>
internal sealed class SvgDrawing : IPaintedChart
{
    private const double CapitalHeight = 0.716;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly List<SvgShape> shapes = [];
    private readonly List<XElement> texts;

    private SvgDrawing(XElement root)
    {
        Size = (Number(root, "width"), Number(root, "height"));
        shapes.AddRange(root.Elements().Where(element => element.Name == Svg + "path" || element.Name == Svg + "circle").Select(SvgShape.Read));
        texts = [.. root.Descendants(Svg + "text")];
    }

    /// <inheritdoc/>
    public (double Width, double Height) Size { get; }

    public static SvgDrawing Read(string svg) => new(XElement.Parse(svg));

    /// <summary>An attribute, the element's own or inherited.</summary>
    public static string Inherited(XElement element, string name, string otherwise) =>
        element.AncestorsAndSelf().Select(holder => holder.Attribute(name)?.Value).FirstOrDefault(value => value is not null) ?? otherwise;

    public static double Number(XElement element, string name, double otherwise = 0) =>
        double.Parse(Inherited(element, name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ColourAt(double x, double y) =>
        shapes.AsEnumerable().Reverse().Select(shape => shape.ColourAt(new(x, y))).FirstOrDefault(colour => colour is not null) ?? "none";

    /// <inheritdoc/>
    public SceneBox? Ink(string colour, SceneBox within) => texts
        .SelectMany(text => Boxes(text, colour))
        .Where(box => box.Intersects(within))
        .Aggregate(default(SceneBox?), (all, box) => all is not { } others ? box
            : new(Math.Min(others.Left, box.Left), Math.Min(others.Top, box.Top), Math.Max(others.Right, box.Right), Math.Max(others.Bottom, box.Bottom)));

    private static IEnumerable<SceneBox> Boxes(XElement text, string colour)
    {
        SceneBox letters = Letters(text);
        if (Inherited(text, "fill", "#000000") == colour)
        {
            yield return letters;
        }

        if (Inherited(text, "stroke", "none") == colour && Inherited(text, "paint-order", "fill") == "stroke")
        {
            double more = Number(text, "stroke-width", 1) / 2;
            yield return new(letters.Left - more, letters.Top - more, letters.Right + more, letters.Bottom + more);
        }
    }

    private static SceneBox Letters(XElement text)
    {
        double size = Number(text, "font-size");
        double width = TextMeasure.Width(text.Value, Inherited(text, "font-weight", "normal") == "bold", size);
        (double x, double baseline) = (Number(text, "x"), Number(text, "y"));
        double left = Inherited(text, "text-anchor", "start") switch
        {
            "start" => x,
            "middle" => x - (width / 2),
            _ => x - width,
        };
        return new(left, baseline - (CapitalHeight * size), left + width, baseline);
    }
}
