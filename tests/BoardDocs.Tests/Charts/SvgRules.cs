using System.Xml.Linq;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 12 to 14: name, description, safe and repeatable bytes.</summary>
internal static class SvgRules
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static void Check(ChartScene scene)
    {
        XElement file = Parse(SvgPainter.Paint(scene, SvgOptions.File));
        IsNamedAndDescribed(file, scene);
        TextIsAsPlaced(file, scene);
        HoldsNoLinkScriptOrTransform(file);
        IsTheSameTwice(scene);
    }

    private static void IsNamedAndDescribed(XElement svg, ChartScene scene)
    {
        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.Equal(scene.Description, svg.Attribute("aria-label")?.Value);
        Assert.Equal(svg.Attribute("aria-describedby")?.Value, svg.Element(Svg + "title")?.Attribute("id")?.Value);
        Assert.Equal(scene.Title, svg.Element(Svg + "title")?.Value);
        Assert.Equal(scene.Description, svg.Element(Svg + "desc")?.Value);
    }

    private static void TextIsAsPlaced(XElement svg, ChartScene scene)
    {
        string[] written = [.. svg.Descendants(Svg + "text").Select(text => text.Value.Replace("\uFFFD", string.Empty, StringComparison.Ordinal))];
        string[] placed = [.. TextRules.All(scene).Select(text => string.Concat(text.Text.Where(c => c >= ' ')))];
        Assert.Equal(placed, written);
    }

    private static void HoldsNoLinkScriptOrTransform(XElement svg)
    {
        foreach (XElement element in svg.DescendantsAndSelf())
        {
            Assert.Contains(element.Name.LocalName, new[] { "svg", "title", "desc", "g", "path", "circle", "text" });
            Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName is "href" or "transform" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        }
    }

    private static void IsTheSameTwice(ChartScene scene) =>
        Assert.Equal(SvgPainter.Paint(scene), SvgPainter.Paint(scene));

    private static XElement Parse(string svg) => XElement.Parse(svg);
}
