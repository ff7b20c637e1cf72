using System.Text.Json;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Content;

/// <summary>The sample pack's manifest against numbers that a separate program computed from the data files.</summary>
public sealed class SampleManifestTests(SampleManifestTests.Fixture fixture) : IClassFixture<SampleManifestTests.Fixture>
{
    /// <summary>Rates and averages to four decimals, yearly changes to three.</summary>
    [Theory]
    [InlineData("homicide", 20, 0.0117, 0.0101, 5, "above", 0.116)]
    [InlineData("serious-violence", 1096, 0.6404, 0.7389, 3, "below", -0.019)]
    [InlineData("drug-trafficking", 438, 0.2559, 0.4018, 8, "below", -0.180)]
    [InlineData("residential-burglary", 4368, 6.0955, 6.5348, 3, "below", -0.088)]
    [InlineData("vehicle-crime", 7954, 4.6474, 5.0209, 5, "below", -0.094)]
    [InlineData("personal-robbery", 1197, 0.6994, 0.5398, 8, "above", -0.011)]
    [InlineData("theft-from-person", 912, 0.5329, 0.6067, 2, "below", -0.112)]
    public void Manifest_Holds_Counts_Rates_Ranks_And_Trends(
        string measure, double count, double rate, double average, int rank, string relation, double annualChange)
    {
        JsonElement value = fixture.ValueOf(measure);
        JsonElement benchmark = value.GetProperty("benchmark");

        Assert.Equal(count, value.GetProperty("count").GetDouble());
        Assert.Equal(rate, value.GetProperty("rate").GetDouble(), 4);
        Assert.Equal(average, benchmark.GetProperty("average").GetDouble(), 4);
        Assert.Equal(rank, benchmark.GetProperty("rank").GetInt32());
        Assert.Equal(8, benchmark.GetProperty("of").GetInt32());
        Assert.Equal(relation, benchmark.GetProperty("relation").GetString());
        Assert.Equal(annualChange, value.GetProperty("trend").GetProperty("annualChange").GetDouble(), 3);
        Assert.Equal(36, value.GetProperty("trend").GetProperty("months").GetInt32());
    }

    [Theory]
    [InlineData("drugs-disruptions", 454)]
    [InlineData("county-lines", 115)]
    [InlineData("action-fraud", 534)]
    [InlineData("rape-charges", 149)]
    public void Manifest_Holds_Local_Counts_Without_Benchmark(string measure, double count)
    {
        JsonElement value = fixture.ValueOf(measure);

        Assert.Equal(count, value.GetProperty("count").GetDouble());
        Assert.Equal(JsonValueKind.Null, value.GetProperty("rate").ValueKind);
        Assert.Equal(JsonValueKind.Null, value.GetProperty("benchmark").ValueKind);
    }

    [Theory]
    [InlineData("victim-satisfaction", 0.6359)]
    [InlineData("burglary-satisfaction", 0.6011)]
    [InlineData("dwelling-burglary-satisfaction", 0.7977)]
    [InlineData("hate-crime-satisfaction", 0.6504)]
    [InlineData("violent-crime-satisfaction", 0.6535)]
    [InlineData("asb-satisfaction", 0.6613)]
    [InlineData("cyber-investigated", 1)]
    [InlineData("cyber-advice", 1)]
    [InlineData("rape-charge-rate", 0.0766)]
    public void Manifest_Holds_Shares_Of_Sums(string measure, double share)
    {
        JsonElement value = fixture.ValueOf(measure);

        Assert.Equal(share, value.GetProperty("rate").GetDouble(), 4);
        Assert.Equal(value.GetProperty("numerator").GetDouble() / value.GetProperty("denominator").GetDouble(), value.GetProperty("rate").GetDouble(), 12);
    }

    public sealed class Fixture
    {
        private readonly JsonElement report;

        public Fixture()
        {
            Compilation compilation = new SamplePackTests.Fixture().Compilation;
            BoundPack pack = compilation.GetBoundPack("2023-11-board");
            var sink = new MemorySink();
            PackEmitter.Emit(pack, new EmitContext(compilation.Catalogue, compilation.Files), sink);
            report = JsonDocument.Parse(sink.Text("2023-11-board/manifest.json")).RootElement.GetProperty("papers")[0];
        }

        internal JsonElement ValueOf(string measure) => report.GetProperty("values").EnumerateArray()
            .Single(value => value.GetProperty("measure").GetString() == measure && value.GetProperty("period").GetString() == "2023-09");
    }
}
