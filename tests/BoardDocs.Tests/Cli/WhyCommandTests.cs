using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>What <c>why</c> prints, and what it says of what is written wrongly.</summary>
public sealed class WhyCommandTests
{
    [Fact]
    public void A_Value_Is_Told_On_Standard_Output()
    {
        CliResult result = CliProgram.Run(RepositoryFiles.Root, "why", "2023-11-board", "= homicide.rank(msg)@2023-09");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.StartsWith("homicide.rank(msg)@2023-09 is 5th of 8\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nTrend ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VALUE:1:1: error BD2001: There is no measure 'homicde'. Did you mean 'homicide'?", "2023-11-board", "homicde.count")]
    [InlineData("VALUE:1:10: error BD2008: ", "2023-11-board", "homicide.cuont")]
    [InlineData("VALUE:1:16: error BD1010: ", "2023-11-board", "homicide.count(")]
    [InlineData("There is no pack '2023-11-bord' under ./content/packs. Did you mean '2023-11-board'?", "2023-11-bord", "homicide.count")]
    [InlineData("There is no paper 'performance-repot' in the pack 2023-11-board. Did you mean 'performance-report'?", "2023-11-board", "homicide.count", "--paper", "performance-repot")]
    [InlineData("The papers of the pack 2022-03-panel report on different periods, areas or benchmarks. Say for which one with --paper: ", "2022-03-panel", "homicide.count")]
    [InlineData("'homicide.count' is one word too many: 'why' takes PACK VALUE, and the content folder stands behind --content.", "content", "2022-03-panel", "homicide.count")]
    [InlineData("There is no content folder 'gone'. Name yours with --content DIR.", "2022-03-panel", "homicide.count", "--content", "gone")]
    public void What_Is_Written_Wrongly_Gets_A_Sentence_And_Exit_2(string sentence, params string[] arguments)
    {
        CliResult result = CliProgram.Run(RepositoryFiles.Root, ["why", .. arguments]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Named_Paper_Says_Which_Period_Counts()
    {
        CliResult result = CliProgram.Run(RepositoryFiles.Root, "why", "2022-03-panel", "homicide.count", "--paper", "performance-report");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("the 12 months to December 2021", result.Output, StringComparison.Ordinal);
    }
}
