using System.Text.RegularExpressions;
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

    private static string Findings(string kind, string rows)
    {
        MemoryContent content = SampleContent.WithReportBody($"```chart\nchart: {kind}; measure: homicide\n```\n");
        string blanked = Regex.Replace(content.ReadText(Path).Content, $"(?m)^({rows}),\\d+", "$1,");
        Assert.NotEqual(content.ReadText(Path).Content, blanked);
        return string.Join('\n', BoundSample.Model(content.With(Path, blanked)).GetDiagnostics().Select(found => found.Message));
    }
}
