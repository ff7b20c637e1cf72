using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

public sealed class TableWidthTests
{
    [Theory]
    [InlineData("Business", "Notes", true)]
    [InlineData("Work programme", "A report of many short words, as long as one likes", true)]
    [InlineData("Responsibilities", "Recommendations", false)]
    [InlineData("Institutionalisation", "Notes", true)]
    public void Table_Fits_A_Phone_Where_The_Longest_Words_Stand_Side_By_Side(string second, string third, bool fits) =>
        Assert.Equal(fits, TableWidth.FitsPhone(Table([Cell("Commissioner", 0), Cell(second, 1), Cell(third, 2)])));

    [Fact]
    public void List_And_Indent_Take_Room()
    {
        BoundCell list = Cell("Date", 0) with { Content = [new BoundList(false, 1, true, [[Words("Recommendations")]])] };
        BoundCell[] rest = [Cell("Responsibility", 1), Cell("Status", 2)];
        Assert.True(TableWidth.FitsPhone(Table([Cell("Recommendations", 0), .. rest])));
        Assert.False(TableWidth.FitsPhone(Table([list, .. rest])));
        Assert.False(TableWidth.FitsPhone(Table([Cell("Recommendations", 0) with { Indent = 2 }, .. rest])));
    }

    private static BoundTable Table(ImmutableArray<BoundCell> cells) => new(
        "t", "measures", "Caption", [.. cells.Select(_ => ColumnAlignment.Default)], [], [new BoundRow(cells)], []);

    private static BoundCell Cell(string text, int column) => new([Words(text)], CellScope.None, column);

    private static BoundParagraph Words(string text) => new([new BoundText(text)]);
}
