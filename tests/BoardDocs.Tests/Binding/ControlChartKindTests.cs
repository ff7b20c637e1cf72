using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class ControlChartKindTests
{
    [Fact]
    public void Bind_Computes_Mean_And_Limits_Of_The_Months()
    {
        (BoundFigure figure, ControlData data) = Figure("measure: satisfaction; screening: off");
        double[] values = [.. data.Segments[0].Points.Select(month => month.Drawn ?? double.NaN)];
        double mean = values.Average();
        double range = values.Zip(values.Skip(1), (a, b) => Math.Abs(b - a)).Average();

        ControlLimits limits = Assert.IsType<ControlLimits>(data.Segments[0].Limits);
        Assert.Equal(48, values.Length);
        Assert.Equal((164.0 / 212, 127.0 / 195), (values[0], values[^1]));
        Assert.Equal(mean, limits.Mean, 1e-12);
        Assert.Equal((mean - (2.66 * range), mean + (2.66 * range)), (limits.Low, limits.High));
        Assert.Equal("1 month", Assert.Single(figure.Values).Window.ToString());
    }

    [Fact]
    public void Bind_Says_Variation_And_Method_In_Words()
    {
        BoundFigure figure = Figure("measure: satisfaction").Figure;
        Assert.Equal("Victim satisfaction: control chart by month", figure.Symbol.Title);
        Assert.StartsWith("Variation: September 2023 ", figure.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Limits: the mean plus and minus 2.66 times the mean difference between neighbouring months (XmR).", figure.Notes);
        Assert.StartsWith("Control chart of Victim satisfaction, Avon and Somerset, Oct 2019 to Sep 2023: 65.1% in Sep 2023, ", figure.AlternativeText, StringComparison.Ordinal);
        Assert.InRange(figure.AlternativeText.Length, 60, 250);
    }

    [Fact]
    public void Bind_Starts_Limits_Afresh_With_The_Reason()
    {
        (BoundFigure figure, ControlData data) = Figure("measure: homicide; rebase: 2022-04 \"New rules began.\"");
        Assert.Equal(["2019-10 30", "2022-04 18"], data.Segments.Select(segment => $"{segment.Points[0].Point.Period} {segment.Points.Length}"));
        Assert.Contains("Limits start afresh in April 2022: New rules began.", figure.Notes);
        Assert.NotEqual(data.Segments[0].Limits, data.Segments[1].Limits);
    }

    [Theory]
    [InlineData("80%", "Assurance: the target of 80.0% is missed in every month unless something changes.")]
    [InlineData("50%", "Assurance: the target of 50.0% is reached in every month unless something changes.")]
    [InlineData("67%", "Assurance: the target of 67.0% lies between the limits, so whether a month reaches it is left to chance.")]
    public void Bind_Assures_Against_The_Target(string target, string expected)
    {
        string body = $"```measures\nmeasure: satisfaction; target: {target}; chart: spc; from: 2022-06; seasonal: adjust\n```\n\nA comment.\n";
        BoundFigure figure = Assert.Single(BoundSample.Model(SampleContent.WithReportBody(body)).BoundPaper.Figures);
        Assert.Contains(expected, figure.Notes);
    }

    [Fact]
    public void Bind_Shows_Events_With_Limits_To_One_Place_Where_They_Are_Few()
    {
        (BoundFigure figure, ControlData data) = Figure("measure: homicide; show: count");
        Assert.Equal((BoardDocs.Symbols.Unit.Count, 1, 0.0), (data.Unit, data.Decimals, data.Segments[0].Points[0].Drawn));
        Assert.DoesNotContain(figure.Notes, note => note.StartsWith("Residents:", StringComparison.Ordinal));
    }

    [Fact]
    public void Bind_Takes_The_Season_Out()
    {
        (BoundFigure figure, ControlData data) = Figure("measure: burglary; seasonal: adjust");
        Assert.True(data.IsAdjusted);
        Assert.Contains(data.Segments[0].Points, month => month.Drawn != month.Point.Value);
        Assert.Contains("Seasonally adjusted", data.ToTable().Columns.Select(column => column.Heading));
        Assert.Contains("Seasonally adjusted: each month is divided by its calendar month's usual share of the level.", figure.Notes);
    }

    [Theory]
    [InlineData("measure: homicide; rebase: 2021-04", "BD2343")]
    [InlineData("measure: homicide; rebase: 2019-10 \"first\"", "BD2344")]
    [InlineData("measure: homicide; rebase: 2021-22 Q1 \"a quarter\"", "BD2010")]
    [InlineData("measures: homicide, serious-violence", "BD2331")]
    [InlineData("measure: homicide; near-limits: yes", "BD2226")]
    [InlineData("measure: homicide; from: 2023-09", "BD4121")]
    [InlineData("measure: burglary", "BD4120")]
    public void Faults_Are_Reported(string fields, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\nchart: spc; {fields}\n```"));

    [Fact]
    public void Keys_Of_Control_Charts_Belong_To_No_Other_Kind() =>
        Assert.Equal("BD2006", BoundSample.Findings("```chart\nchart: series; measure: homicide; rebase: 2021-04 \"x\"\n```"));

    private static (BoundFigure Figure, ControlData Data) Figure(string fields)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\nchart: spc; {fields}\n```").Figures);
        return (figure, Assert.IsType<ControlData>(figure.Data));
    }
}
