using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

public sealed class TableNamesTests
{
    [Fact]
    public void Cells_Are_Named_By_All_Headers_Above_And_Beside()
    {
        BoundTable table = Table(
            [Row(Header("Crime", 0), Header("Counts", 1, 2)), Row(Header(string.Empty, 0), Header("2022", 1), Header("2023", 2))],
            [
                Row(Name("Violence"), Cell("10", 1), Cell("11", 2)),
                Row(Name("With injury", 1), Cell("4", 1), Cell("5", 2)),
                Row(Name("Theft"), Cell("7", 1), Cell("8", 2)),
                Row(Name("With injury", 1), Cell("0", 1), Cell("1", 2)),
            ]);
        Assert.Equal(
            [
                "Violence | Counts / 2022 = 10", "Violence | Counts / 2023 = 11", "Violence / With injury | Counts / 2022 = 4", "Violence / With injury | Counts / 2023 = 5",
                "Theft | Counts / 2022 = 7", "Theft | Counts / 2023 = 8", "Theft / With injury | Counts / 2022 = 0", "Theft / With injury | Counts / 2023 = 1",
            ],
            Names(table));
    }

    [Fact]
    public void Cells_Over_Several_Rows_Stand_In_Each()
    {
        BoundTable table = Table(
            [Row(Header("Measure", 0), Header("Benchmark", 1))],
            [Row(Name("A"), Cell("Local", 1) with { RowSpan = 2 }), Row(Name("B"))]);
        Assert.Equal(["A | Benchmark = Local", "B | Benchmark = Local"], Names(table));
    }

    [Fact]
    public void Cells_Of_Equal_Names_Are_Numbered()
    {
        BoundTable table = Table([Row(Header("Measure", 0), Header("Value", 1), Header("Value", 2))], [Row(Name("A"), Cell("1", 1), Cell("2", 2)), Row(Name("A"), Cell("3", 1), Cell("4", 2))]);
        Assert.Equal(["A | Value = 1", "A | Value (2) = 2", "A (2) | Value = 3", "A (2) | Value (2) = 4"], Names(table));
    }

    [Fact]
    public void Names_That_Are_Like_A_Numbered_One_Stay_Apart()
    {
        BoundTable table = Table([Row(Header("Measure", 0), Header("Value", 1), Header("Value", 2), Header("Value (2)", 3))], [Row(Name("A"), Cell("1", 1), Cell("2", 2), Cell("3", 3))]);
        Assert.Equal(["A | Value = 1", "A | Value (2) = 2", "A | Value (2) (2) = 3"], Names(table));
    }

    [Fact]
    public void Cells_Under_A_Heading_Row_Carry_Its_Name()
    {
        BoundTable table = Table(
            [Row(Header("Measure", 0), Header("Value", 1))],
            [Row(Name("North") with { ColumnSpan = 2 }) with { IsSection = true }, Row(Name("A"), Cell("1", 1))]);
        Assert.Contains("North / A | Value = 1", Names(table));
    }

    private static IEnumerable<string> Names(BoundTable table) => new TableNames(table).Cells.Select(cell => $"{cell.Row} | {cell.Column} = {cell.Text}");

    private static BoundTable Table(ImmutableArray<BoundRow> header, ImmutableArray<BoundRow> body) => new("t", "table", "Caption", [], header, body, []);

    private static BoundRow Row(params ImmutableArray<BoundCell> cells) => new(cells);

    private static BoundCell Header(string text, int column, int span = 1) => new(Text(text), span > 1 ? CellScope.ColumnGroup : CellScope.Column, column, span);

    private static BoundCell Name(string text, int indent = 0) => new(Text(text), CellScope.Row, 0) { Indent = indent };

    private static BoundCell Cell(string text, int column) => new(Text(text), CellScope.None, column);

    private static ImmutableArray<BoundBlock> Text(string text) => [new BoundParagraph([new BoundText(text)])];
}
