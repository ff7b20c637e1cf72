using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

public sealed class LineChartTests
{
    private static ChartScene Build(string id, ChartSize size = ChartSize.Wide) => ChartBuilder.Build(SampleFigures.All[id], Theme.Default, size);

    private static string[] Texts(ChartScene scene, TextRole role) =>
        [.. TextRules.All(scene).Where(text => text.Role == role).Select(text => text.Text)];

    [Fact]
    public void Build_Leaves_Gaps_Open_And_Draws_Lone_Points_As_Dots()
    {
        ChartScene scene = Build("gaps");

        LinesMark own = Assert.Single(scene.Marks.OfType<LinesMark>(), mark => mark is { Role: MarkRole.Data, Series: "Avon and Somerset" });
        Assert.Equal([2, 3, 4], own.Lines.Select(line => line.Length));
        Assert.Equal(2, scene.Marks.OfType<MarkersMark>().Where(mark => mark.Series == "Avon and Somerset").Sum(mark => mark.Points.Length));
    }

    [Fact]
    public void Build_Says_When_A_Line_Ended_Early() =>
        Assert.Contains("2.30 in Mar 2023", Texts(Build("gaps"), TextRole.SeriesValue));

    [Fact]
    public void Build_Says_That_There_Is_Nothing_To_Draw()
    {
        Assert.Equal(["No values to show"], Texts(Build("all-gaps"), TextRole.Message));
        Assert.Equal(["No values to show"], Texts(Build("no-series"), TextRole.Message));
        Assert.Empty(Texts(Build("own-missing"), TextRole.Message));
    }

    [Fact]
    public void Build_Labels_The_Same_Month_Of_Each_Year() =>
        Assert.Equal(["Sep 2019", "Sep 2020", "Sep 2021", "Sep 2022", "Sep 2023"], Texts(Build("burglary"), TextRole.TimeTick));

    [Fact]
    public void Build_Leaves_Dates_Out_That_Would_Not_Fit() =>
        Assert.Equal(["Sep 2019", "Sep 2021", "Sep 2023"], Texts(Build("burglary", ChartSize.Narrow), TextRole.TimeTick));

    [Fact]
    public void Build_Labels_First_And_Last_Month_Of_Less_Than_A_Year() =>
        Assert.Equal(["Feb 2023", "Sep 2023"], Texts(Build("few"), TextRole.TimeTick));

    [Fact]
    public void Build_Spaces_Months_Evenly()
    {
        LinesMark line = Build("homicide").Marks.OfType<LinesMark>().First(mark => mark.Role == MarkRole.Data);

        double step = line.Lines[0][1].X - line.Lines[0][0].X;
        Assert.All(Enumerable.Range(1, line.Lines[0].Length - 1), i => Assert.Equal(step, line.Lines[0][i].X - line.Lines[0][i - 1].X, 9));
    }

    [Fact]
    public void Build_Names_Lines_Beside_Them_And_Above_Where_There_Is_No_Room()
    {
        Assert.DoesNotContain(Build("homicide").Marks, mark => mark.Role == MarkRole.Key);
        Assert.Equal(2, Build("homicide", ChartSize.Narrow).Marks.Count(mark => mark.Role == MarkRole.Key));
        Assert.Equal(9, Build("nine-measures").Marks.OfType<LinesMark>().Count(mark => mark.Role == MarkRole.Key));
        Assert.Contains(Texts(Build("thirty-measures"), TextRole.SeriesName), text => text.StartsWith("Measure of offences 30: 1,", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Leads_A_Line_To_A_Label_That_Moved()
    {
        ChartScene scene = Build("close-ends");

        Assert.Equal(2, scene.Marks.Count(mark => mark.Role == MarkRole.Leader));
        Assert.All(scene.Texts.Where(group => group.Texts[0].Role == TextRole.SeriesName), group => Assert.True(group.Style.HasHalo));
    }

    [Fact]
    public void Build_Makes_The_Own_Area_Stand_Out_By_Weight_Width_And_Colour()
    {
        ChartScene scene = ChartBuilder.Build(SampleFigures.All["homicide"], new Theme("#801650", null));

        var lines = scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Data).ToArray();
        Assert.Equal("#801650", lines[0].Stroke.Colour);
        Assert.True(lines[0].Stroke.Width > lines[1].Stroke.Width);
        Assert.Empty(lines[0].Stroke.Dashes);
        Assert.NotEmpty(lines[1].Stroke.Dashes);
        Assert.Contains(scene.Texts, group => group.Style.IsBold && group.Texts.Any(text => text.Text == "Avon and Somerset"));
    }

    [Fact]
    public void Build_Gives_No_Two_Of_Thirty_Lines_One_Look()
    {
        var strokes = Build("thirty-measures").Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Data);

        Assert.Equal(30, strokes.Select(mark => mark.Stroke.Colour + string.Join(' ', mark.Stroke.Dashes)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Build_Refuses_Data_That_No_Layout_Draws()
    {
        BoundFigure figure = SampleFigures.All["homicide"] with { Data = new OtherData() };

        Assert.Contains("rolling12", Assert.Throws<ArgumentException>(() => ChartBuilder.Build(figure, Theme.Default)).Message, StringComparison.Ordinal);
    }

    private sealed record OtherData() : ChartData(Unit.Count, 0)
    {
        public override FigureTable ToTable() => new("period", string.Empty, [], []);
    }
}
