using System.Globalization;
using System.Text.Json;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

/// <summary>One small month, and every place that could print what it belongs to.</summary>
public sealed class SuppressedOutputTests
{
    private const string Body = """
        ```measures
        columns: measure, count, rate, change, trend, benchmark, met "Target met"
        measure: burglary; chart: rolling12; target: 5
        ```

        ```chart
        chart: ranked; measure: burglary
        ```

        ```table
        column: count
        total: sum
        rows: months 2022-04 to 2022-06; measure: burglary
        ```

        Comments on burglary.

        """;

    private static readonly MemorySink Sink = Emit();

    private static string Page => Sink.Text("demo/report.html");

    [Fact]
    public void Tables_Print_C_And_Say_What_It_Means()
    {
        string table = Page[Page.IndexOf("<table", StringComparison.Ordinal)..Page.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Equal((3, 3), (Count(table, "<td>[c]</td>"), Count(table, "<td class=\"r\">[c]</td>")));
        Assert.Contains("[c] means that the figure is not shown", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_Marks_The_Gap_And_The_Text_Tells_It()
    {
        string figure = Sink.Text("demo/figures/report.burglary-rolling12.svg");
        Assert.Contains("11 values are suppressed, the last among them", figure, StringComparison.Ordinal);
        Assert.Contains("fill=\"#F3F3F3\"", figure, StringComparison.Ordinal);
        Assert.Contains("A grey strip between dotted edges stands where figures are not shown.", Page, StringComparison.Ordinal);
        Assert.Contains("Counts from 1 to 4 are not shown, nor what would give them away.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_Prints_C()
    {
        string[] rows = Sink.Text("demo/data/report.burglary-rolling12.csv").Split('\n');
        Assert.Equal(11, rows.Count(row => row.Contains(",[c],", StringComparison.Ordinal)));
        Assert.StartsWith("2023-03,[c],", rows.Single(row => row.StartsWith("2023-03", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(Sink.Text("demo/data/report.burglary-ranked.csv").Split('\n'), row => row == "Avon and Somerset,[c]");
    }

    [Fact]
    public void Manifest_Says_So_And_Holds_No_Number()
    {
        JsonElement[] hidden = [.. JsonDocument.Parse(Sink.Text("demo/manifest.json")).RootElement.GetProperty("papers")[0].GetProperty("values")
            .EnumerateArray().Where(value => value.GetProperty("suppressed").GetBoolean())];
        Assert.NotEmpty(hidden);
        foreach (JsonElement value in hidden)
        {
            Assert.All(["count", "numerator", "denominator", "rate", "trend", "benchmark", "change"], key => Assert.Equal(JsonValueKind.Null, value.GetProperty(key).ValueKind));
            Assert.Equal("[c]", value.GetProperty("displayed").GetString());
            Assert.Equal(0, value.GetProperty("rows").GetArrayLength());
        }
    }

    [Fact]
    public void No_File_Holds_The_Hidden_Sum_Or_Rate()
    {
        double[] months = [.. Lines().Where(cells => cells[0] == "Avon and Somerset" && cells[1] == "Burglary" && string.CompareOrdinal(cells[2], "2022-04") >= 0
            && string.CompareOrdinal(cells[2], "2023-03") <= 0).Select(cells => double.Parse(cells[3], CultureInfo.InvariantCulture))];
        Assert.Equal(12, months.Length);
        double sum = months.Sum();
        string rate = (1000 * sum / 722_900).ToString("R", CultureInfo.InvariantCulture)[..8];
        foreach (string path in Sink.Paths.Where(path => !path.EndsWith(".css", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(rate, Sink.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain(sum.ToString("#,##0", CultureInfo.InvariantCulture), Sink.Text(path), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("There were `= burglary.count`.")]
    [InlineData("The rate was `= burglary.rate to 1 dp`.")]
    [InlineData("It is `= burglary.rank(msg)`.")]
    [InlineData("It is `= burglary.average(msg)`.")]
    [InlineData("It is `= burglary.cell(msg)`.")]
    [InlineData("It is `= burglary.trend`.")]
    [InlineData("It is `= burglary.change(12 months)`.")]
    [InlineData("It is `= burglary.change-percent`.")]
    [InlineData("It is `= burglary.count(1 month)@2022-05`.")]
    [InlineData("It is `= burglary.count(3 months)@2022-06`.")]
    [InlineData("It is `= burglary.count - homicide.count`.")]
    [InlineData("It was `= burglary.change@2023-09`.")]
    [InlineData("It was `= burglary.highest@2023-09`.")]
    [InlineData("It was `= burglary.lowest@2023-09`.")]
    [InlineData("It was `= burglary.since@2023-09`.")]
    [InlineData("It holds. `claim: burglary.count > 10`")]
    [InlineData("It holds. `claim: burglary.rate < burglary.rate@2022-03`")]
    public void Prose_And_Claims_Are_Refused_With_The_Reason(string body)
    {
        var found = Compilation.Create(Content(body)).GetDiagnostics();
        Assert.Equal("BD3108", Assert.Single(found.Select(diagnostic => diagnostic.Id).Distinct()));
        Assert.All(found, diagnostic => Assert.Contains("is suppressed: it holds a count that is small enough to point to a person", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_Holds_No_Hidden_Month_Is_Printed() =>
        Assert.Empty(Compilation.Create(Content("It was `= burglary.count@2022-04` and `= burglary.rate@2023-05`.")).GetDiagnostics());

    private static MemorySink Emit()
    {
        var sink = new MemorySink();
        EmitResult result = Compilation.Create(Content(Body)).Emit(sink);
        Assert.True(result.IsWritten, string.Join('\n', result.Diagnostics.Select(found => found.Message)));
        return sink;
    }

    private static MemoryContent Content(string body) => SampleContent.Base
        .With(SampleContent.ReportPath, "---\ntitle: Performance report\nperiod: 2023-03\n---\n\n" + body)
        .With("data/recorded-offences.csv", Rows())
        .With("catalogue/measures.yml", SampleContent.Base.ReadText("catalogue/measures.yml").Content.Replace("    series: Burglary\n", "    series: Burglary\n    suppress: 5\n", StringComparison.Ordinal));

    private static string Rows() => SampleContent.Base.ReadText("data/recorded-offences.csv").Content
        .Replace("Avon and Somerset,Burglary,2022-05,465", "Avon and Somerset,Burglary,2022-05,3", StringComparison.Ordinal);

    private static IEnumerable<string[]> Lines() => Rows().Split('\n').Select(line => line.Trim().Split(',')).Where(cells => cells.Length == 4);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
