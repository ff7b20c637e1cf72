using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

public sealed class MidWindowTests
{
    private static readonly Period First = Month(2019, 1);

    private static readonly Dictionary<string, double[]> Residents = new()
    {
        ["ash"] = [100_000, 104_000, 120_000, 124_000],
        ["birch"] = [200_000, 202_000, 206_000],
    };

    [Theory]
    [InlineData(2020, 12, 12, 104_000)]
    [InlineData(2021, 3, 12, (0.75 * 104_000) + (0.25 * 120_000))]
    [InlineData(2021, 6, 12, 112_000)]
    [InlineData(2021, 9, 12, (0.25 * 104_000) + (0.75 * 120_000))]
    [InlineData(2021, 1, 12, 104_000 + (16_000 / 12.0))]
    [InlineData(2020, 6, 3, 104_000 - (4_000 * 1.5 / 12))]
    [InlineData(2020, 7, 1, 104_000 + (16_000 * 0.5 / 12))]
    [InlineData(2019, 12, 12, 100_000)]
    [InlineData(2019, 3, 3, 100_000)]
    public void A_Rate_Is_Per_The_Residents_At_The_Middle_Of_Its_Window(int year, int month, int months, double expected)
    {
        (ValueFixture fixture, MeasureSymbol measure) = MidWindow(Steady(36));
        MeasureValue value = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(year, month), new Window(months, Frequency.Month), ValueContext.Default);
        Assert.Equal(expected, value.Denominator ?? 0, 6);
        Assert.Equal(1000 * 60.0 * months / expected, value.Rate ?? 0, 9);
        Assert.False(value.IsProvisional);
    }

    [Fact]
    public void Areas_Share_The_Last_Estimate_And_It_Is_Carried_Forward_As_Provisional()
    {
        (ValueFixture fixture, MeasureSymbol measure) = MidWindow(Steady(48));
        MeasureValue last = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2022, 12), null, fixture.InGroup);
        Assert.Equal((120_000.0, true), (last.Denominator, last.IsProvisional));
        Assert.Equal(1000 * (720.0 + 720) / (120_000 + 206_000), last.Benchmark?.Average ?? 0, 9);
        MeasureValue within = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2021, 12), null, fixture.InGroup);
        Assert.Equal((120_000.0, false), (within.Denominator, within.IsProvisional));
        MeasureValue alone = fixture.Evaluator.Evaluate(measure, Area("ash"), Month(2022, 12), null, ValueContext.Default);
        Assert.Equal((124_000.0, false), (alone.Denominator, alone.IsProvisional));
    }

    [Fact]
    public void Lines_Of_Areas_And_Groups_Are_Provisional_After_The_Last_Estimate()
    {
        (ValueFixture fixture, MeasureSymbol measure) = MidWindow(Steady(48));
        var own = fixture.Evaluator.RollingSeries(measure, Area("ash"), Month(2021, 10), Month(2022, 3), fixture.InGroup);
        Assert.Equal([false, false, false, true, true, true], own.Select(point => point.IsProvisional));
        Assert.Equal(1000 * 720 / 120_000.0, own[5].Value ?? 0, 9);
        Assert.Equal(1000 * 720 / (120_000 - (16_000 * 2 / 12.0)), own[0].Value ?? 0, 9);
        var average = fixture.Evaluator.AverageSeries(measure, fixture.Group, Month(2021, 10), Month(2022, 3), null, Area("ash"));
        Assert.Equal([false, false, false, true, true, true], average.Select(point => point.IsProvisional));
    }

    [Fact]
    public void Quarters_Follow_The_Same_Line()
    {
        var fixture = new ValueFixture();
        MeasureSymbol months = fixture.Counts(Month(2019, 1), Steady(36), Residents, 2019);
        DatasetSymbol quarters = fixture.Add("quarters", Period.Ending(Frequency.Quarter, 2019, 3), [("ash", "Theft", "count", [.. Enumerable.Repeat(180.0, 12)])]);
        MeasureSymbol measure = fixture.Add(months with { Id = "theft-quarterly", Dataset = quarters, Population = PopulationBasis.MidWindow });
        double Denominator(int month, Window? window) =>
            fixture.Evaluator.Evaluate(measure, Area("ash"), Period.Ending(Frequency.Quarter, 2021, month), window, ValueContext.Default).Denominator ?? 0;
        Assert.Equal((0.75 * 104_000) + (0.25 * 120_000), Denominator(3, null), 6);
        Assert.Equal(104_000 + (16_000 * 7.5 / 12), Denominator(3, new Window(3, Frequency.Month)), 6);
    }

    [Fact]
    public void A_Trend_In_Step_With_The_Residents_Is_None()
    {
        // Residents grow by 12,000 a year, and so 1,000 a month; each month has one event for 1,000 of those at its middle.
        double[] counts = [.. Enumerable.Range(0, 36).Select(month => (100_000 + (1_000 * (month - 5.5))) / 1000)];
        var fixture = new ValueFixture();
        var residents = new Dictionary<string, double[]> { ["ash"] = [88_000, 100_000, 112_000, 124_000, 136_000] };
        MeasureSymbol latest = fixture.Counts(First, new Dictionary<string, double[]> { ["ash"] = counts }, residents, 2018);
        MeasureSymbol measure = fixture.Add(latest with { Id = "theft-mid", Population = PopulationBasis.MidWindow });
        double Slope(MeasureSymbol of) => fixture.Evaluator.Evaluate(of, Area("ash"), First.Add(35), null, ValueContext.Default).Trend?.Fit?.Slope ?? double.NaN;
        Assert.InRange(Slope(latest), Math.Log(130 / 94.5) / 48, Math.Log(130 / 94.5) / 24);
        Assert.Equal(0, Slope(measure), 9);
    }

    [Theory]
    [InlineData("", "", PopulationBasis.Latest)]
    [InlineData("population: mid-window\n", "", PopulationBasis.MidWindow)]
    [InlineData("", "    population: mid-window\n", PopulationBasis.MidWindow)]
    [InlineData("population: mid-window\n", "    population: latest\n", PopulationBasis.Latest)]
    public void The_Measure_Wins_Over_The_Organisation(string settings, string measure, PopulationBasis expected)
    {
        Compilation compilation = Compile(settings, measure);
        Assert.Equal(expected, compilation.Catalogue.Measures["burglary"].Population);
        Assert.DoesNotContain(compilation.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        string notes = string.Join(' ', Assert.Single(compilation.GetBoundPack("demo").Papers[0].Figures).Notes);
        Assert.Equal(expected == PopulationBasis.MidWindow, notes.Contains(
            "those at the middle of each period, between the estimates up to 2018; the last one stands for later periods, whose figures are provisional.", StringComparison.Ordinal));
    }

    private static Compilation Compile(string settings, string measure)
    {
        MemoryContent content = SampleContent.WithReportBody("See Figure 1.\n\n```chart\nchart: rolling12; measures: burglary\n```\n");
        string measures = content.ReadText(CatalogueReader.MeasuresPath).Content;
        string options = content.ReadText(CatalogueReader.SettingsPath).Content;
        return Compilation.Create(content
            .With(CatalogueReader.SettingsPath, options + settings)
            .With(CatalogueReader.MeasuresPath, measures.Replace("    per: 1000 households\n", "    per: 1000 households\n" + measure, StringComparison.Ordinal)));
    }

    private static Dictionary<string, double[]> Steady(int months) =>
        Residents.Keys.ToDictionary(area => area, _ => Enumerable.Repeat(60.0, months).ToArray());

    private static (ValueFixture Fixture, MeasureSymbol Measure) MidWindow(Dictionary<string, double[]> counts)
    {
        var fixture = new ValueFixture();
        return (fixture, fixture.Add(fixture.Counts(First, counts, Residents, 2019) with { Population = PopulationBasis.MidWindow }));
    }
}
