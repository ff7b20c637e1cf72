using BoardDocs.Binding;

namespace BoardDocs.Tests.Binding;

/// <summary>Totals that people typed, among them those of published reports.</summary>
public sealed class TotalRowTests
{
    private const string Grants = "| Provider | Amount |\n|---|--:|\n| Womankind | 1,000 |\n| Trauma Breakthrough | 12,885.50 |\n| Opoka | 3,600 |\n| SARSAS | 7,011 |\n| Kinergy | 3,120 |\n| The Greenhouse | 3180.5 |\n";

    [Theory]
    [InlineData("| **Total** | **£30,797** |")]
    [InlineData("| Total | 30,797.00 |")]
    [InlineData("| Grand total, all providers | £ 30,797 |")]
    [InlineData("| Total | |")]
    [InlineData("| Total | see annex |")]
    [InlineData("| Totally new | 5 |")]
    [InlineData("| The Total | 5 |")]
    public void Published_Grants_Add_Up(string total) => Assert.Empty(BoundSample.Messages(Grants + total));

    [Theory]
    [InlineData("| **Total** | **£30,796** |", "The total of 'Amount' is £30,796, but the numbers above it add up to £30,797: it is £1 less. Correct the total, or the number that is wrong.")]
    [InlineData("| totals | 30,797.50 |", "The total of 'Amount' is 30,797.50, but the numbers above it add up to 30,797.00: it is 0.50 more. Correct the total, or the number that is wrong.")]
    public void Wrong_Totals_Are_Named(string total, string expected) => Assert.Equal(expected, BoundSample.Messages(Grants + total));

    [Theory]
    [InlineData("957|3,101|546|4,604", "")]
    [InlineData("1,015|2,635|3,650", "")]
    [InlineData("68|66|17|45|8|203", "is 203, but the numbers above it add up to 204: it is 1 less")]
    [InlineData("33|56|-3|86", "")]
    [InlineData("+33|+56|\u22123|+86", "")]
    [InlineData("5||\u2013|5", "")]
    [InlineData("5 [p]|6|11 [p]", "")]
    [InlineData("5|-£6|-1", "")]
    [InlineData("5%|6%|12%", "")]
    [InlineData("5|Yes|12", "")]
    [InlineData("5|[c]|12", "")]
    [InlineData("1.25|1.25|2.5", "")]
    [InlineData("12,34|1|2", "")]
    [InlineData("79,000,000,000,000,000,000,000,000,000|79,000,000,000,000,000,000,000,000,000|5", "")]
    public void Columns_Are_Read_As_People_Write_Them(string cells, string expected)
    {
        string[] rows = cells.Split('|');
        string table = "| A | B |\n|---|---|\n" + string.Concat(rows[..^1].Select(cell => $"| x | {cell} |\n")) + $"| Total | {rows[^1]} |";
        string found = BoundSample.Messages(table);
        Assert.Equal(expected.Length == 0, found.Length == 0);
        Assert.Contains(expected, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rate")]
    [InlineData("Average days")]
    [InlineData("% of all")]
    [InlineData("Per 1,000 residents")]
    [InlineData("Median")]
    public void Quotients_Are_Left_Alone(string heading) =>
        Assert.Empty(BoundSample.Messages($"| A | {heading} |\n|---|---|\n| x | 5 |\n| y | 6 |\n| Total | 7 |"));

    [Theory]
    [InlineData("| Subtotal | 11 |")]
    [InlineData("| of which urgent | 3 |")]
    [InlineData("| Total of the first two | 11 |")]
    public void Parts_Are_Not_Added_Again(string row) =>
        Assert.Empty(BoundSample.Messages($"| A | B |\n|---|---|\n| x | 5 |\n| y | 6 |\n{row}\n| z | 1 |\n| Total | 12 |"));

    [Fact]
    public void Computed_Cells_Count_Unrounded() => Assert.Equal(
        "The total of 'B' is 5,973, but the numbers above it add up to 5,974: it is 1 less. Correct the total, or the number that is wrong.",
        BoundSample.Messages("| A | B |\n|---|---|\n| x | `= burglary.count` |\n| y | `= serious-violence.count` |\n| z | 1 |\n| Total | `= burglary.count + serious-violence.count` |"));

    [Fact]
    public void Headings_Across_A_Grid_Table_Are_No_Numbers() => Assert.Equal(
        "The total of 'B' is 4, but the numbers above it add up to 3: it is 1 more. Correct the total, or the number that is wrong.",
        BoundSample.Messages("+-------+---+\n| A     | B |\n+=======+===+\n| Section   |\n+-------+---+\n| x     | 1 |\n+-------+---+\n| y     | 2 |\n+-------+---+\n| Total | 4 |\n+-------+---+"));

    [Fact]
    public void The_Row_Is_Marked_As_A_Total()
    {
        BoundTable table = BoundSample.Paper(Grants + "| Total | 30,797 |").Blocks.OfType<BoundTable>().Single();
        Assert.Equal([false, false, false, false, false, false, true], table.BodyRows.Select(row => row.IsTotal));
    }

    [Fact]
    public void The_Rule_Can_Be_Switched_Off() => Assert.Empty(BoundSample.All(Infrastructure.SampleContent.Base.With(
        Infrastructure.SampleContent.ReportPath,
        "---\ntitle: Performance report\nquarter: 2023-24 Q2\nrules: { BD2247: off }\n---\n\n" + Grants + "| Total | 5 |")));
}
