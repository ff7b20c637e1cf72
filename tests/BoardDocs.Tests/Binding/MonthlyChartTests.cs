using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class MonthlyChartTests
{
    [Fact]
    public void Draws_Each_Months_Own_Value_And_No_Comparator()
    {
        TimeSeriesData data = Bind("benchmark: msg\n", "chart: monthly; measure: homicide; from: 2022-10").Data;
        ChartSeries line = Assert.Single(data.Series);
        Assert.Equal(TimeDrawing.MarkedLines, data.Drawing);
        Assert.Equal(Counts("Homicide", "2022-10", "2023-09").Select(count => 1000 * count / 1719000.0), line.Points.Select(point => point.Value ?? double.NaN), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Draws_A_Comparator_Where_The_Statement_Asks() =>
        Assert.Equal(["Avon and Somerset", "MSG average"], Bind(string.Empty, "chart: monthly; measure: homicide; benchmark: msg").Data.Series.Select(line => line.Label));

    [Fact]
    public void Draws_Columns_On_Request()
    {
        (BoundFigure figure, TimeSeriesData data) = Bind(string.Empty, "chart: monthly; measure: homicide; draw: columns");
        Assert.Equal((TimeDrawing.Columns, "homicide-monthly", "Month"), (data.Drawing, figure.Symbol.Id, data.TimeAxisTitle));
        Assert.Equal("Homicide: rate per 1,000 residents by month", figure.Symbol.Title);
        Assert.StartsWith("Column chart of Homicide, per 1,000 residents, Avon and Somerset, Oct 2019 to Sep 2023: ", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quarter", "Quarter ending", "Satisfaction: percentage by quarter")]
    [InlineData("year", "Year ending", "Satisfaction: percentage by year")]
    public void Says_What_Quarters_And_Years_Are(string frequency, string axis, string title)
    {
        string[] periods = frequency == "year" ? ["2021-09", "2022-09", "2023-09"] : ["2023-03", "2023-06", "2023-09"];
        string rows = string.Concat(periods.Select((period, i) => $"{period},{80 + i},100\n"));
        var files = SampleContent.WithReportBody("```chart\nchart: monthly; measure: survey\n```")
            .With("data/survey.csv", "period,satisfied,responses\n" + rows)
            .With("catalogue/datasets.yml", SampleContent.Base.ReadText("catalogue/datasets.yml").Content + $"  survey:\n    file: data/survey.csv\n    frequency: {frequency}\n    columns: {{ period: period, satisfied: satisfied, responses: responses }}\n    scope: local\n    source: {{ title: Survey, organisation: Police }}\n")
            .With("catalogue/measures.yml", SampleContent.Base.ReadText("catalogue/measures.yml").Content + "  survey: { title: Satisfaction, kind: proportion, from: survey, numerator: satisfied, denominator-value: responses }\n");
        BoundFigure figure = BoundSample.Model(files).BoundPaper.Figures.Single();
        var data = (TimeSeriesData)figure.Data;
        Assert.Equal((axis, title), (data.TimeAxisTitle, figure.Symbol.Title));
        Assert.Equal([0.8, 0.81, 0.82], data.Series[0].Points.Select(point => point.Value ?? double.NaN));
    }

    [Theory]
    [InlineData("chart: monthly; measure: homicide; draw: bars", "BD2226")]
    [InlineData("chart: monthly; measure: homicide; draw: columns; benchmark: msg", "BD2320")]
    [InlineData("chart: rolling12; measure: homicide; draw: columns", "BD2006")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, TimeSeriesData Data) Bind(string frontMatter, string statement)
    {
        var files = SampleContent.Base.With(SampleContent.ReportPath, $"---\ntitle: Performance report\nquarter: 2023-24 Q2\n{frontMatter}---\n\n```chart\n{statement}\n```\n");
        BoundFigure figure = Assert.Single(BoundSample.Model(files).BoundPaper.Figures);
        return (figure, Assert.IsType<TimeSeriesData>(figure.Data));
    }

    private static double[] Counts(string offence, string from, string to) =>
        [.. SampleContent.Base.ReadText("data/recorded-offences.csv").Content.Split('\n')
            .Select(line => line.Trim().Split(','))
            .Where(cells => cells.Length == 4 && cells[0] == "Avon and Somerset" && cells[1] == offence
                && string.CompareOrdinal(cells[2], from) >= 0 && string.CompareOrdinal(cells[2], to) <= 0)
            .Select(cells => double.Parse(cells[3], CultureInfo.InvariantCulture))];
}
