namespace BoardDocs.Tests.Analysis;

public sealed class RuleTests
{
    private const string Measures = "```measures\nmeasure: homicide\n```\n";

    [Fact]
    public void Abbreviation_Is_Reported_Once_A_Paper() =>
        CodeFixVerifier.Reports("The {|BD4006:VRP|} met. The VRP will meet again, said two VRPs. Part IV is new, and {|BD4006:IVR|} is not.\n");

    [Theory]
    [InlineData("The MSG is known to the glossary.")]
    [InlineData("The Violence Reduction Partnership (VRP) met. The VRP agreed.")]
    [InlineData("The VRP agreed; VRP (Violence Reduction Partnership) is new.")]
    [InlineData("In Q2 2023/24 a PhD was awarded.")]
    [InlineData("# AGENDA\n\nText.")]
    [InlineData("`VRP` stands in code.")]
    [InlineData("See <https://example.org/VRP>.")]
    public void Explained_Abbreviations_Are_Not_Reported(string body) => CodeFixVerifier.Reports(body + "\n");

    [Fact]
    public void Abbreviation_Is_Found_In_Tables_And_Lists() =>
        CodeFixVerifier.Reports("- The {|BD4006:VRP|} met\n\n| a | b |\n|---|---|\n| c | d {|BD4006:OPCC|} |\n");

    [Theory]
    [InlineData("# Part\n\n" + Measures + "\nHomicide is rare.\n")]
    [InlineData("# Part\n\n## Measures summary\n\n" + Measures + "\n## Comments\n\n1. Homicide is rare.\n")]
    [InlineData("# Part\n\nHomicide is rare.\n\n## Measures summary\n\n" + Measures)]
    [InlineData("# Part\n\n## Planned action\n\n1. Act.\n")]
    public void Section_With_Comments_Is_Not_Reported(string body) => CodeFixVerifier.Reports(body);

    [Theory]
    [InlineData("{|BD4003:# Part|}\n\n" + Measures + "\n# Other\n\nText.\n")]
    [InlineData("{|BD4003:# Part|}\n\n## Measures summary\n\n" + Measures + "\n## Planned action\n\n1. Act.\n")]
    [InlineData("{|BD4003:# Part|}\n\n" + Measures + "\n## Comments\n")]
    [InlineData("```{|BD4003:measures|}\nmeasure: homicide\n```\n")]
    public void Section_Without_Comments_Is_Reported(string body) => CodeFixVerifier.Reports(body);
}
