namespace BoardDocs.Tests.Analysis;

public sealed class CodeFixTests
{
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
