using System.Text.Json;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Emit;

public sealed class ManifestTests
{
    private static readonly string Text = SampleEmit.Emit(SamplePack.Whole).Text("2023-11-board/manifest.json");

    private static readonly JsonElement Manifest = JsonDocument.Parse(Text).RootElement;

    private static string Schema => File.ReadAllText(RepositoryFiles.PathOf("specs", "schemas", "manifest.schema.json"));

    private static JsonElement Values => Manifest.GetProperty("papers")[0].GetProperty("values");

    [Fact]
    public void Manifest_Follows_Its_Schema()
    {
        Assert.Empty(SchemaCheck.Faults(Schema, Text));
    }

    [Fact]
    public void Schema_Check_Finds_What_Breaks_The_Schema()
    {
        string broken = Text.Replace("\"tied\": false", "\"tied\": \"no\"", StringComparison.Ordinal).Replace("\"kind\": \"count\"", "\"sort\": \"count\"", StringComparison.Ordinal);
        IReadOnlyList<string> faults = SchemaCheck.Faults(Schema, broken);
        Assert.Contains(faults, fault => fault.Contains("unknown key sort", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("$.papers[0].values[0].benchmark", StringComparison.Ordinal));
    }

    [Fact]
    public void Manifest_Writes_Its_Keys_In_The_Agreed_Order()
    {
        Assert.Equal(["schema", "pack", "compiler", "inputs", "papers"], Keys(Manifest));
        JsonElement paper = Manifest.GetProperty("papers")[0];
        Assert.Equal(["id", "title", "period", "area", "figures", "values", "claims"], Keys(paper));
        Assert.Equal(["id", "number", "kind", "title", "alt", "source"], Keys(paper.GetProperty("figures")[0]));
        Assert.Equal(["text", "holds", "line"], Keys(paper.GetProperty("claims")[0]));
        Assert.Equal(
            [
                "measure", "kind", "area", "period", "window", "count", "numerator", "denominator", "rate", "per", "displayed",
                "trend", "benchmark", "change", "suppressed", "provisional", "dataset", "vintage", "rows",
            ],
            Keys(Values[0]));
        Assert.Equal(["word", "p", "annualChange", "low", "high", "months", "reason"], Keys(Values[0].GetProperty("trend")));
        Assert.Equal(["group", "rank", "tied", "of", "relation", "average", "method"], Keys(Values[0].GetProperty("benchmark")));
        Assert.Equal(["from", "absolute", "ratio"], Keys(Values[0].GetProperty("change")));
    }

    [Fact]
    public void Manifest_Names_Each_Value_Once()
    {
        Assert.Equal(["homicide", "positive-outcome-rate"], Values.EnumerateArray().Select(value => value.GetProperty("measure").GetString()));
    }

    [Fact]
    public void Manifest_Rounds_Only_What_Logarithms_Touched()
    {
        JsonElement trend = Values[0].GetProperty("trend");
        Assert.Equal(["0.3333333333", "0.021", "0.6666666667"], [trend.GetProperty("p").GetRawText(), trend.GetProperty("annualChange").GetRawText(), trend.GetProperty("high").GetRawText()]);
        Assert.Equal("0.010344827586206896", Values[0].GetProperty("rate").GetRawText());
        Assert.Equal("1740000", Values[0].GetProperty("denominator").GetRawText());
    }

    [Fact]
    public void Manifest_Writes_Null_For_What_Is_Absent_And_No_Negative_Zero()
    {
        JsonElement share = Values[1];
        foreach (string key in (string[])["count", "per", "trend", "benchmark"])
        {
            Assert.Equal(JsonValueKind.Null, share.GetProperty(key).ValueKind);
        }

        Assert.Equal("0", share.GetProperty("change").GetProperty("absolute").GetRawText());
        Assert.Equal(JsonValueKind.Null, share.GetProperty("change").GetProperty("ratio").ValueKind);
    }

    [Fact]
    public void Manifest_Lists_Inputs_In_Ordinal_Order()
    {
        Assert.Equal(["data/recorded-offences.csv", "packs/2023-11-board/pack.md"], Manifest.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("path").GetString()));
    }

    [Fact]
    public void Manifest_Counts_Quarters_Of_A_Trend_As_Months()
    {
        MeasureValue quarterly = SampleValues.Homicide with
        {
            Window = new Window(12, BoardDocs.Data.Frequency.Quarter),
            Trend = new TrendValue("Stable", null, 12, "Declared."),
        };
        BoundPack pack = SamplePack.Whole with { Papers = [SamplePack.Report("performance-report", "Report") with { Values = [quarterly] }] };
        JsonElement trend = JsonDocument.Parse(SampleEmit.Emit(pack).Text("2023-11-board/manifest.json")).RootElement
            .GetProperty("papers")[0].GetProperty("values")[0].GetProperty("trend");
        Assert.Equal(36, trend.GetProperty("months").GetInt32());
        Assert.Equal(JsonValueKind.Null, trend.GetProperty("p").ValueKind);
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
