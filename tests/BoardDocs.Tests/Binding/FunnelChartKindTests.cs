using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

public sealed class FunnelChartKindTests
{
    [Fact]
    public void Bind_Sets_Every_Area_Of_The_Group_Against_The_Rate_Of_All_Together()
    {
        (BoundFigure figure, FunnelData data) = Figure("measure: burglary");
        double events = data.Areas.Sum(area => area.Rate * area.Denominator / 1000);

        Assert.Equal(8, data.Areas.Length);
        Assert.Equal(1000 * events / data.Areas.Sum(area => area.Denominator), data.Baseline ?? double.NaN, 1e-9);
        Assert.Equal(Assert.Single(figure.Values).Rate ?? double.NaN, data.Areas.Single(area => area.IsOwn).Rate, 1e-12);
        Assert.Equal(data.Areas.OrderByDescending(area => area.Rate).Select(area => area.Label), data.Areas.Select(area => area.Label));
    }

    [Fact]
    public void Bind_Says_That_Outliers_Are_Common()
    {
        (BoundFigure figure, FunnelData data) = Figure("measure: homicide");
        Assert.Contains(figure.Notes, note => note.StartsWith("Police counts vary more than the limits allow for", StringComparison.Ordinal));
        Assert.StartsWith("Funnel chart of Homicide, per 1,000 residents, most similar group, 12 months to September 2023: Avon and Somerset 0.0116, within the limits; average ", figure.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["Rate", "Residents", "Limits"], data.ToTable().Columns.Select(column => column.Heading));
        Assert.Equal(9, data.ToTable().Rows.Length);
    }

    [Fact]
    public void Curve_Narrows_As_Areas_Grow_And_Encloses_The_Baseline()
    {
        FunnelData data = Figure("measure: homicide").Data;
        double baseline = data.Baseline ?? double.NaN;
        Assert.All(data.Curve, limit => Assert.True(limit.Low998 < limit.Low95 && limit.Low95 < baseline && baseline < limit.High95 && limit.High95 < limit.High998));
        Assert.True(data.Curve[^1].High95 - data.Curve[^1].Low95 < data.Curve[0].High95 - data.Curve[0].Low95);
    }

    [Theory]
    [InlineData("measure: satisfaction", "BD2345")]
    [InlineData("measures: homicide, burglary", "BD2331")]
    [InlineData("measure: homicide; benchmark: none", "BD2330")]
    [InlineData("measure: homicide; areas: avon-and-somerset", "BD2346")]
    [InlineData("measure: homicide; from: 2022-01", "BD2006")]
    public void Faults_Are_Reported(string fields, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\nchart: funnel; {fields}\n```"));

    private static (BoundFigure Figure, FunnelData Data) Figure(string fields)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\nchart: funnel; {fields}\n```").Figures);
        return (figure, Assert.IsType<FunnelData>(figure.Data));
    }
}
