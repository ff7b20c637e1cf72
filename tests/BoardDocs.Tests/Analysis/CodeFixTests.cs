using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

public sealed class CodeFixTests
{
    [Theory]
    [InlineData("titel: Report\nquarter: 2023-24 Q2", "title")]
    [InlineData("titel: Report\ntitle: Report\nquarter: 2023-24 Q2", null)]
    public void A_Key_That_Is_There_Is_Not_Put_In_Again(string front, string? suggestion)
    {
        MemoryContent content = SampleContent.Base.With(SampleContent.ReportPath, $"---\n{front}\n---\n\nText.\n");
        Assert.Equal(suggestion, Compilation.Create(content).GetDiagnostics().First(found => found.Message.Contains("'titel'", StringComparison.Ordinal)).Suggestion);
    }

    [Fact]
    public void Suggested_Names_Are_Put_In() => CodeFixVerifier.Fixes(
        "```chart\nchart: {|BD2004:roling12|}; measure: {|BD2001:homicde|}; {|BD2006:benchmrk|}: msg\n```\n\n`= {|BD2001:homicde|}.count`\n",
        "```chart\nchart: rolling12; measure: homicide; benchmark: msg\n```\n\n`= homicide.count`\n");

    [Fact]
    public void Misspelt_Block_Is_Mended() => CodeFixVerifier.Fixes(
        "```{|BD2005:mesures|}\nmeasure: homicide\n```\n\nText.\n",
        "```measures\nmeasure: homicide\n```\n\nText.\n");

    [Fact]
    public void Missing_Colon_And_Semicolon_Are_Put_In() => CodeFixVerifier.Fixes(
        "```chart\nchart{|BD1001:|} rolling12; measure: homicide{|BD1003:|} benchmark: msg\n```\n",
        "```chart\nchart: rolling12; measure: homicide; benchmark: msg\n```\n");
}
