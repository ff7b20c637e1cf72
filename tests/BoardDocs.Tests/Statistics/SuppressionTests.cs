using System.Collections.Immutable;
using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public sealed class SuppressionTests
{
    private const int Below = 5;

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(double.NaN, false)]
    public void IsSmall_Is_From_1_To_The_Limit(double count, bool expected) => Assert.Equal(expected, Suppression.IsSmall(count, Below));

    [Fact]
    public void IsSmall_Needs_A_Limit() => Assert.False(Suppression.IsSmall(1, null));

    [Theory]
    [InlineData("3 20 9 32", "c . c .", "the smallest of the others keeps the total")]
    [InlineData("3 4 20 27", "c c . .", "two small ones hide each other")]
    [InlineData("1 1 20 22", "c c c .", "two ones would be told by their sum of 2")]
    [InlineData("3 0 0 3", "c . . c", "a small total is small itself")]
    [InlineData("0 0 7 7", ". . . .", "nothing is small")]
    [InlineData("1 1 1 1 1 5", "c c c c c c", "five ones are told by a total of 5")]
    [InlineData("3 - 20 23", "c . . .", "what nobody knows hides the small one")]
    public void Mask_Of_A_Row_With_Its_Total(string counts, string expected, string reason)
    {
        double[] cells = Numbers(counts);
        var table = new CountTable(1, cells.Length, [.. cells]) { HasTotalColumn = true };
        Assert.True(expected == Show(Mask(table)), reason);
    }

    [Fact]
    public void Mask_Without_Totals_Hides_The_Small_Only()
    {
        double[] cells = [3, 20, 9, 6];
        Assert.Equal("c . . .", Show(Mask(new CountTable(2, 2, [.. cells]))));
    }

    [Fact]
    public void Mask_With_All_Totals_Makes_A_Rectangle()
    {
        var table = new CountTable(4, 4, [3, 20, 9, 32, 30, 40, 50, 120, 11, 12, 13, 36, 44, 72, 72, 188]) { HasTotalColumn = true, HasTotalRow = true };
        Assert.Equal("c . c . . . . . c . c . . . . .", Show(Mask(table)));
    }

    [Fact]
    public void Mask_Refuses_Marks_That_Do_Not_Fit() => Assert.Throws<ArgumentException>(() => Suppression.Mask(new CountTable(1, 2, [1, 2]), [true]));

    [Fact]
    public void No_Hidden_Cell_Follows_From_The_Equations()
    {
        var random = new Random(20231114);
        int hiddenMore = 0;
        for (int run = 0; run < 4000; run++)
        {
            CountTable table = Random(random, 7, 60);
            ImmutableArray<bool> mask = Mask(table);
            Assert.True(mask.Zip(Small(table)).All(pair => pair.First || !pair.Second), $"Run {run} shows a small count.");
            Assert.Empty(new TableAttack(table, mask).FoundByAlgebra());
            Assert.Equal(Show(mask), Show(Mask(table)));
            hiddenMore += mask.Count(hidden => hidden) - Small(table).Count(small => small);
        }

        Assert.True(hiddenMore > 4000, "Secondary cells were hardly needed, so this proves little.");
    }

    [Fact]
    public void The_Attack_Finds_What_Primary_Suppression_Alone_Leaves()
    {
        var random = new Random(7);
        int found = 0;
        for (int run = 0; run < 200; run++)
        {
            CountTable table = Random(random, 4, 20);
            found += new TableAttack(table, Small(table)).FoundByAlgebra().Any() ? 1 : 0;
            Assert.Subset(new TableAttack(table, Small(table)).FoundByGuessing().ToHashSet(), new TableAttack(table, Small(table)).FoundByAlgebra().ToHashSet());
        }

        Assert.True(found > 100);
    }

    [Fact]
    public void No_Hidden_Cell_Is_The_Same_In_All_Tables_That_Fit()
    {
        var random = new Random(20240101);
        for (int run = 0; run < 1500; run++)
        {
            CountTable table = Random(random, 3, 9);
            ImmutableArray<bool> mask = Mask(table);
            Assert.True(!new TableAttack(table, mask).FoundByGuessing().Any(), $"Run {run}: {string.Join(' ', table.Cells)} in {table.Columns} columns, {Show(mask)}");
        }
    }

    private static ImmutableArray<bool> Small(CountTable table) => [.. table.Cells.Select(count => Suppression.IsSmall(count, Below))];

    private static ImmutableArray<bool> Mask(CountTable table) => Suppression.Mask(table, Small(table));

    private static CountTable Random(Random random, int most, int highest)
    {
        bool hasTotalColumn = random.Next(4) > 0;
        bool hasTotalRow = !hasTotalColumn || random.Next(3) > 0;
        int rows = random.Next(1, most + 1);
        int columns = random.Next(1, most + 1);
        double[][] inner = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => Count(random, highest)).ToArray())];
        double[][] wide = [.. inner.Select(row => hasTotalColumn ? [.. row, row.Sum()] : row)];
        double[][] all = hasTotalRow ? [.. wide, [.. Enumerable.Range(0, wide[0].Length).Select(column => wide.Sum(row => row[column]))]] : wide;
        return new CountTable(all.Length, all[0].Length, [.. all.SelectMany(row => row)]) { HasTotalColumn = hasTotalColumn, HasTotalRow = hasTotalRow };
    }

    private static double Count(Random random, int highest) => random.Next(10) switch
    {
        < 3 => 0,
        < 6 => random.Next(1, Below),
        _ => random.Next(Below, highest),
    };

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(cell => cell == "-" ? double.NaN : double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))];

    private static string Show(ImmutableArray<bool> mask) => string.Join(' ', mask.Select(hidden => hidden ? "c" : "."));
}
