using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>Sentences against figures: homicide 20 and 20, stable; residential burglary 5,430 to 4,789, reducing.</summary>
public sealed class ProseRuleTests
{
    private const string Opening = "# Crime\n\n```measures\nmeasure: burglary\nmeasure: homicide\n```\n\n";

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
    [InlineData("Residential burglary {|BD4132:did not fall|}.")]
    [InlineData("Residential burglary {|BD4132:hasn't fallen|} over the last twelve months.")]
    [InlineData("Residential burglary {|BD4132:has not improved|} since last year.")]
    [InlineData("Residential burglary has not fallen as quickly as hoped.")]
    [InlineData("Residential burglary has not fallen in Kent.")]
    [InlineData("Residential burglary did not fall without reason.")]
    [InlineData("The cost of residential burglary did not fall.")]
    [InlineData("Residential burglary has not always fallen.")]
    [InlineData("Homicide has not fallen.")]
    [InlineData("Residential burglary {|BD4132:has worsened|} since last year.")]
    [InlineData("Residential burglary has improved since last year.")]
    [InlineData("Performance on residential burglary {|BD4132:has deteriorated|}.")]
    [InlineData("Performance on residential burglary has risen.")]
    [InlineData("Residential burglary is a priority. It {|BD4132:has risen|}.")]
    [InlineData("Residential burglary is a priority. It is too early to say that it has risen.")]
    [InlineData("Residential burglary is a priority of the Remedy team. It has risen.")]
    [InlineData("Officers tackle residential burglary. It has risen.")]
    [InlineData("Residential burglary fell. This {|BD4132:is an increase|} on last year.")]
    [InlineData("There were fewer homicides, but in Kent it rose.")]
    [InlineData("The districts recorded fewer homicides than last year.")]
    [InlineData("Residential burglary patrols rose.")]
    [InlineData("Residential burglary rose, and homicide fell, in one of the two quarters.")]
    public void Direction_Against_The_Figures_Is_Reported(string sentence) => Reports(sentence);

    [Theory]
    [InlineData("There were {|BD4130:20|} homicides in the last twelve months.", "There were `= homicide.count` homicides in the last twelve months.")]
    [InlineData("{|BD4130:Twenty|} homicides were recorded.", "`= homicide.count to words` homicides were recorded.")]
    [InlineData("The homicide rate is {|BD4130:0.012|} per 1,000 residents.", "The homicide rate is `= homicide.rate to 3 dp` per 1,000 residents.")]
    [InlineData("Homicide is {|BD4130:4th of 8|} in the MSG.", "Homicide is `= homicide.rank(msg)` in the MSG.")]
    [InlineData("Residential burglary fell from {|BD4130:5,430|} to {|BD4130:4,789|}.", "Residential burglary fell from `= burglary.count@year-ago` to `= burglary.count`.")]
    [InlineData("Residential burglary is down {|BD4130:11.8%|} on the year.", "Residential burglary is down 11.8% on the year.")]
    public void Typed_Value_Is_Bound_By_Its_Fix(string sentence, string mended) => CodeFixVerifier.Fixes(Opening + sentence + "\n", Opening + mended + "\n");

    [Theory]
    [InlineData("There were {|BD4131:18|} homicides in the last twelve months.")]
    [InlineData("Residential burglary fell by {|BD4131:18%|}.")]
    [InlineData("Homicide is {|BD4131:4th of 7|} in the MSG.")]
    [InlineData("There were about 18 homicides.")]
    [InlineData("There were 18 homicides in 2019.")]
    [InlineData("There were not 18 homicides.")]
    [InlineData("There were 18 homicide detectives.")]
    [InlineData("Homicide detectives took 18 statements.")]
    [InlineData("The force held 18 meetings on homicide.")]
    [InlineData("Of these homicides, 7 were domestic.")]
    [InlineData("On 18 September homicide training began.")]
    [InlineData("There were 18 homicides in Kent.")]
    public void Typed_Number_That_Is_Not_Published_Is_Reported(string sentence) => Reports(sentence);

    [Theory]
    [InlineData("Residential burglary is at its {|BD4133:highest level since 2021|}.")]
    [InlineData("Residential burglary is the {|BD4133:highest on record|}.")]
    [InlineData("Homicide is the {|BD4133:lowest for two years|}.")]
    [InlineData("Residential burglary is at its lowest level since the series began.")]
    [InlineData("Homicide was the lowest since 2021 in February.")]
    [InlineData("Homicide is not the lowest since 2021.")]
    [InlineData("ASP (the force) has the lowest homicide rate of its group.")]
    public void Extreme_That_Is_None_Is_Reported(string sentence) => Reports(sentence);

    [Fact]
    public void Nothing_Is_Said_Of_Suppressed_Values()
    {
        var content = new MemoryContent(RepositoryFiles.ReadFolder(Path.Combine(LabelledSentence.Folder, "content")));
        const string Path1 = "packs/board/report.md";
        string[] claims = [.. Enumerable.Range(0, 15).Select(count => $"There were {count} stalking protection orders in the last twelve months."), "Stalking protection orders rose.", "Stalking protection orders fell.", "Stalking protection orders are stable.", "Stalking protection orders are the highest on record.", "Stalking protection orders are the lowest on record."];
        string text = $"---\ntitle: Report\nquarter: 2023-24 Q2\n---\n\n```measures\nmeasure: protection-orders; benchmark: none\n```\n\n{string.Join("\n\n", claims)}\n";
        var compilation = Compilation.Create(content.With(Path1, text));
        Assert.Empty(compilation.GetSemanticModel(compilation.GetTree(Path1) ?? throw new InvalidOperationException()).GetDiagnostics());
    }

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
    [InlineData("BD4130", "There were 20 homicides.", "homicide")]
    [InlineData("BD4131", "There were 18 homicides.", "homicide")]
    [InlineData("BD4133", "Residential burglary is the highest on record.")]
    [InlineData("BD4134", "Calls fell from 120 to 90, a reduction of 20%.")]
    [InlineData("BD4135", "This report covers the quarter ending June 2023.")]
    public void Rules_Are_Passed_Over_With_A_Reason(string id, string sentence, string measure = "burglary") =>
        CodeFixVerifier.Reports($"```measures\nmeasure: {measure}\n```\n\n<!-- boarddocs-disable-next-line {id} -- as the Board asked -->\n{sentence}\n");

    private static void Reports(string sentence) => CodeFixVerifier.Reports(Opening + sentence + "\n");
}
