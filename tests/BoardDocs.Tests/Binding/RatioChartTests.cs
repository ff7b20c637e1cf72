using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class RatioChartTests
{
    [Fact]
    public void Draws_Each_Group_Against_The_Reference_With_Parity_At_One()
    {
        (BoundFigure figure, TimeSeriesData data) = Bind("chart: ratio; measure: disproportionality");
        Assert.Equal(["Asian", "Black"], data.Series.Select(line => line.Label));
        Assert.Equal(new ReferenceLine(1, "same as White people"), data.Reference);
        Assert.Equal(("Times as likely as White people", 1), (data.ValueAxisTitle, data.Decimals));
        Assert.Equal(4.5, data.Series[1].Points[^1].Value ?? double.NaN, 1e-9);
        Assert.Equal("Disproportionality: times as likely as White people by year", figure.Symbol.Title);
        Assert.Equal("Line chart of Disproportionality, times as likely as White people, Avon and Somerset, year ending Mar 2022 to Mar 2023: Asian 1.9 to 1.4; Black 4.3 to 4.5.", figure.AlternativeText);
    }

    [Theory]
    [InlineData("true", 4.028126, 5.027151)]
    [InlineData("people", 4.029573, 5.025347)]
    public void Band_Is_The_Published_Interval(string band, double low, double high)
    {
        (BoundFigure figure, TimeSeriesData data) = Bind($"chart: ratio; measure: disproportionality; series: Black; band: {band}");
        Assert.Equal("Avon and Somerset", Assert.Single(data.Series).Label);
        Assert.Equal(low, data.Series[0].Points[^1].Interval?.Low ?? double.NaN, 5e-7);
        Assert.Equal(high, data.Series[0].Points[^1].Interval?.High ?? double.NaN, 5e-7);
        Assert.Contains("The band is the 95% confidence interval.", figure.Notes);
        FigureTable table = data.ToTable();
        Assert.Equal(["Avon and Somerset", "Avon and Somerset, lower 95% limit", "Avon and Somerset, upper 95% limit"], table.Columns.Select(column => column.Heading));
        Assert.Equal([4.5, low, high], table.Rows[^1].Cells.Select(cell => Math.Round(cell.Value, 6)));
    }

    [Theory]
    [InlineData("White", "White people")]
    [InlineData("Men", "Men")]
    [InlineData("Older people", "Older people")]
    [InlineData("Adults", "Adults")]
    public void People_Are_Named_As_People(string series, string expected) => Assert.Equal(expected, PeopleWords.Of(series));

    [Theory]
    [InlineData("chart: ratio; measure: homicide", "BD2323")]
    [InlineData("chart: ratio; measure: disproportionality; series: Green", "BD2226")]
    [InlineData("chart: ratio; measure: disproportionality; band: maybe", "BD2226")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, string.Join(' ', BoundSample.Model(Files(statement)).GetDiagnostics().Select(found => found.Id)));

    private static (BoundFigure Figure, TimeSeriesData Data) Bind(string statement)
    {
        SemanticModel model = BoundSample.Model(Files(statement));
        Assert.Empty(model.GetDiagnostics().Select(found => found.Message));
        BoundFigure figure = Assert.Single(model.BoundPaper.Figures);
        return (figure, Assert.IsType<TimeSeriesData>(figure.Data));
    }

    private static MemoryContent Files(string statement) => SampleContent.WithReportBody($"```chart\n{statement}\n```")
        .With("data/stop-search.csv", "group,year,searches\nWhite,2022-03,2500\nWhite,2023-03,2400\nAsian,2022-03,135\nAsian,2023-03,95\nBlack,2022-03,360\nBlack,2023-03,360\n")
        .With("data/census.csv", "group,year,people\nWhite,2021,1500000\nAsian,2021,43000\nBlack,2021,50000\n")
        .With("catalogue/datasets.yml", SampleContent.Base.ReadText("catalogue/datasets.yml").Content
            + "  stop-search: { file: data/stop-search.csv, frequency: year, columns: { series: group, period: year, searches: searches }, scope: local, source: { title: Stop and search } }\n"
            + "  census: { file: data/census.csv, frequency: year, columns: { series: group, period: year, people: people }, scope: local, source: { title: Census 2021 } }\n")
        .With("catalogue/measures.yml", SampleContent.Base.ReadText("catalogue/measures.yml").Content
            + "  disproportionality: { title: Stop and search disproportionality, short: Disproportionality, kind: ratio, from: stop-search, series: [Asian, Black], reference: White, denominator: census, per: 1000 people }\n");
}
