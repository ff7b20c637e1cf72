namespace BoardDocs.Tests.Analysis;

public sealed class ReadingRuleTests
{
    [Theory]
    [InlineData("{|BD4013:chart: rolling12; measures: burglary; show: count; title: Burglary Rates|}")]
    [InlineData("{|BD4013:chart: rolling12; measures: burglary; show: count; title: \"Burglary: a rate\"|}")]
    [InlineData("chart: rolling12; measures: burglary; title: Burglary Rates")]
    [InlineData("chart: rolling12; measures: burglary; show: count; title: \"Burglary, volume beside rate\"")]
    [InlineData("chart: rolling12; measures: burglary; show: count; title: A separate matter")]
    [InlineData("chart: volume-rate; measures: burglary; title: Burglary and its rate")]
    [InlineData("chart: rolling12; measures: burglary; show: count")]
    public void Volume_Called_A_Rate_Is_Reported(string statement) => CodeFixVerifier.Reports($"Text.\n\n```chart\n{statement}\n```\n");

    [Theory]
    [InlineData("{|BD4013:# Burglary rates|}\n\nText.\n\n```chart\nchart: rolling12; measures: burglary; show: count\n```\n")]
    [InlineData("# Burglary rates\n\nText.\n\n```chart\nchart: rolling12; measures: burglary\n```\n")]
    [InlineData("# Burglary rates\n\nText.\n\n# Other\n\n```chart\nchart: rolling12; measures: burglary; show: count\n```\n")]
    [InlineData("# Burglary rates\n\nText.\n")]
    public void Heading_Over_Volumes_Alone_Is_Reported(string body) => CodeFixVerifier.Reports(body);

    [Theory]
    [InlineData("{|BD4014:chart: rolling12; measures: burglary; to: 2023-08|}")]
    [InlineData("chart: rolling12; measures: burglary; to: 2023-09")]
    [InlineData("chart: rolling12; measures: burglary; to: 2023-06")]
    [InlineData("chart: rolling12; measures: burglary; to: 2022-09")]
    [InlineData("chart: rolling12; measures: burglary")]
    public void Figure_Of_Another_Period_Is_Reported(string statement) => CodeFixVerifier.Reports($"Text.\n\n```chart\n{statement}\n```\n");

    [Fact]
    public void Figures_That_End_With_One_Month_Are_One_Finding() => CodeFixVerifier.Reports(
        "Text.\n\n```chart\n{|BD4014:chart: rolling12; measures: burglary; to: 2023-08|}\nchart: rolling12; measures: homicide; to: 2023-08\n{|BD4014:chart: monthly; measures: homicide; to: 2023-07|}\n```\n");

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n{|BD4016:| a | b ||}\n|---|---|\n| 3 | 4 |\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n{|BD4016:|  |  ||}\n|---|---|\n| 3 | 4 |\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nNext year:\n\n| a | b |\n|---|---|\n| 3 | 4 |\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n| c | d |\n|---|---|\n| 3 | 4 |\n")]
    public void Split_Table_Is_Reported(string body) => CodeFixVerifier.Reports(body);

    [Theory]
    [InlineData("Residential burglary is {|BD4017:below the MSG average|}.")]
    [InlineData("It is just {|BD4017:higher than MSG average|}.")]
    [InlineData("It is similar to the MSG average.")]
    [InlineData("It is not below the MSG average.")]
    [InlineData("It is below the national average.")]
    [InlineData("It is above last year's value.")]
    public void Comment_That_Contradicts_The_Cell_Is_Reported(string comment) =>
        CodeFixVerifier.Reports($"# Burglary\n\n```measures\nmeasure: burglary\n```\n\n## Comments\n\n1. {comment}\n\n# Other\n\nIt is below the MSG average.\n");

    [Theory]
    [InlineData("Residential burglary is {|BD4017:below the MSG average|}.")]
    [InlineData("It is below the MSG average.")]
    [InlineData("Homicide and residential burglary are below the MSG average.")]
    public void Comment_Is_Held_Against_The_One_Measure_It_Names(string comment) =>
        CodeFixVerifier.Reports($"# Crime\n\n```measures\nmeasure: burglary\nmeasure: homicide\n```\n\n{comment}\n");

    [Theory]
    [InlineData("{|BD4011:measure: homicide; area: hertfordshire; period: 2022-09|}")]
    [InlineData("measure: homicide; area: hertfordshire; period: 2022-09; benchmark: none")]
    [InlineData("measure: homicide; area: hertfordshire; period: 2022-09; benchmark: \"See the note\"")]
    [InlineData("measure: homicide")]
    public void Word_That_Depends_On_The_Method_Is_Reported(string row) => CodeFixVerifier.Reports($"Text.\n\n```measures\n{row}\n```\n");

    [Theory]
    [InlineData("BD4011", "measures\nmeasure: homicide; area: hertfordshire; period: 2022-09")]
    [InlineData("BD4013", "chart\nchart: rolling12; measures: burglary; show: count; title: Burglary Rates")]
    [InlineData("BD4014", "chart\nchart: rolling12; measures: burglary; to: 2023-08")]
    public void Rules_Are_Passed_Over_With_A_Reason(string id, string block) =>
        CodeFixVerifier.Reports($"Text.\n\n<!-- boarddocs-disable-next-line {id} -- the text says so -->\n\n```{block}\n```\n");

    [Theory]
    [InlineData("BD4013")]
    [InlineData("BD4014")]
    public void Rules_Are_Switched_Off_By_Front_Matter(string id) => CodeFixVerifier.Reports(
        "Text.\n\n```chart\nchart: rolling12; measures: burglary; to: 2023-08; show: count; title: Burglary Rates\n```\n".Replace(
            "chart: rolling12; measures: burglary; to: 2023-08; show: count; title: Burglary Rates",
            id == "BD4013" ? "chart: rolling12; measures: burglary; show: count; title: Burglary Rates" : "chart: rolling12; measures: burglary; to: 2023-08",
            StringComparison.Ordinal),
        $"---\ntitle: Performance report\nquarter: 2023-24 Q2\nrules: {{ {id}: off }}\n---\n\n");
}
