using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

public sealed class DataFileTests
{
    [Fact]
    public void Csv_Reads_Back_To_The_Very_Numbers_Drawn()
    {
        List<string[]> rows = Read(CsvText.Of(SampleValues.Lines.ToTable()));
        Assert.Equal(["period", "Avon and Somerset (Per 1,000 residents)", "MSG average (Per 1,000 residents)", "status"], rows[0]);
        for (int line = 0; line < 2; line++)
        {
            Assert.Equal(
                SampleValues.Lines.Series[line].Points.Select(point => point.Value),
                rows.Skip(1).Select(row => row[line + 1].Length == 0 ? (double?)null : double.Parse(row[line + 1], CultureInfo.InvariantCulture)));
        }

        Assert.Equal(["2021-09", "2023-09"], [rows[1][0], rows[^1][0]]);
        Assert.Equal(["", "provisional"], [rows[1][3], rows[^1][3]]);
    }

    [Fact]
    public void Csv_Writes_Shares_In_Per_Cent_Without_Binary_Noise()
    {
        var data = new TimeSeriesData(
            Unit.Proportion, 1, [new ChartSeries("Satisfied, \"whole\"", SeriesRole.Own, [new ChartPoint(Period.Ending(Frequency.Quarter, 2023, 9), 0.853)])], "Per cent", "Quarter ending");
        Assert.Equal("period,\"Satisfied, \"\"whole\"\" (Per cent)\"\n2023-09,85.3\n", CsvText.Of(data.ToTable()));
    }

    [Fact]
    public void Table_Keeps_Lines_Of_Different_Length_In_One_Order_Of_Time()
    {
        var data = new TimeSeriesData(
            Unit.Count,
            0,
            [
                new ChartSeries("Later", SeriesRole.Measure, [new ChartPoint(SampleValues.Month(2023, 2), 2), new ChartPoint(SampleValues.Month(2023, 3), 3)]),
                new ChartSeries("Earlier", SeriesRole.Measure, [new ChartPoint(SampleValues.Month(2023, 1), 1), new ChartPoint(SampleValues.Month(2023, 2), 2)]),
            ],
            string.Empty,
            "Month");
        Assert.Equal("period,Later,Earlier\n2023-01,,1\n2023-02,2,2\n2023-03,3,\n", CsvText.Of(data.ToTable()));
    }

    /// <summary>An independent reader: quotes toggle, doubled quotes do not occur in this data.</summary>
    private static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] quoted = line.Split('"');
            string joined = string.Concat(quoted.Select((part, index) => index % 2 == 0 ? part.Replace(',', '\t') : part));
            rows.Add(joined.Split('\t'));
        }

        return rows;
    }
}
