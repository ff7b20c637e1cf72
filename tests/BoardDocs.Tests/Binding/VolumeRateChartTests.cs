using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Binding;

public sealed class VolumeRateChartTests
{
    [Fact]
    public void A_Count_With_A_Rate_Gives_Both()
    {
        (BoundFigure figure, VolumeRateData data) = Bind("chart: volume-rate; measure: homicide");
        Assert.Equal((UnitKind.Count, UnitKind.Rate, false), (data.Volume.Unit.Kind, data.Rate.Unit.Kind, data.IsDual));
        foreach ((ChartPoint volume, ChartPoint rate) in data.Volume.Series[0].Points.Zip(data.Rate.Series[0].Points))
        {
            Assert.Equal(volume.Period, rate.Period);
            Assert.Equal(1000 * (volume.Value ?? double.NaN) / 1719000, rate.Value ?? double.NaN, 1e-12);
        }

        Assert.Equal(20, data.Volume.Series[0].Points[^1].Value);
        Assert.Equal("Homicide: number and per 1,000 residents, 12 months rolling", figure.Symbol.Title);
        Assert.Equal(("Homicide (number)", "Homicide: rate (per 1,000 residents)"), (data.Volume.ValueAxisTitle, data.Rate.ValueAxisTitle));
    }

    [Fact]
    public void A_Proportion_Gives_Its_Numerator_As_The_Number()
    {
        VolumeRateData data = Bind("chart: volume-rate; measure: satisfaction; window: 1 month").Data;
        Assert.Equal(("Victim satisfaction: number satisfied", "Victim satisfaction"), (data.Volume.Series[0].Label, data.Rate.Series[0].Label));
        Assert.Equal((TimeDrawing.Columns, "Month"), (data.Volume.Drawing, data.Rate.TimeAxisTitle));
        Assert.All(data.Volume.Series[0].Points, point => Assert.True(point.Value is >= 1 && double.IsInteger(point.Value.Value)));
        Assert.All(data.Rate.Series[0].Points, point => Assert.InRange(point.Value ?? -1, 0, 1));
    }

    [Theory]
    [InlineData("homicide, satisfaction")]
    [InlineData("satisfaction, homicide")]
    public void Two_Measures_Stand_In_Any_Order(string measures)
    {
        (BoundFigure figure, VolumeRateData data) = Bind($"chart: volume-rate; measures: {measures}; dual: true; title: Both");
        Assert.Equal(("Homicide", "Victim satisfaction", true), (data.Volume.Series[0].Label, data.Rate.Series[0].Label, data.IsDual));
        Assert.Equal(2, figure.Values.Length);
    }

    [Fact]
    public void Sums_That_Overlap_Are_A_Line() => Assert.Equal(TimeDrawing.Lines, Bind("chart: volume-rate; measure: homicide").Data.Volume.Drawing);

    [Fact]
    public void Table_Has_A_Column_In_Each_Unit()
    {
        FigureTable table = Bind("chart: volume-rate; measure: homicide; from: 2023-09").Data.ToTable();
        Assert.Equal(["Homicide Number 0", "Homicide: rate Per 1,000 residents 4"], table.Columns.Select(column => $"{column.Heading} {column.UnitWords} {column.Decimals}"));
        Assert.Equal((20, 1000 * 20.0 / 1719000), (table.Rows[0].Cells[0].Value, table.Rows[0].Cells[1].Value));
    }

    [Fact]
    public void Alternative_Text_Says_Both() => Assert.Equal(
        "Two charts, one above the other, of Homicide, Avon and Somerset, 12 months ending Sep 2020 to Sep 2023: Homicide 13 to 20; Homicide: rate 0.0076 to 0.0116; Homicide stable.",
        Bind("chart: volume-rate; measure: homicide").Figure.AlternativeText);

    [Theory]
    [InlineData("chart: volume-rate; measures: homicide, satisfaction, burglary", "BD2322")]
    [InlineData("chart: volume-rate; measure: homicide; dual: yes", "BD2226")]
    [InlineData("chart: volume-rate; measure: homicide; window: 13 months", "BD2226")]
    [InlineData("chart: volume-rate; measure: homicide; window: a year", "BD2226")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, VolumeRateData Data) Bind(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<VolumeRateData>(figure.Data));
    }
}
