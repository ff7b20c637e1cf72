using BoardDocs.Binding;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class ChangeChartTests
{
    [Fact]
    public void Counts_Change_In_Per_Cent_On_The_Year_Before()
    {
        (BoundFigure figure, ChangeData data) = Figure("chart: change; measure: burglary");
        Dictionary<string, double> before = SampleRows.Sum("Burglary", "2021-10", "2022-09");
        Dictionary<string, double> after = SampleRows.Sum("Burglary", "2022-10", "2023-09");
        var expected = after.Select(pair => (Name: pair.Key, Change: (pair.Value / before[pair.Key]) - 1)).OrderByDescending(pair => pair.Change).ToList();
        Assert.Equal(expected.Select(pair => pair.Name), data.Rows.Select(row => row.Label));
        Assert.All(expected.Zip(data.Rows), pair => Assert.Equal(pair.First.Change, pair.Second.Change ?? 0, 1e-12));
        Assert.All(data.Rows, row => Assert.Equal((before[row.Label], after[row.Label]), (row.Before, row.After)));
        Assert.Equal((Unit.RelativeChange, 1), (data.Unit, data.Decimals));
        Assert.Equal(["2023-09", "2022-09"], figure.Values.Select(value => value.Period.ToString()));
        Assert.Equal("Police recorded residential burglary offences, most similar group, 12 months to September 2023 against 12 months to September 2022", figure.Subtitle);
        Assert.Equal(["A fall is better.", "The change is that of the number, not of the rate.", "The data is illustrative: it was made up for this report."], figure.Notes.AsEnumerable());
    }

    [Fact]
    public void Alternative_Text_Gives_Own_Change_And_Ends() => Assert.Equal(
        "Bar chart of the change of Residential burglary, most similar group, 12 months to September 2023 against 12 months to September 2022: Avon and Somerset \u221211.8%; from Essex \u22128.7% to Hampshire \u221211.8%; 0 up, 8 down.",
        Figure("chart: change; measure: burglary").Figure.AlternativeText);

    [Fact]
    public void Few_Events_Everywhere_Change_By_Number()
    {
        (BoundFigure figure, ChangeData data) = Figure("chart: change; measure: homicide; from: 2021-09");
        Dictionary<string, double> before = SampleRows.Sum("Homicide", "2020-10", "2021-09");
        Dictionary<string, double> after = SampleRows.Sum("Homicide", "2022-10", "2023-09");
        Assert.Equal((Unit.Count, 0, "Change in number"), (data.Unit, data.Decimals, data.ValueAxisTitle));
        Assert.All(data.Rows, row => Assert.Equal(after[row.Label] - before[row.Label], row.Change));
        Assert.Contains("The numbers are too small for percentages, so the change is given as a number.", figure.Notes);
        Assert.Contains("the change in number of Homicide", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_Events_Of_Some_Areas_Are_Told_As_Two_Counts()
    {
        string rows = string.Join('\n', SampleContent.Base.ReadText("data/recorded-offences.csv").Content.Split('\n').Select(line =>
            line.StartsWith("Kent,Burglary,2022-0", StringComparison.Ordinal) || line.StartsWith("Kent,Burglary,2021-1", StringComparison.Ordinal) ? line[..line.LastIndexOf(',')] + ",4" : line));
        BoundFigure figure = new MemorySample(rows, "other-areas: ignore").Figure("chart: change; measure: burglary");
        ChangeData data = Assert.IsType<ChangeData>(figure.Data);
        Assert.Equal(("Kent", 48, (double?)null), (data.Rows[^1].Label, data.Rows[^1].Before ?? 0, data.Rows[^1].Change));
        Assert.Matches("^48 to [0-9,]+$", data.Rows[^1].Words);
        Assert.Contains("Fewer than 50 before, or fewer than 20 after, are given as numbers: a percentage of so few would say more than it knows.", figure.Notes);
        Assert.Equal(FigureCellKind.Text, data.ToTable().Rows[^1].Cells[2].Kind);
    }

    [Fact]
    public void Percentages_Change_In_Points()
    {
        ChangeData data = Figure("chart: change; measure: satisfaction; areas: avon-and-somerset").Data;
        Assert.Equal((UnitKind.PercentagePoints, "Change in percentage points"), (data.Unit.Kind, data.ValueAxisTitle));
        ChangeRow row = Assert.Single(data.Rows);
        Assert.Equal(row.After - row.Before, row.Change);
    }

    [Theory]
    [InlineData("chart: change; measure: burglary; from: 2023-03", "BD4116")]
    [InlineData("chart: change; measure: burglary; from: 2023-09; to: 2022-09", "BD2233")]
    [InlineData("chart: change; measure: burglary; benchmark: none", "BD2330")]
    [InlineData("chart: change; measures: burglary, satisfaction", "BD2331")]
    [InlineData("chart: change; measure: burglary; from: 2018-09; to: 2019-09", "BD2333")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, ChangeData Data) Figure(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<ChangeData>(figure.Data));
    }
}
