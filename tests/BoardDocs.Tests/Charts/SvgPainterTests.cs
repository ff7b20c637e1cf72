using System.Collections.Immutable;
using System.Diagnostics;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Charts;

public sealed class SvgPainterTests
{
    private static ChartScene Scene(string id = "homicide", ChartSize size = ChartSize.Wide) =>
        ChartBuilder.Build(SampleFigures.All[id], Theme.Default, size);

    [Theory]
    [InlineData("homicide", ChartSize.Wide)]
    [InlineData("homicide", ChartSize.Narrow)]
    [InlineData("gaps", ChartSize.Wide)]
    [InlineData("satisfaction", ChartSize.Wide)]
    [InlineData("drugs", ChartSize.Wide)]
    [InlineData("nine-measures", ChartSize.Narrow)]
    public void Paint_Draws_As_Agreed(string id, ChartSize size) =>
        Snapshot.Verify(SvgPainter.Paint(Scene(id, size), SvgOptions.File).Replace("><", ">\n<", StringComparison.Ordinal), "svg", $"id={id}_size={size}");

    [Fact]
    public void Paint_Names_A_Drawing_In_A_Page_Without_Ids()
    {
        ChartScene scene = Scene() with { Title = "Homicide & \"more\"", Description = "Line chart of \"homicide\" < 5." };

        string svg = SvgPainter.Paint(scene);

        Assert.Contains(" role=\"img\" aria-label=\"Line chart of &quot;homicide&quot; &lt; 5.\"><title>Homicide &amp; &quot;more&quot;</title>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<desc", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void StyleDeclarations_Are_In_The_Style_Sheet_Of_The_Pages()
    {
        string css = File.ReadAllText(RepositoryFiles.PathOf("src", "BoardDocs", "Emit", "Html", "boarddocs.css"));

        Assert.Contains(".chart svg { " + SvgPainter.StyleDeclarations, css, StringComparison.Ordinal);
    }

    [Fact]
    public void Paint_Gives_A_File_Its_Namespace_Background_And_Font()
    {
        string svg = SvgPainter.Paint(Scene(), SvgOptions.File);

        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\"", svg, StringComparison.Ordinal);
        Assert.Contains("font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\"", svg, StringComparison.Ordinal);
        Assert.Contains("<path fill=\"#FFFFFF\" d=\"M0,0H720", svg, StringComparison.Ordinal);
        Assert.EndsWith("</svg>\n", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Paint_Is_The_Same_In_Any_Culture()
    {
        string expected = SvgPainter.Paint(Scene("negative"));

        Cultures.Run("de-DE", () => Assert.Equal(expected, SvgPainter.Paint(Scene("negative"))));
    }

    [Fact]
    public void Paint_Escapes_What_Names_Hold()
    {
        string svg = SvgPainter.Paint(Scene("other-scripts"));

        Assert.Contains("&lt;b&gt;&amp;&quot;", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', svg);
    }

    [Fact]
    public void Paint_Draws_All_Primitives()
    {
        ChartScene scene = Scene() with
        {
            Marks =
            [
                new RectanglesMark(MarkRole.Data, "a", "#12436D", [new(1, 2, 3.25, 4.04), new(5, 6, 7, 8)]),
                new MarkersMark(MarkRole.Data, "a", MarkerShape.Triangle, 4, "#12436D", [new(10, 10)]),
                new MarkersMark(MarkRole.Data, "a", MarkerShape.Diamond, 4, "#12436D", [new(30, 10)]),
                new LinesMark(MarkRole.Data, "a", new Stroke("#12436D", 2), [[new(0, 0), new(0.5, -0.5), new(10.04, 3)]]),
            ],
            Texts = [],
        };

        string svg = SvgPainter.Paint(scene);

        Assert.Contains("<path fill=\"#12436D\" d=\"M1,2H3.3V4H1ZM5,6H7V8H5Z\"/>", svg, StringComparison.Ordinal);
        Assert.Contains("d=\"M10,5.4l4.4 7.8-8.8 0Z\"", svg, StringComparison.Ordinal);
        Assert.Contains("d=\"M0,0l.5-.5 9.5 3.5\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Paint_Keeps_A_Usual_Chart_Small()
    {
        string wide = SvgPainter.Paint(Scene());
        string narrow = SvgPainter.Paint(Scene(size: ChartSize.Narrow));

        Assert.InRange(wide.Length, 1, 1700);
        Assert.InRange(narrow.Length, 1, 1700);
    }

    /// <summary>The promise is half a millisecond; the bound leaves room for a busy machine and a debug build.</summary>
    [Fact]
    public void Build_And_Paint_Take_Little_Time()
    {
        ImmutableArray<double> times = [.. Enumerable.Range(0, 400).Select(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            SvgPainter.Paint(Scene());
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order()];

        Assert.True(times[100] < 2, $"A chart took {times[100]} ms.");
    }
}
