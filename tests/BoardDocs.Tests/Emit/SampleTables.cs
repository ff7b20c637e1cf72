using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Tests.Emit;

/// <summary>Tables made by hand.</summary>
internal static class SampleTables
{
    public static BoundTable Measures { get; } = new(
        "homicide-measures",
        "measures",
        "Measures: homicide",
        [ColumnAlignment.Default, ColumnAlignment.Default, ColumnAlignment.Default],
        [Row(CellScope.Column, CellScope.Column, "Local Measures", "Trend", "Benchmark")],
        [Row(CellScope.Row, CellScope.None, "Police recorded homicide offences", "Stable", "5th/8 MSG (above MSG average rates)"),
         Row(CellScope.Row, CellScope.None, "Number of all drugs disruptions", "Increasing", "Not available")],
        ["Twelve months ending September 2023."]);

    public static BoundTable Wide { get; } = new(
        null,
        "markdown",
        string.Empty,
        [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Center],
        [
            new BoundRow([Cell("Offence", CellScope.Column, 0) with { RowSpan = 2 }, Cell("Year ending", CellScope.ColumnGroup, 1) with { ColumnSpan = 4 }]),
            new BoundRow([Cell("2020", CellScope.Column, 1), Cell("2021", CellScope.Column, 2), Cell("2022", CellScope.Column, 3), Cell("Direction of travel", CellScope.Column, 4)]),
        ],
        [Row(CellScope.Row, CellScope.None, "Burglary", "10,123", "9,876", "9,001", "down"), Row(CellScope.Row, CellScope.None, "Robbery", "1,123", "876", "901", "similar")],
        []);

    private static BoundRow Row(CellScope first, CellScope others, params string[] texts) =>
        new([.. texts.Select((text, column) => Cell(text, column == 0 ? first : others, column))]);

    private static BoundCell Cell(string text, CellScope scope, int column) =>
        new([new BoundParagraph([new BoundText(text)])], scope, column);
}
