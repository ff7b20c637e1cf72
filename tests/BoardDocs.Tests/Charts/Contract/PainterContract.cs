using BoardDocs.Charts;
using static BoardDocs.Tests.Charts.ContractScenes;

namespace BoardDocs.Tests.Charts;

/// <summary>What every painter does with marks, written once; a class for each painter runs it.</summary>
public abstract partial class PainterContract
{
    private protected abstract IPaintedChart Paint(ChartScene scene);

    [SkippableFact]
    public void Canvas_Is_White_And_As_Large_As_The_Scene()
    {
        IPaintedChart chart = Paint(Empty);

        Assert.Equal((200, 200), chart.Size);
        All(chart, White, (1, 1), (199, 1), (1, 199), (199, 199), (100, 100));
    }

    [SkippableFact]
    public void Lines_Are_As_Wide_As_They_Should_Be_And_End_Where_They_End()
    {
        IPaintedChart chart = Paint(Straight);

        All(chart, Blue, (11, 50), (50, 48.5), (50, 51.5), (99, 50), (50, 81), (51.5, 100), (48.5, 139));
        All(chart, White, (8.5, 50), (101.5, 50), (75, 47), (75, 53), (50, 78.5), (50, 141.5), (53, 100));
    }

    [SkippableFact]
    public void Gaps_Between_Lines_Stay_Open()
    {
        IPaintedChart chart = Paint(Gaps);

        All(chart, Blue, (39, 50), (61, 50));
        All(chart, White, (42, 50), (50, 50), (58, 50));
    }

    [SkippableFact]
    public void Bent_Lines_Are_Not_Filled_And_Have_Round_Corners()
    {
        IPaintedChart chart = Paint(Bent);

        All(chart, Blue, (60, 32), (60, 28), (40, 90), (80, 90));
        All(chart, White, (60, 100), (60, 145), (60, 25));
    }

    [SkippableFact]
    public void Areas_Are_Filled_Also_Where_They_Overlap_And_Have_Edges()
    {
        IPaintedChart chart = Paint(Filled);

        All(chart, Blue, (40, 40), (80, 80), (120, 120));
        All(chart, Orange, (20, 50), (100, 50), (60, 110));
        All(chart, White, (17, 50), (120, 40), (40, 120));
    }

    [SkippableFact]
    public void Dashes_Begin_Anew_On_Each_Line_And_Go_On_Round_Corners()
    {
        IPaintedChart chart = Paint(Dashed);

        All(chart, Blue, (11, 20), (19, 20), (27, 20), (35, 20), (14, 40), (22, 40), (30, 40), (38, 40), (40, 48));
        All(chart, White, (22, 20), (24, 20), (38, 20), (25, 40), (27, 40), (40, 43), (40, 57));
        All(chart, Blue, (11, 80), (17, 80), (27, 80), (33, 80), (11, 100), (21, 100), (27.5, 100), (34, 100));
        All(chart, White, (20, 80), (24, 80), (36, 80), (24, 100), (31, 100));
    }

    [SkippableFact]
    public void Rectangles_Are_Filled_And_Outlined_Half_Inside_And_Half_Outside()
    {
        IPaintedChart chart = Paint(Boxes);

        All(chart, Blue, (11, 11), (39, 59), (51, 22), (79.7, 59));
        All(chart, White, (9, 11), (41, 59), (51, 19.5), (82, 40), (115, 28.5), (115, 31.5));
        All(chart, Orange, (103, 53), (130, 80), (157, 107));
        All(chart, Grey, (98.5, 80), (101.5, 80), (130, 48.5), (130, 51.5), (161.5, 80), (130, 111.5));
        All(chart, White, (97, 80), (130, 47), (163, 80));
    }

    [SkippableTheory]
    [InlineData(MarkerShape.Circle, "0,-18 13,13 -18,0", "16,16 0,-22 -16,16")]
    [InlineData(MarkerShape.Square, "16,16 -16,16 0,-16", "0,-20 20,0 -20,20")]
    [InlineData(MarkerShape.Triangle, "0,-19 16,13 -16,13", "14,-14 -14,-14 0,19")]
    [InlineData(MarkerShape.Diamond, "0,-21 21,0 10,10", "16,-16 -16,16 16,16")]
    public void Markers_Have_Their_Shapes(object shape, string inside, string outside)
    {
        IPaintedChart chart = Paint(Markers);
        var form = (MarkerShape)shape;

        foreach (double x in new double[] { 30, 90 })
        {
            All(chart, Blue, [Place(form, x) is var at ? (at.X, at.Y) : default, .. Around(inside, form, x)]);
            All(chart, White, Around(outside, form, x));
        }
    }

    [SkippableTheory]
    [InlineData(MarkerShape.Circle, "0,-20.8 0,-19.2 20.8,0")]
    [InlineData(MarkerShape.Square, "0,-18.8 18.8,0 -17.2,17.2")]
    [InlineData(MarkerShape.Triangle, "0,16.8 10,15.2 0,-23")]
    [InlineData(MarkerShape.Diamond, "12,12 -12,12 0,-24")]
    public void Markers_Have_Outlines(object shape, string edge)
    {
        IPaintedChart chart = Paint(Markers);
        var form = (MarkerShape)shape;

        All(chart, Orange, Around("0,0 5,5 -5,5", form, 150));
        All(chart, Grey, Around(edge, form, 150));
    }

    [SkippableFact]
    public void Later_Marks_Lie_On_Earlier_Ones()
    {
        IPaintedChart chart = Paint(Layers);

        All(chart, Blue, (20, 20), (50, 70));
        All(chart, Orange, (20, 50), (99, 50), (150, 50));
        All(chart, Grey, (50, 50), (50, 42), (58, 50));
    }

    [SkippableFact]
    public void What_Lies_Outside_The_Canvas_Is_Cut_Off()
    {
        IPaintedChart chart = Paint(Overflowing);

        Assert.Equal((200, 200), chart.Size);
        All(chart, Blue, (1, 1), (19, 19), (199, 199), (181, 181), (1, 100), (199, 100));
        All(chart, White, (21, 21), (179, 179));
    }

    [SkippableFact]
    public void Colours_Are_Those_That_Were_Asked_For()
    {
        IPaintedChart chart = Paint(Coloured);

        Assert.Equal(Colours, Colours.Select((_, i) => chart.ColourAt((10 * i) + 5, 25)));
    }

    private static (double X, double Y)[] Around(string offsets, MarkerShape shape, double x) =>
    [
        .. from offset in offsets.Split(' ')
           let parts = offset.Split(',').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray()
           let at = Place(shape, x)
           select (at.X + parts[0], at.Y + parts[1]),
    ];

    private static void All(IPaintedChart chart, string colour, params (double X, double Y)[] places) => Assert.Equal(
        places.Select(place => (place, colour)), places.Select(place => (place, chart.ColourAt(place.X, place.Y))));
}
