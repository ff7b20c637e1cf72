using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Proportions that count more than there is.</summary>
public sealed class LargePartTests
{
    private const string Message =
        "Victim satisfaction of Avon and Somerset counts 999 out of 31 in September 2023, but a part cannot be larger than its whole, so the percentage is too high; correct the cell, or name other columns in catalogue/measures.yml.";

    [Fact]
    public void A_Part_Larger_Than_Its_Whole_Is_Reported_At_Its_Cell() =>
        Assert.Equal(["BD4105 data/satisfaction.csv:13:9 " + Message], Findings("999,31", string.Empty));

    [Theory]
    [InlineData("31,31", "")]
    [InlineData("40,31", "basis: same-period")]
    public void A_Part_That_May_Be_So_Large_Is_Not_Reported(string row, string line) => Assert.Empty(Findings(row, line));

    [Fact]
    public void A_Whole_Window_Over_A_Hundred_Is_Reported_On_Every_Basis() => Assert.Single(Findings("999,31", "basis: same-period"));

    private static IEnumerable<string> Findings(string lastRow, string line)
    {
        string rows = string.Concat(Enumerable.Range(0, 11).Select(step => $"{2022 + ((step + 9) / 12)}-{((step + 9) % 12) + 1:00},21,31\n"));
        string measures = SampleContent.Base.ReadText("catalogue/measures.yml").Content.Replace(
            "    numerator: satisfied\n", $"    numerator: satisfied\n    {line}\n", StringComparison.Ordinal);
        IContentFiles content = SampleContent.WithReportBody("```measures\ncolumns: measure, value\nmeasure: satisfaction\n```\n\nComments.")
            .With("data/satisfaction.csv", $"month,satisfied,responses\n{rows}2023-09,{lastRow}\n")
            .With("catalogue/measures.yml", measures);
        return BoundSample.Model(content).GetDiagnostics().Select(found =>
            $"{found.Id} {found.Location.Path}:{found.Location.Start.Line + 1}:{found.Location.Start.Character + 1} {found.Message}");
    }
}
