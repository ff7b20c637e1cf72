using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class CompareChartTests
{
    [Fact]
    public void Windows_Do_Not_Overlap_And_End_With_The_Papers_Period()
    {
        (BoundFigure figure, TimeSeriesData data) = Bind("chart: compare; measure: homicide; benchmark: msg; areas: kent");
        Assert.Equal(["Avon and Somerset", "MSG average", "Kent"], data.Series.Select(line => line.Label));
        Assert.All(data.Series, line => Assert.Equal(["2020-09", "2021-09", "2022-09", "2023-09"], line.Points.Select(point => point.Period.ToString())));
        Assert.Equal((TimeDrawing.GroupedColumns, "12 months ending", "Homicide: rate per 1,000 residents by year"), (data.Drawing, data.TimeAxisTitle, figure.Symbol.Title));
        Assert.Equal(1000 * 20.0 / 1719000, data.Series[0].Points[^1].Value ?? double.NaN, 1e-12);
    }

    [Fact]
    public void Quarters_Follow_Each_Other()
    {
        TimeSeriesData data = Bind("chart: compare; measure: homicide; benchmark: msg; window: 3 months").Data;
        Assert.Equal(["2022-09", "2022-12", "2023-03", "2023-06", "2023-09"], data.Series[0].Points.Select(point => point.Period.ToString()));
        Assert.Equal("Quarter ending", data.TimeAxisTitle);
    }

    [Fact]
    public void Lines_Are_Drawn_On_Request() =>
        Assert.Equal(TimeDrawing.MarkedLines, Bind("chart: compare; measure: homicide; benchmark: msg; draw: lines").Data.Drawing);

    [Fact]
    public void A_Published_Average_Is_The_Groups_Own_Row()
    {
        (BoundFigure figure, TimeSeriesData data) = Published("force,year,days\nAvon and Somerset,2022-03,58\nAvon and Somerset,2023-03,61\nMost similar group,2022-03,49\nMost similar group,2023-03,50\nEngland and Wales,2022-03,44\nEngland and Wales,2023-03,45\n");
        Assert.Contains("MSG average: as the source publishes it.", figure.Notes);
        Assert.Equal(["Avon and Somerset 58 61", "MSG average 49 50", "England and Wales 44 45"], data.Series.Select(line => $"{line.Label} {string.Join(' ', line.Points.Select(point => point.Value))}"));
    }

    [Fact]
    public void An_Average_That_Is_Not_Published_Is_Left_Out_And_Said()
    {
        (BoundFigure figure, TimeSeriesData data) = Published("force,year,days\nAvon and Somerset,2022-03,58\nAvon and Somerset,2023-03,61\nEngland and Wales,2022-03,44\nEngland and Wales,2023-03,45\n");
        Assert.Equal(["Avon and Somerset", "England and Wales"], data.Series.Select(line => line.Label));
        Assert.Contains("The source publishes no MSG average.", figure.Notes);
    }

    [Theory]
    [InlineData("chart: compare; measure: homicide; benchmark: msg; areas: kent, essex, sussex", "BD2321")]
    [InlineData("chart: compare; measure: homicide; benchmark: msg; window: 1 month; from: 2022-10", "BD2321")]
    [InlineData("chart: compare; measure: homicide; draw: pie", "BD2226")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, TimeSeriesData Data) Bind(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<TimeSeriesData>(figure.Data));
    }

    private static (BoundFigure Figure, TimeSeriesData Data) Published(string rows)
    {
        static string Base(string path) => SampleContent.Base.ReadText(path).Content;
        var files = SampleContent.WithReportBody("```chart\nchart: compare; measure: days; benchmark: msg; areas: england-and-wales\n```")
            .With("data/days.csv", rows)
            .With("catalogue/areas.yml", Base("catalogue/areas.yml") + "  england-and-wales: { name: England and Wales }\n  msg: { name: Most similar group }\n")
            .With("catalogue/datasets.yml", Base("catalogue/datasets.yml") + "  days: { file: data/days.csv, frequency: year, columns: { area: force, period: year, days: days }, source: { title: Scorecards } }\n")
            .With("catalogue/measures.yml", Base("catalogue/measures.yml") + "  days: { title: Median days to charge, kind: value, unit: days, from: days, polarity: lower-is-better }\n");
        BoundFigure figure = BoundSample.Model(files).BoundPaper.Figures.Single();
        return (figure, (TimeSeriesData)figure.Data);
    }
}
