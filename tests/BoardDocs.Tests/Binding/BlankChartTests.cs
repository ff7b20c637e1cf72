using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;
using BoardDocs.Tests.Charts;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class BlankChartTests
{
    private const string Path = "data/recorded-offences.csv";

    [Theory]
    [InlineData("rolling12", "12 months", "September 2020")]
    [InlineData("monthly", "1 month", "October 2019")]
    [InlineData("series", "1 month", "October 2019")]
    [InlineData("spc", "1 month", "October 2019")]
    [InlineData("volume-rate", "12 months", "September 2020")]
    [InlineData("compare", "12 months", "September 2020")]
    public void Chart_Whose_Every_Cell_Is_Empty_Is_An_Error(string kind, string window, string from) => Assert.Equal(
        $"There is no value of Homicide for Avon and Somerset that this chart could draw: a point covers {window}, and every point from {from} to September 2023 "
        + $"has an empty cell in {Path}. Check the data file, or choose another chart.",
        Findings(kind, "Avon and Somerset,Homicide,[^,]+"));

    [Theory]
    [InlineData("rolling12")]
    [InlineData("monthly")]
    [InlineData("series")]
    [InlineData("spc")]
    [InlineData("volume-rate")]
    [InlineData("compare")]
    public void Chart_With_Some_Empty_Cells_Is_Drawn(string kind) =>
        Assert.DoesNotContain("no value", Findings(kind, "Avon and Somerset,Homicide,2019-1."), StringComparison.Ordinal);

    [Theory]
    [InlineData("rolling12")]
    [InlineData("compare")]
    public void Comparators_Without_Values_Are_Left_Out(string kind) =>
        Assert.DoesNotContain("no value", Findings(kind, "(?!Avon)[^,]+,Homicide,[^,]+"), StringComparison.Ordinal);

    [Theory]
    [InlineData("rolling12")]
    [InlineData("monthly")]
    [InlineData("series")]
    [InlineData("spc")]
    [InlineData("volume-rate")]
    [InlineData("compare")]
    [InlineData("ranked")]
    [InlineData("change")]
    [InlineData("funnel")]
    [InlineData("categories")]
    [InlineData("composition")]
    public void Chart_Of_Suppressed_Values_Only_Is_An_Error(string kind) => Assert.Contains(
        "Every value of Residential burglary that this chart could draw is suppressed, because counts so small may point to a person. "
        + "Leave the chart out, or put offences, areas or groups together in the data.",
        Messages(Suppressed($"chart: {kind}; measure: burglary")));

    [Fact]
    public void Line_Of_Suppressed_Values_Beside_Another_Is_Drawn()
    {
        MemoryContent content = Suppressed("chart: monthly; measures: homicide, burglary; show: count");
        Assert.DoesNotContain(Messages(content), message => message.Contains("could draw", StringComparison.Ordinal));
        Assert.Contains("Suppressed", TextRules.All(ChartBuilder.Build(Assert.Single(BoundSample.Model(content).BoundPaper.Figures), Theme.Default)).Select(text => text.Text));
    }

    [Theory]
    [InlineData("ranked", "2023-09", "the 12 months to September 2023")]
    [InlineData("change", "2023-09", "the 12 months to September 2023")]
    [InlineData("change", "2022-09", "the 12 months to September 2022")]
    [InlineData("funnel", "2023-09", "the 12 months to September 2023")]
    [InlineData("composition", "2023-09", "the 12 months to September 2023")]
    public void Own_Area_Without_A_Value_Is_Told(string kind, string empty, string window) => Assert.Contains(
        $"There is no value of Homicide for Avon and Somerset and {window}, so this chart shows other areas only. Fill the gap in {Path}, or set 'to:' to a period that it covers.",
        Findings(kind, $"Avon and Somerset,Homicide,{empty}"),
        StringComparison.Ordinal);

    [Fact]
    public void Funnel_Names_The_Areas_That_It_Leaves_Out() => Assert.Contains(
        "Not drawn, because there is no rate to show: Essex and Kent.",
        Assert.Single(BoundSample.Model(Blanked("funnel", "(?:Essex|Kent),Homicide,2023-09")).BoundPaper.Figures).Notes);

    [Fact]
    public void Numbers_Of_The_Others_Keep_Their_Decimals_Where_The_Own_Area_Has_None() =>
        Assert.Equal(4, Assert.Single(BoundSample.Model(Blanked("ranked", "Avon and Somerset,Homicide,[^,]+")).BoundPaper.Figures).Data.Decimals);

    [Fact]
    public void Shares_Of_Nothing_Are_Told_As_Such() => Assert.Equal<string>(
        ["No area of this chart has a value of Homicide for 12 months to September 2023: the numbers that they are a share of add up to 0. Check the data file, or set 'to:' to another period."],
        Messages(Replaced("composition", "[^,]+,Homicide,[^,]+", "0")));

    [Theory]
    [InlineData("from: 2019-05", "'from' names May 2019, but the first value that this chart can draw is that of October 2019. Leave 'from' out, or check the data file.")]
    [InlineData("to: 2023-12", "'to' names December 2023, but the last value that this chart can draw is that of September 2023. Leave 'to' out, or check the data file.")]
    public void Periods_Without_Data_Are_Told_And_Not_Drawn(string key, string message)
    {
        SemanticModel model = BoundSample.Model(SampleContent.WithReportBody($"```chart\nchart: monthly; measure: homicide; {key}\n```\n"));
        Assert.Contains(message, model.GetDiagnostics().Select(found => found.Message));
        var data = (TimeSeriesData)Assert.Single(model.BoundPaper.Figures).Data;
        Assert.Equal(("2019-10", "2023-09"), (data.Series[0].Points[0].Period.ToString(), data.Series[0].Points[^1].Period.ToString()));
    }

    [Fact]
    public void A_Window_That_Begins_Before_Its_First_Value_Is_No_Doubt() => Assert.Empty(
        Messages(SampleContent.WithReportBody("```chart\nchart: rolling12; measure: homicide; from: 2019-10\n```\n")));

    [Fact]
    public void Percentage_Of_Nobody_Is_Told_As_Such()
    {
        MemoryContent content = SampleContent.WithReportBody("```chart\nchart: rolling12; measure: satisfaction\n```\n");
        string zeros = Regex.Replace(content.ReadText("data/satisfaction.csv").Content, "(?m)^([0-9-]+),\\d+,\\d+", "$1,0,0");
        Assert.Contains(
            "There is no value of Victim satisfaction for Avon and Somerset that this chart could draw: a point covers 12 months, and every point from September 2020 to September 2023 "
            + "is a share of what adds up to 0 in data/satisfaction.csv. Check the data file, or choose another chart.",
            Messages(content.With("data/satisfaction.csv", zeros)));
    }

    private static string Findings(string kind, string rows) => string.Join('\n', Messages(Blanked(kind, rows)));

    private static string[] Messages(MemoryContent content) => [.. BoundSample.Model(content).GetDiagnostics().Select(found => found.Message)];

    private static MemoryContent Suppressed(string statement)
    {
        MemoryContent content = SampleContent.WithReportBody($"```chart\n{statement}\n```\n");
        return content.With(
            "catalogue/measures.yml",
            content.ReadText("catalogue/measures.yml").Content.Replace("    series: Burglary\n", "    series: Burglary\n    suppress: 100000\n", StringComparison.Ordinal));
    }

    private static MemoryContent Blanked(string kind, string rows) => Replaced(kind, rows, string.Empty);

    private static MemoryContent Replaced(string kind, string rows, string count)
    {
        MemoryContent content = SampleContent.WithReportBody($"```chart\nchart: {kind}; measure: homicide\n```\n");
        string replaced = Regex.Replace(content.ReadText(Path).Content, $"(?m)^({rows}),\\d+", "$1," + count);
        Assert.NotEqual(content.ReadText(Path).Content, replaced);
        return content.With(Path, replaced);
    }
}
