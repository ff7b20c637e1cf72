using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Binding;

/// <summary>Slips in a measure block: each is told once, and what it takes away is not told again.</summary>
public sealed class StatementSlipTests
{
    private const string Link = "\n\n[](#homicide-rolling12) shows the rate.";

    [Theory]
    [InlineData(
        "```measures\nmeasure: homicide\nchart: rolling12\n```" + Link,
        "A line that sets a whole measures block has no key 'chart'. A row is one line: put 'chart' behind the row that it belongs to, after a semicolon.")]
    [InlineData(
        "```table\ncolumn: count\nrow: homicide\nunder: burglary\n```",
        "A line that sets a whole table block has no key 'under'. A row is one line: put 'under' behind the row that it belongs to, after a semicolon.")]
    [InlineData("```measures\nmeasure: homicide; Chart: rolling12\n```" + Link, "A statement of a measures block has no key 'Chart'. Did you mean 'chart'?")]
    [InlineData("```measures\nmeasure = homicide; chart: rolling12\n```" + Link, "There is no colon after 'measure'. Write measure: and its value.")]
    [InlineData("```measures\nmeasure: homicide; chart:\n```" + Link, "'chart' has no value here. Write one, or take 'chart' out.")]
    [InlineData("```measures\nmeasure: homicide; chart: rolling12; id: deaths; colour: red\n```\n\nSee [](#deaths).", "A statement of a measures block has no key 'colour'.")]
    [InlineData(
        "'''measures\nmeasure: homicide\n'''",
        "This measures block is printed as it stands. Its marks are no backticks: write ```measures before it, and ``` on the line after it.")]
    [InlineData(
        "‘‘‘ chart\nchart: compare\n’’’",
        "This chart block is printed as it stands. Its marks are no backticks: write ```chart before it, and ``` on the line after it.")]
    public void A_Slip_Is_Told_Once(string body, string message) => Assert.StartsWith(message, Assert.Single(Messages(body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("```measures\nmeasure: burglary; chart:\n```" + Link)]
    [InlineData("```measures\nmeasure: homicide\n```" + Link)]
    public void A_Link_That_No_Slip_Explains_Is_Told(string body) =>
        Assert.Contains(Messages(body), message => message.StartsWith("Nothing in this paper has the id 'homicide-rolling12'.", StringComparison.Ordinal));

    [Theory]
    [InlineData("'''Measures' is a word in three quotes.")]
    [InlineData("''measures and so on''")]
    public void Other_Quotes_Are_Left_Alone(string body) => Assert.Empty(Messages(body));

    private static string[] Messages(string body) =>
        [.. Compilation.Create(SampleContent.WithReportBody(body)).GetDiagnostics().Where(found => found.Severity >= Diagnostics.DiagnosticSeverity.Warning).Select(found => found.Message)];
}
