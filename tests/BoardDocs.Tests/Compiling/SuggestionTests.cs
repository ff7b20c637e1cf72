using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

/// <summary>What people write in place of what the language wants, and what they are told.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("Q2 2026", "2026-Q2 for the three months to June 2026, or 2026-27 Q2 for those to September 2026")]
    [InlineData("2026 Q4", "2026-Q4 for the three months to December 2026, or 2026-27 Q4 for those to March 2027")]
    [InlineData("2026/27Q2", "2026-27 Q2")]
    [InlineData("Q2 26/27", "2026-27 Q2")]
    [InlineData("2026-2027 Q2", "2026-27 Q2")]
    [InlineData("Quarter 2, 2026/27", "2026-27 Q2")]
    [InlineData("September 2026", "2026-09 for the month, or quarter ending September 2026 for the three months that end with it")]
    [InlineData("quarter ending 30 Sept 2026", "2026-09 for the month, or quarter ending September 2026 for the three months that end with it")]
    [InlineData("July to September 2026", "2026-09 for the month, or quarter ending September 2026 for the three months that end with it")]
    [InlineData("30/09/2026", "2026-09")]
    [InlineData("Q2 \u0662\u0662-\u0662\u0663", "2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023")]
    [InlineData("\u0663\u0660/\u0660\u0669/\u0662\u0660\u0662\u0666", "2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023")]
    [InlineData("2026-9", "2026-09")]
    [InlineData("2026-27", "one of its quarters, as in 2026-27 Q1, or year ending March 2027")]
    [InlineData("Q2 2023/25", "2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023")]
    public void A_Period_In_Another_Form_Is_Told_Its_Own(string written, string wanted)
    {
        string report = $"---\ntitle: T\nquarter: {written}\n---\n\n`= homicide.count`\n";
        Assert.Equal([$"'{written}' is not a period. Write {wanted}."], Messages(report));
    }

    [Theory]
    [InlineData("`= homicide.count@last-year`", "'last-year' is not a period. Write year-ago.")]
    [InlineData("`= homicide.count@lastquarter`", "'lastquarter' is not a period. Write previous-quarter.")]
    [InlineData("`= homicide.percent-change`", "A measure has no '.percent-change'. Did you mean 'change-percent'?")]
    [InlineData("`= Residential burglary.count`", "'burglary.count' was not expected here. A measure is written as its id, without blanks, as in homicide.count; its title cannot stand here.")]
    [InlineData("There were `= burglary.count burglaries. The area ranks `= burglary.rank`.", "'burglaries. The area ranks' was not expected here. The value seems to have no end: put the backtick (`) that is missing behind it.")]
    [InlineData("```chart\nchart: rolling12; measures: Police recorded homicide offences\n```", "There is no measure 'Police recorded homicide offences'. Did you mean 'homicide'?")]
    [InlineData("```chart\nchart: rolling12; measures: homicide; areas: Avon & Somerset\n```", "There is no area 'Avon & Somerset'. Did you mean 'avon-and-somerset'?")]
    [InlineData("```chart\nchart: rolling12; measures: homicide; benchmark: most similar group\n```", "There is no benchmark group or area 'most similar group'. Did you mean 'msg'?")]
    [InlineData("```chart\nchart: rolling12; measure: homicide, title: Homicide\n```", "There is no semicolon before 'title'. Put ; between two fields, or double quotes around a value that holds a colon.")]
    [InlineData("```chart\nchart: rolling12; measure: homicide; title: \u201CHomicide; the long view\u201D\n```", "Curly quotes (\u201C \u201D) do not hold a text together. Write straight ones (\") before and behind it.")]
    public void A_Slip_Is_Told_Once_With_What_Was_Meant(string body, string message) =>
        Assert.Equal([message], Messages(SampleContent.WithReportBody(body).ReadText(SampleContent.ReportPath).Content));

    [Fact]
    public void A_Figure_Named_In_Digits_Of_Another_Script_Is_Text() =>
        Assert.Empty(Messages(SampleContent.WithReportBody("See Figure \u0663 and Figures \u0661 to \u0662.").ReadText(SampleContent.ReportPath).Content));

    [Fact]
    public void A_Text_In_Curly_Quotes_Without_Signs_Is_Text() =>
        Assert.Empty(Messages(SampleContent.WithReportBody("```chart\nchart: rolling12; measure: homicide; title: \u201CSafer streets\u201D since 2020\n```").ReadText(SampleContent.ReportPath).Content));

    [Fact]
    public void A_Comma_In_The_Place_Of_A_Semicolon_Has_A_Fix()
    {
        var content = SampleContent.WithReportBody("```chart\nchart: rolling12; measure: homicide, title: Homicide\n```");
        BoardDocs.Analysis.FixResult result = BoardDocs.Analysis.ContentFixer.Run(Compilation.Create(content), []);
        Assert.Contains("measure: homicide; title: Homicide", Assert.Single(result.Texts).Value.Content, StringComparison.Ordinal);
    }

    private static string[] Messages(string report) =>
        [.. Compilation.Create(SampleContent.Base.With(SampleContent.ReportPath, report)).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Message)];
}
