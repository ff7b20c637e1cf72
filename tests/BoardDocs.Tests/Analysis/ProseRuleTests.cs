namespace BoardDocs.Tests.Analysis;

/// <summary>Sentences against figures: homicide 20 and 20, stable; residential burglary 5,430 to 4,789, reducing.</summary>
public sealed class ProseRuleTests
{
    [Theory]
    [InlineData("Residential burglary {|BD4132:has risen|}.")]
    [InlineData("Residential burglary {|BD4132:remains stable|}.")]
    [InlineData("We saw an {|BD4132:increase|} in residential burglary.")]
    [InlineData("Residential burglary has fallen.")]
    [InlineData("Residential burglary has not risen.")]
    [InlineData("Has residential burglary risen?")]
    [InlineData("Residential burglary may have risen.")]
    [InlineData("In 2019 residential burglary rose.")]
    [InlineData("In Kent residential burglary rose.")]
    [InlineData("Residential burglary patrols rose.")]
    [InlineData("Residential burglary rose, and homicide fell, in one of the two quarters.")]
    public void Direction_Against_The_Figures_Is_Reported(string sentence) => Reports(sentence);

    [Theory]
    [InlineData("Calls fell from 120 to 90, a reduction of {|BD4134:20%|}.")]
    [InlineData("Calls fell from 120 to 90, a reduction of 25%.")]
    [InlineData("Calls fell from 120 to 90, and 40% of them came at night.")]
    [InlineData("The share fell from 62% to 58%, down 4%.")]
    [InlineData("The share fell from 62% to 58%, down {|BD4134:8|} percentage points.")]
    [InlineData("The share fell from 62.4% to 57.6%, down 7.7%.")]
    [InlineData("Calls rose from 90 to 120, an increase of over 30%.")]
    [InlineData("We dealt with 19 of the 76 complaints ({|BD4134:35%|}) in time.")]
    [InlineData("From 1 July to 30 September, a 5% sample was checked.")]
    [InlineData("From 2019 to 2023 it rose by 5%.")]
    [InlineData("Calls rose from 0 to 12, up 100%.")]
    public void Percentage_That_Its_Numbers_Do_Not_Give_Is_Reported(string sentence) => Reports(sentence);

    [Theory]
    [InlineData("This report covers the {|BD4135:quarter ending June 2023|}.")]
    [InlineData("This report covers {|BD4135:Q1 2023/24|}.")]
    [InlineData("This report is about the {|BD4135:first quarter of 2023/24|}.")]
    [InlineData("This report covers the quarter ending September 2023.")]
    [InlineData("This report was delayed since Q1 2023/24.")]
    [InlineData("In Q1 2023/24 two custody suites opened.")]
    public void Quarter_That_Is_Not_The_Papers_Is_Reported(string sentence) => Reports(sentence);

    [Fact]
    public void Quarter_In_A_Heading_Is_Reported() => CodeFixVerifier.Reports("{|BD4135:# Performance for Q1 2023/24|}\n\nText.\n\n# A look back at Q1 2022/23\n\nText.\n");

    [Theory]
    [InlineData("BD4132", "Residential burglary has risen.")]
    [InlineData("BD4134", "Calls fell from 120 to 90, a reduction of 20%.")]
    [InlineData("BD4135", "This report covers the quarter ending June 2023.")]
    public void Rules_Are_Passed_Over_With_A_Reason(string id, string sentence) =>
        CodeFixVerifier.Reports($"```measures\nmeasure: burglary\n```\n\n<!-- boarddocs-disable-next-line {id} -- as the Board asked -->\n{sentence}\n");

    private static void Reports(string sentence) => CodeFixVerifier.Reports($"# Crime\n\n```measures\nmeasure: burglary\nmeasure: homicide\n```\n\n{sentence}\n");
}
