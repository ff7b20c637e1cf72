using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>A path or circle of an SVG file, as a second implementation of what SVG says about fills, strokes and dashes.</summary>
internal sealed partial class SvgShape
{
    private readonly List<SvgContour> contours;
    private readonly string fill;
    private readonly string stroke;
    private readonly double width;
    private readonly double[] dashes;

    private SvgShape(XElement element, List<SvgContour> contours)
    {
        this.contours = contours;
        fill = SvgDrawing.Inherited(element, "fill", "#000000");
        stroke = SvgDrawing.Inherited(element, "stroke", "none");
        width = SvgDrawing.Number(element, "stroke-width", 1);
        double[] list = [.. SvgDrawing.Inherited(element, "stroke-dasharray", string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        dashes = list.Length % 2 == 0 ? list : [.. list, .. list];
        Assert.Equal("round", SvgDrawing.Inherited(element, "stroke-linejoin", "miter"));
    }

    public static SvgShape Read(XElement element) => new(element, element.Name.LocalName == "circle" ? [Circle(element)] : [.. Path(element.Attribute("d")?.Value ?? string.Empty)]);

    /// <summary>What it shows at a place; null where it shows nothing.</summary>
    public string? ColourAt(ScenePoint at) =>
        stroke != "none" && contours.Exists(contour => contour.IsStroked(at, width / 2, dashes)) ? stroke
        : fill != "none" && contours.Sum(contour => contour.Winding(at)) != 0 ? fill
        : null;

    private static SvgContour Circle(XElement element)
    {
        (double x, double y, double r) = (SvgDrawing.Number(element, "cx"), SvgDrawing.Number(element, "cy"), SvgDrawing.Number(element, "r"));
        return new([.. Enumerable.Range(0, 360).Select(i => new ScenePoint(x + (r * Math.Cos(i * Math.PI / 180)), y + (r * Math.Sin(i * Math.PI / 180))))], true);
    }

    private static IEnumerable<SvgContour> Path(string data)
    {
        var points = new List<ScenePoint>();
        bool isClosed = false;
        foreach (Match command in Command().Matches(data))
        {
            double[] numbers = [.. NumberToken().Matches(command.Groups["numbers"].Value).Select(number => Parse(number.Value))];
            char letter = command.Value[0];
            if (letter == 'M' && points.Count > 0)
            {
                yield return new([.. points], isClosed);
                (points, isClosed) = ([], false);
            }

            isClosed |= letter == 'Z';
            points.AddRange(Steps(letter, numbers, points.LastOrDefault()));
        }

        yield return new([.. points], isClosed);
    }

    private static IEnumerable<ScenePoint> Steps(char letter, double[] numbers, ScenePoint last)
    {
        for (int i = 0; i < numbers.Length; i += letter is 'H' or 'V' ? 1 : 2)
        {
            last = letter switch
            {
                'M' => new(numbers[i], numbers[i + 1]),
                'H' => last with { X = numbers[i] },
                'V' => last with { Y = numbers[i] },
                'l' => new(last.X + numbers[i], last.Y + numbers[i + 1]),
                _ => throw new FormatException($"The painter does not write {letter}."),
            };
            yield return last;
        }
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex("[A-Za-z](?<numbers>[^A-Za-z]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"-?[0-9]*\.?[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberToken();
}
