using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Binding;

/// <summary>What a draft shows in the place of rows and charts that are in error.</summary>
public sealed class LostStatementTests
{
    private const string Unknown = "There is no measure 'homicid'. Did you mean 'homicide'?";

    [Fact]
    public void A_Row_Of_Measures_Stays_With_Its_Error()
    {
        BoundTable table = Assert.IsType<BoundTable>(Assert.Single(Blocks("measures", "measure: burglary; group: A\nmeasure: homicid; group: A\nmeasure: satisfaction; group: A", "columns: measure, group, count@2022-06")));
        Assert.Equal(3, table.BodyRows.Length);
        Assert.Equal("homicid", BoundSample.Show(table.BodyRows[1].Cells[0].Content)[2..]);
        Assert.Equal(Unknown, ErrorOf(table.BodyRows[1].Cells[1].Content[0]));
        Assert.Equal(2, table.BodyRows[1].Cells[1].ColumnSpan);
        Assert.All(table.BodyRows.SelectMany(row => row.Cells), cell => Assert.Equal(1, cell.RowSpan));
    }

    [Theory]
    [InlineData("measures", "measure: homicid", Unknown)]
    [InlineData("chart", "chart: rolling12; measure: homicid", Unknown)]
    [InlineData("chart", "chart: rollin12; measure: homicide", "There is no chart kind 'rollin12'. Did you mean 'rolling12'?")]
    public void A_Lost_Statement_Leaves_Its_Error(string block, string statement, string expected) =>
        Assert.Equal(expected, ErrorOf(Assert.Single(Blocks(block, statement))));

    [Fact]
    public void A_Lost_Chart_Of_A_Row_Leaves_Its_Error_Below_The_Table() => Assert.Equal(
        "There is no chart kind 'rollin12'. Did you mean 'rolling12'?", ErrorOf(Blocks("measures", "measure: homicide; chart: rollin12")[^1]));

    [Fact]
    public void A_Row_Of_A_Table_Stays_With_Its_Error()
    {
        BoundTable table = Assert.IsType<BoundTable>(Assert.Single(Blocks("table", "column: count\nrow: burglary\nrow: homicid")));
        Assert.Equal(Unknown, ErrorOf(table.BodyRows[1].Cells[0].Content[0]));
    }

    private static string ErrorOf(BoundBlock block) => Assert.IsType<BoundErrorBlock>(block).Message;

    private static BoundBlock[] Blocks(string block, string statements, string settings = "") =>
        [.. BoundSample.Model(SampleContent.WithReportBody($"```{block}\n{settings}\n{statements}\n```\n")).BoundPaper.Blocks];
}
