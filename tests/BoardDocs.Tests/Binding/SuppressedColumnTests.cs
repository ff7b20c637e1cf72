using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class SuppressedColumnTests
{
    private static readonly Period First = Month(2019, 10);

    private static readonly string[] Columns = ["delay", "force", "manner", "conduct", "other", "all"];

    /// <summary>The sums that the data holds, each with the column of the total first: conduct is force and manner, all is everything.</summary>
    private static readonly string[][] Sums = [["conduct", "force", "manner"], ["all", "conduct", "delay", "other"], ["all", "force", "manner", "delay", "other"]];

    [Theory]
    [InlineData("3 30 10 40 9 52", "[c] 30 10 40 [c] 52")]
    [InlineData("20 30 3 33 9 62", "20 [c] [c] 33 9 62")]
    [InlineData("20 30 7 37 9 66", "20 30 7 37 9 66")]
    public void A_Column_That_Sums_Up_Others_Hides_A_Second_One(string counts, string expected)
    {
        double[] row = [.. counts.Split(' ').Select(Number)];
        Assert.Equal(expected, string.Join(' ', Shown([("ash", row), ("birch", [20, 30, 7, 37, 9, 66])])["ash"].Select((number, i) => number is null ? "[c]" : counts.Split(' ')[i])));
    }

    [Fact]
    public void A_Composition_Of_Columns_Tells_No_Hidden_Part()
    {
        Dictionary<string, double?[]> shown = Shown([("ash", [3, 30, 10, 40, 9, 52])]);
        double rest = (shown["ash"][5] ?? 0) - shown["ash"].Take(5).Where((_, i) => i != 3).Sum(number => number ?? 0);
        Assert.Equal(12, rest);
        Assert.Equal(2, shown["ash"].Count(number => number is null));
    }

    [Fact]
    public void Algebra_Finds_No_Hidden_Number()
    {
        var random = new Random(20240117);
        int hidden = 0;
        for (int round = 0; round < 300; round++)
        {
            (string Area, double[] Row)[] areas = [.. new[] { "ash", "birch", "cedar" }.Select(area => (area, RandomRow(random)))];
            bool hasTotal = round % 2 == 0;
            (string Area, double[] Row)[] data = hasTotal
                ? [.. areas, ("england-and-wales", [.. Enumerable.Range(0, Columns.Length).Select(column => areas.Sum(area => area.Row[column]))])]
                : areas;
            Dictionary<string, double?[]> shown = Shown(data);
            hidden += shown.Values.Sum(row => row.Count(number => number is null));
            Assert.All(data.SelectMany(area => area.Row.Select((number, column) => (area.Area, number, column))), cell =>
                Assert.True(cell.number is 0 or >= 5 || shown[cell.Area][cell.column] is null));
            Assert.Empty(Attack(shown, hasTotal));
        }

        Assert.InRange(hidden, 600, 6000);
    }

    private static double[] RandomRow(Random random)
    {
        int[] parts = [.. Enumerable.Range(0, 4).Select(_ => random.Next(3) == 0 ? random.Next(0, 9) : random.Next(5, 60))];
        return [parts[0], parts[1], parts[2], parts[1] + parts[2], parts[3], parts.Sum()];
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, double?[]> Shown((string Area, double[] Row)[] data)
    {
        var fixture = new ValueFixture();
        DatasetSymbol complaints = fixture.Add("complaints", First, data.SelectMany(area => Columns.Select((column, i) => (area.Area, "", column, new[] { area.Row[i] }))));
        MeasureSymbol[] measures = [.. Columns.Select(column => fixture.Add(new MeasureSymbol(column, column, MeasureKind.Count, complaints, At("catalogue/measures.yml"))
        {
            ValueRole = column,
            SuppressBelow = 5,
        }))];
        var window = new Window(1, Frequency.Month);
        return data.ToDictionary(area => area.Area, area => measures.Select(measure => fixture.Evaluator.Evaluate(measure, Area(area.Area), First, window, ValueContext.Default).Count).ToArray());
    }

    /// <summary>What somebody who knows every sum can work out: the hidden cells whose number is the only one that solves the equations.</summary>
    private static List<string> Attack(Dictionary<string, double?[]> shown, bool hasTotal)
    {
        (string Area, int Column)[] unknown = [.. shown.SelectMany(area => area.Value.Index().Where(cell => cell.Item is null).Select(cell => (area.Key, cell.Index)))];
        var equations = new List<double[]>();
        foreach (string area in shown.Keys)
        {
            equations.AddRange(Sums.Select(sum => Row(sum.Select((column, i) => ((area, Array.IndexOf(Columns, column)), i == 0 ? -1.0 : 1.0)))));
        }

        for (int column = 0; hasTotal && column < Columns.Length; column++)
        {
            equations.Add(Row(shown.Keys.Select(area => ((area, column), area == "england-and-wales" ? -1.0 : 1.0))));
        }

        return [.. Reduced(equations).Where(row => row.Count(number => Math.Abs(number) > 1e-9) == 1).Select(row => string.Join(' ', row))];

        double[] Row(IEnumerable<((string, int) Cell, double Factor)> terms)
        {
            var row = new double[unknown.Length];
            foreach (((string, int) cell, double factor) in terms.Where(term => unknown.Contains(term.Cell)))
            {
                row[Array.IndexOf(unknown, cell)] = factor;
            }

            return row;
        }
    }

    /// <summary>Gauss and Jordan: a number that the equations determine stands alone in a row.</summary>
    private static List<double[]> Reduced(List<double[]> rows)
    {
        int done = 0;
        for (int column = 0; rows.Count > 0 && column < rows[0].Length && done < rows.Count; column++)
        {
            int pivot = rows.FindIndex(done, row => Math.Abs(row[column]) > 1e-9);
            if (pivot < 0)
            {
                continue;
            }

            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            double[] lead = rows[done];
            double scale = lead[column];
            rows[done] = lead = [.. lead.Select(number => number / scale)];
            for (int other = 0; other < rows.Count; other++)
            {
                double factor = rows[other][column];
                if (other != done && factor != 0)
                {
                    rows[other] = [.. rows[other].Select((number, i) => number - (factor * lead[i]))];
                }
            }

            done++;
        }

        return rows;
    }
}
