using System.Globalization;
using System.Text.Json;

namespace BoardDocs.Tests.RealData;

/// <summary>
/// Twelve years of recorded offences of eight forces, compiled to a pack, against the totals that the Office for National Statistics
/// published and against rates, places and averages computed here from the same lines.
/// </summary>
public sealed class RealFiguresTests
{
    private const int Years = 8 * 15 * 48;

    private static readonly Lazy<RealPack> Pack = new(() => new RealPack());

    [SkippableFact]
    public void Build_Finds_Nothing_To_Report()
    {
        SkipWithoutFigures();

        // Real forces do differ from their group in two ways, and do fall within a year against a rising trend: which of them, is held
        // against the published figures below.
        Assert.Empty(RealPack.Words([.. Pack.Value.Result.Diagnostics.Where(found => found.Id is not ("BD4010" or "BD4011"))]));
        Assert.True(Pack.Value.Result.IsWritten);
        Assert.Equal(Years, Pack.Value.ValueCount);
    }

    [SkippableFact]
    public void Words_That_The_Mean_Would_Change_Are_Reported()
    {
        SkipWithoutFigures();
        string[] expected = [.. Pairs()
            .Where(pair => ExpectedYear.Of(Pack.Value.Figures, pair.Force, pair.Offence, PublishedFigures.LastQuarter) is var year && year.Relation != year.RelationToMean)
            .Select(pair => $"{pair.Force}: {pair.Offence}")];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found("BD4011", string.Empty));
    }

    [SkippableFact]
    public void Trends_Against_The_Published_Change_Of_A_Year_Are_Reported()
    {
        SkipWithoutFigures();
        string[] expected = [.. Pairs().Where(pair => TrendOf(pair) * ChangeOf(pair) < 0).Select(pair => $"{pair.Force}: {pair.Offence}")];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found("BD4010", "The trend of "));
    }

    [SkippableFact]
    public void Manifest_Holds_The_Published_Rolling_Years()
    {
        SkipWithoutFigures();

        Assert.Equal(Years, Pack.Value.Years().Count());
        AssertAll(year => year.Published == Number(year.Value, "count") && year.Published == year.Expected.Count);
        AssertAll(year => year.Value.GetProperty("window").GetString() == "12 months");
    }

    [SkippableFact]
    public void Manifest_Holds_Rates_Per_Thousand()
    {
        SkipWithoutFigures();

        AssertAll(year => Number(year.Value, "denominator") == year.Expected.Population);
        AssertAll(year => IsNear(year.Expected.Rate, Number(year.Value, "rate")));
        Assert.Equal("1000 households", Pack.Value.Value("Kent", "Criminal damage and arson", "2018-12").GetProperty("per").GetString());
        Assert.Equal("1000 residents", Pack.Value.Value("Kent", "Robbery", "2018-12").GetProperty("per").GetString());
    }

    [SkippableFact]
    public void Manifest_Holds_Places_In_The_Group()
    {
        SkipWithoutFigures();

        AssertAll(year => Number(Benchmark(year), "rank") == year.Expected.Place && Number(Benchmark(year), "of") == 8);
        AssertAll(year => Benchmark(year).GetProperty("tied").GetBoolean() == year.Expected.IsTied);
    }

    [SkippableFact]
    public void Manifest_Holds_Pooled_Averages()
    {
        SkipWithoutFigures();

        AssertAll(year => Benchmark(year).GetProperty("method").GetString() == "pooled");
        AssertAll(year => IsNear(year.Expected.Average, Number(Benchmark(year), "average")));
        AssertAll(year => Benchmark(year).GetProperty("relation").GetString() == year.Expected.Relation);
    }

    [SkippableFact]
    public void Manifest_Names_The_Four_Lines_Behind_Each_Value()
    {
        SkipWithoutFigures();

        AssertAll(year => Lines(year.Value.GetProperty("rows")).SequenceEqual(year.Expected.Lines));
        Assert.Equal("2019-04-25", Pack.Value.Value("Essex", "Shoplifting", "2018-12").GetProperty("vintage").GetString());
    }

    [SkippableFact]
    public void Charts_Draw_The_Rates_Of_The_Force_And_The_Group()
    {
        SkipWithoutFigures();
        foreach (string force in PublishedFigures.Forces)
        {
            foreach (string offence in RealFolder.Charted)
            {
                string[][] drawn = Pack.Value.Drawn(force, offence);
                Assert.Equal(PublishedFigures.LastQuarter, drawn[^1][0]);
                Assert.True(drawn.Length >= 12, $"{offence}, {force}: {drawn.Length} points");
                Assert.All(drawn, point => AssertPoint(ExpectedYear.Of(Pack.Value.Figures, force, offence, point[0]), point));
            }
        }
    }

    private static IEnumerable<(string Force, string Offence)> Pairs() =>
        PublishedFigures.Forces.SelectMany(force => PublishedFigures.Offences.Select(offence => (force, offence)));

    /// <summary>The forces and offences that a diagnostic names, in the order of <see cref="Pairs"/>.</summary>
    private static string[] Found(string id, string opening) => [.. Pairs()
        .Where(pair => Pack.Value.Result.Diagnostics.Any(found =>
            found.Id == id
            && found.Location.Path.EndsWith($"/{PublishedFigures.Id(pair.Force)}.md", StringComparison.Ordinal)
            && found.Message.StartsWith($"{opening}{pair.Offence} is ", StringComparison.Ordinal)))
        .Select(pair => $"{pair.Force}: {pair.Offence}")];

    private static int TrendOf((string Force, string Offence) pair) =>
        Pack.Value.Value(pair.Force, pair.Offence, PublishedFigures.LastQuarter).GetProperty("trend").GetProperty("word").GetString() switch
        {
            "Increasing" or "Moderate increase" or "Strong increase" => 1,
            "Reducing" or "Moderate reduction" or "Strong reduction" => -1,
            _ => 0,
        };

    private static double ChangeOf((string Force, string Offence) pair)
    {
        double?[] years = [.. Pack.Value.Figures.Quarters(pair.Force, pair.Offence).Select(quarter => quarter.RollingYear)];
        return (years[^1] ?? 0) - (years[^5] ?? 0);
    }

    private static void SkipWithoutFigures() => Skip.If(PublishedFigures.AreAbsent, "The published figures are not beside the repository.");

    private static void AssertAll(Func<RealYear, bool> holds) =>
        Assert.Empty(Pack.Value.Years().Where(year => !holds(year)).Select(year => $"{year.Name}: {year.Expected} but {year.Value.GetRawText()}"));

    private static void AssertPoint(ExpectedYear expected, string[] point)
    {
        Assert.True(IsNear(expected.Rate, double.Parse(point[1], CultureInfo.InvariantCulture)), string.Join(',', point));
        Assert.True(IsNear(expected.Average, double.Parse(point[2], CultureInfo.InvariantCulture)), string.Join(',', point));
    }

    private static JsonElement Benchmark(RealYear year) => year.Value.GetProperty("benchmark");

    private static double Number(JsonElement item, string key) => item.GetProperty(key).GetDouble();

    private static bool IsNear(double expected, double actual) => Math.Abs(actual - expected) <= 1e-12 * Math.Abs(expected);

    /// <summary>The numbers of <c>data/offences.csv:48-51</c>, one by one.</summary>
    private static IEnumerable<int> Lines(JsonElement rows)
    {
        foreach (JsonElement row in rows.EnumerateArray())
        {
            string[] parts = (row.GetString() ?? string.Empty).Split(':');
            Assert.Equal("data/offences.csv", parts[0]);
            int[] ends = [.. parts[1].Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            for (int line = ends[0]; line <= ends[^1]; line++)
            {
                yield return line;
            }
        }
    }
}
