using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Binding;

/// <summary>Tables put together at random bind to a well-formed table or to diagnostics, never to an exception.</summary>
public sealed class TableFuzzTests
{
    private const int Tables = 300;

    private static readonly string[] Lines =
    [
        "column: count", "column: rate; group: A", "column: value; group: A", "column: trend", "column: cell", "column: kent", "column: msg; total: none", "column: count - count@year-ago to sign; group: B",
        "column: burglary.count; label: \u0645\u0639\u062f\u0644", "column: rank(msg)", "column: met", "column: period", "column: rate > 3", "column: 1 / 0", "column: count(5 months)", "column: \"count(kent, 3 months)\"",
        "column: change-percent; total: none", "column: since", "column: homicide", "column: cuont", "column:", "column: count; label: Number; group: A; total: none",
        "row: homicide", "row: burglary; label: B", "row: satisfaction; note: Asked by telephone.", "row: serious-violence; under: B", "row: homicide; under: serious-violence", "row: burglary; under: burglary",
        "row: homicide; area: kent; benchmark: none", "row: nobody", "row:", "row: satisfaction; period: 2022-23 Q1", "row: burglary; under:",
        "rows: months 2023-01 to 2023-03; measure: burglary; label: month", "rows: quarters 2022-23 Q1 to 2023-24 Q2; measure: homicide", "rows: years 2019 to 2023; measure: satisfaction", "rows: areas msg; measure: burglary", "rows: areas",
        "rows: months 2023-03 to 2023-01", "rows: years 1900 to 2199", "section: Part; note: A note.", "section:", "total: sum", "total: sum \"All\"", "missing: allowed", "caption: \"A, b\"", "row-heading: What", "note: Words.", "benchmark: kent", "id: mine", ";;", "x",
    ];

    [Fact]
    public void Any_Lines_Bind()
    {
        var random = new Random(20231114);
        int bound = 0;
        for (int index = 0; index < Tables; index++)
        {
            string statements = string.Join('\n', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Lines[random.Next(Lines.Length)]).Prepend(Lines[random.Next(3)]));
            SemanticModel model = BoundSample.Model(SampleContent.WithReportBody($"```table\n{statements}\n```"));
            foreach (BoundTable table in model.BoundPaper.Blocks.OfType<BoundTable>())
            {
                AssertCovered(table, table.HeaderRows, statements);
                AssertCovered(table, table.BodyRows, statements);
                bound++;
            }

            Assert.True(
                model.BoundPaper.Blocks.OfType<BoundTable>().Any() || model.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error), statements);
        }

        Assert.InRange(bound, Tables / 4, Tables);
    }

    [Fact]
    public void The_Largest_Table_Binds()
    {
        string columns = string.Concat(Enumerable.Range(0, TableBlockBinder.MostColumns).Select(index => string.Create(CultureInfo.InvariantCulture, $"column: burglary.count; label: C{index}; group: G{index / 7}\n")));
        BoundTable table = BoundSample.Paper($"```table\nmissing: allowed\n{columns}rows: months 1960-01 to 2042-12\nrows: areas kent, essex, sussex, derbyshire\n```").Blocks.OfType<BoundTable>().Single();
        Assert.Equal((TableBlockBinder.MostRows, TableBlockBinder.MostColumns + 1), (table.BodyRows.Length, table.Columns.Length));
        AssertCovered(table, table.BodyRows, "largest");
    }

    [Fact]
    public void One_Column_Too_Many_Is_Reported() => Assert.Equal(
        "BD2244", BoundSample.Findings($"```table\n{string.Concat(Enumerable.Repeat("column: count\n", TableBlockBinder.MostColumns + 1))}row: homicide\n```"));

    [Fact]
    public void A_Thousand_Lines_Of_Long_Ranges_Are_Refused_Quickly()
    {
        string rows = string.Concat(Enumerable.Repeat("rows: months 1900 to 2199\n", 10_000));
        Assert.Equal("BD2244", BoundSample.Findings($"```table\ncolumn: burglary.count\n{rows}```"));
    }

    /// <summary>Every place of the grid is covered by exactly one cell.</summary>
    private static void AssertCovered(BoundTable table, IReadOnlyList<BoundRow> rows, string statements)
    {
        var covered = new HashSet<(int Row, int Column)>();
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (BoundCell cell in rows[row].Cells)
            {
                for (int place = 0; place < cell.RowSpan * cell.ColumnSpan; place++)
                {
                    Assert.True(covered.Add((row + (place / cell.ColumnSpan), cell.Column + (place % cell.ColumnSpan))), statements);
                }
            }
        }

        Assert.True(covered.Count == rows.Count * table.Columns.Length, statements);
    }
}
