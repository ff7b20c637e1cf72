using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Symbols;

public sealed class CatalogueReaderTests
{
    private const string Settings = CatalogueReader.SettingsPath;
    private const string Datasets = CatalogueReader.DatasetsPath;
    private const string Measures = CatalogueReader.MeasuresPath;
    private const string Glossary = CatalogueReader.GlossaryPath;

    [Fact]
    public void Read_Reads_The_Settings()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole((
            Settings,
            "area: avon-and-somerset\n",
            "area: kent\nlanguage: cy\ntheme: { accent: \"#063\", logo: data/population.csv }\nrules: { BD4003: off, BD4004: info }\n"));
        Assert.Equal("Office of the Police and Crime Commissioner", catalogue.Organisation);
        Assert.Equal("cy", catalogue.Language);
        Assert.Equal(new Theme("#006633", "data/population.csv"), catalogue.Theme);
        Assert.Equal("kent", catalogue.Options.Area?.Name);
        Assert.Equal(BenchmarkChoiceKind.Name, catalogue.Options.Benchmark?.Kind);
        Assert.Equal("msg", catalogue.Options.Benchmark?.Text);
        Assert.Equal(BenchmarkWordMode.Band, catalogue.Options.BenchmarkWord);
        Assert.Null(catalogue.Rules["BD4003"]);
        Assert.Equal(DiagnosticSeverity.Info, catalogue.Rules["BD4004"]);
        Assert.Equal(new LinePosition(4, 22), catalogue.RuleLocations["BD4004"].Start);
    }

    [Fact]
    public void Read_Reads_Areas_And_Groups()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole();
        Assert.Equal(8, catalogue.Areas.Count);
        Assert.Equal("Avon and Somerset", catalogue.Areas["avon-and-somerset"].Name);
        Assert.Equal(["Avon & Somerset"], catalogue.Areas["avon-and-somerset"].Aliases.ToArray());
        GroupSymbol msg = catalogue.Groups["msg"];
        Assert.Equal("Most similar group", msg.Name);
        Assert.Equal("MSG", msg.Short);
        Assert.Equal(AverageMethod.Pooled, msg.Average);
        Assert.Equal(8, msg.Members.Length);
        Assert.Equal("avon-and-somerset", msg.Members[0]);
        Assert.Equal(new LinePosition(1, 2), msg.Location.Start);
    }

    [Fact]
    public void Read_Reads_Datasets()
    {
        DatasetDefinition offences = CatalogueFixture.ReadWhole().Datasets["recorded-offences"].Definition;
        Assert.Equal("data/recorded-offences.csv", offences.File);
        Assert.Equal(Frequency.Month, offences.Frequency);
        Assert.Equal("force", offences.Columns["area"].Name);
        Assert.Equal(["count"], offences.NumberRoles().ToArray());
        Assert.Equal(new DatasetSource("Police recorded crime", "Home Office", new DateOnly(2023, 10, 19), "OGL v3.0"), offences.Source);
        Assert.True(offences.IsIllustrative);
        Assert.Null(offences.OwnArea);
    }

    [Fact]
    public void Read_Gives_A_Local_Dataset_The_Area_Of_The_Organisation()
    {
        DatasetDefinition local = CatalogueFixture.ReadWhole().Datasets["satisfaction"].Definition;
        Assert.True(local.IsLocal);
        Assert.Equal("avon-and-somerset", local.OwnArea);
    }

    [Fact]
    public void Read_Reads_Every_Key_Of_A_Dataset()
    {
        DatasetDefinition dataset = CatalogueFixture.ReadWhole((
            Datasets,
            "columns: { period: month, satisfied: satisfied, responses: responses }\n    scope: local\n",
            "columns: { satisfied: satisfied, responses: responses }\n    scope: local\n    area: kent\n    period: 2023-09\n    covers: 12 months\n"
            + "    provisional-from: 2023-07\n    partial: { 2022-03: 6 March, 2023-09: 18 September }\n    suppress: 5\n    other-areas: ignore\n"))
            .Datasets["satisfaction"].Definition;
        Assert.Equal("kent", dataset.OwnArea);
        Assert.Equal(Period.Ending(Frequency.Month, 2023, 9), dataset.OwnPeriod);
        Assert.Equal(DatasetCoverage.TwelveMonths, dataset.Covers);
        Assert.Equal("2023-07", dataset.ProvisionalFrom.ToString());
        Assert.Equal("6 March", dataset.PartialPeriods[(2022 * 12) + 2]);
        Assert.Equal(2, dataset.PartialPeriods.Count);
        Assert.Equal(5, dataset.SuppressBelow);
        Assert.True(dataset.IgnoresOtherAreas);
    }

    [Fact]
    public void Read_Reads_A_Count_With_Its_Rate()
    {
        MeasureSymbol homicide = CatalogueFixture.ReadWhole().Measures["homicide"];
        Assert.Equal("Police recorded homicide offences", homicide.Title);
        Assert.Equal("Homicide", homicide.Short);
        Assert.Equal(MeasureKind.Count, homicide.Kind);
        Assert.Equal(["Homicide"], homicide.Series.ToArray());
        Assert.Equal("count", homicide.ValueRole);
        Assert.Equal("1000 residents", homicide.Per?.ToString());
        Assert.Equal("population", homicide.Denominator?.Id);
        Assert.Equal(Polarity.LowerIsBetter, homicide.Polarity);
        Assert.Equal("Head of Major Crime", homicide.Owner);
        Assert.Equal(UnitKind.Rate, homicide.Unit.Kind);
    }

    [Fact]
    public void Read_Finds_The_Only_Denominator_With_The_Role() =>
        Assert.Equal("population", CatalogueFixture.ReadWhole((Measures, "    denominator: population\n", string.Empty)).Measures["burglary"].Denominator?.Id);

    [Fact]
    public void Read_Reads_A_Proportion()
    {
        MeasureSymbol satisfaction = CatalogueFixture.ReadWhole((Measures, "kind: proportion\n", "kind: proportion\n    target: 80%\n")).Measures["satisfaction"];
        Assert.Equal("satisfied", satisfaction.ValueRole);
        Assert.Equal("responses", satisfaction.WholeRole);
        Assert.Equal(Unit.Proportion, satisfaction.Unit);
        Assert.Equal(0.8, satisfaction.Target);
        Assert.Null(satisfaction.Per);
    }

    [Fact]
    public void Read_Reads_A_Ratio_And_A_Published_Value()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole((
            Measures,
            "measures:\n",
            """
            measures:
              disproportionality:
                title: Disproportionality
                kind: ratio
                from: recorded-offences
                series: [Homicide, Burglary]
                reference: Serious violence
                per: 1 residents
              days-to-charge:
                title: Median days
                kind: value
                unit: days
                from: satisfaction
                value: satisfied
                basis: tracked

            """.Replace("    basis: tracked\n", string.Empty, StringComparison.Ordinal)));
        MeasureSymbol ratio = catalogue.Measures["disproportionality"];
        Assert.Equal(["Homicide", "Burglary"], ratio.Series.ToArray());
        Assert.Equal("Serious violence", ratio.Reference);
        Assert.Equal(3, ratio.SeriesLocations.Length);
        Assert.Equal("population", ratio.Denominator?.Id);
        Assert.Equal(Unit.Ratio, ratio.Unit);
        MeasureSymbol days = catalogue.Measures["days-to-charge"];
        Assert.Equal(UnitKind.Days, days.Unit.Kind);
        Assert.Equal("satisfied", days.ValueRole);
    }

    [Fact]
    public void Read_Marks_The_Columns_Of_Counts()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole();
        Assert.Equal(["count"], catalogue.Datasets["recorded-offences"].Definition.CountRoles.ToArray());
        Assert.Empty(catalogue.Datasets["satisfaction"].Definition.CountRoles);
        Assert.Empty(catalogue.Datasets["population"].Definition.CountRoles);
    }

    [Fact]
    public void Read_Marks_Only_The_Columns_Of_Published_Values_As_Signed()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole(
            (Datasets, "responses: responses }", "responses: responses, balance: balance }"),
            (Measures, "measures:\n", "measures:\n  balance: { title: Balance, kind: value, from: satisfaction, value: balance }\n  share: { title: Share, kind: value, from: satisfaction, value: satisfied }\n"));
        Assert.Equal(["balance"], catalogue.Datasets["satisfaction"].Definition.SignedRoles.ToArray());
        Assert.Same(catalogue.Datasets["satisfaction"], catalogue.Measures["balance"].Dataset);
    }

    [Fact]
    public void Read_Reads_The_Options_Of_A_Measure()
    {
        MeasureSymbol measure = CatalogueFixture.ReadWhole((
            Measures,
            "kind: proportion\n",
            "kind: proportion\n    decimals: 2\n    suppress: 5\n    lexicon: graded\n    benchmark: \"National survey: 72%\"\n    benchmark-word: sd\n"
            + "    basis: tracked\n    trend: { years: 2, material: 3%, strong: 0.1, exclude: [2020-04 to 2020-06, 2021-01] }\n")).Measures["satisfaction"];
        Assert.Equal(2, measure.Decimals);
        Assert.Equal(5, measure.SuppressBelow);
        Assert.Equal("tracked", measure.Basis);
        Assert.Equal(BenchmarkChoiceKind.Text, measure.Options.Benchmark?.Kind);
        Assert.Equal("National survey: 72%", measure.Options.Benchmark?.Text);
        Assert.Equal(BenchmarkWordMode.StandardDeviation, measure.Options.BenchmarkWord);
        TrendOptions trend = Assert.IsType<TrendOptions>(measure.Options.Trend);
        Assert.Equal((TrendLexicon.Graded, 2, 0.03, 0.1), (trend.Lexicon, trend.Years, trend.Material, trend.Strong));
        Assert.NotNull(trend.Exclude);
        Assert.Equal(["2020-04 2020-06", "2021-01 2021-01"], trend.Exclude.Value.Select(range => $"{range.From} {range.To}"));
    }

    [Theory]
    [InlineData("benchmark: none", BenchmarkChoiceKind.None, "none")]
    [InlineData("benchmark: \"none\"", BenchmarkChoiceKind.Text, "none")]
    [InlineData("benchmark: kent", BenchmarkChoiceKind.Name, "kent")]
    [InlineData("benchmark: 'A text'", BenchmarkChoiceKind.Text, "A text")]
    public void Read_Tells_Names_None_And_Texts_Apart(string line, BenchmarkChoiceKind kind, string text)
    {
        BenchmarkChoice? choice = CatalogueFixture.ReadWhole((Settings, "benchmark: msg", line)).Options.Benchmark;
        Assert.Equal((kind, text), (choice?.Kind, choice?.Text));
    }

    [Fact]
    public void Read_Lets_A_Place_Switch_The_Trend_Off_And_A_Nearer_One_On()
    {
        TrendOptions? off = CatalogueFixture.ReadWhole((Measures, "kind: proportion\n", "kind: proportion\n    trend: none\n")).Measures["satisfaction"].Options.Trend;
        Assert.True(off?.IsOff);
        Assert.True(TrendOptions.Default.With(new TrendOptions { IsOff = true }).IsOff);
        Assert.False(new TrendOptions { IsOff = true }.With(new TrendOptions(Years: 2) { IsOff = false }).IsOff);
    }

    [Fact]
    public void Read_Reads_Terms_In_Both_Forms()
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole((
            Glossary,
            "glossary:\n",
            "glossary:\n  PCC: Police and Crime Commissioner.\n  M.S.G.: { title: Most similar group, text: Again., variants: [MSGs, \"MSG's\"] }\n"));
        Assert.Equal(("pcc", "PCC", string.Empty, "Police and Crime Commissioner."), Describe(catalogue.Terms["PCC"]));
        Assert.Equal(("most-similar-group", "M.S.G.", "Most similar group", "Again."), Describe(catalogue.Terms["M.S.G."]));
        Assert.Equal(["MSGs", "MSG's"], catalogue.Terms["M.S.G."].Variants.ToArray());
        Assert.Equal("most-similar-group-2", catalogue.Terms["MSG"].Id);
    }

    [Theory]
    [InlineData("terms:\n  PCC: Police and Crime Commissioner.\n", 1)]
    [InlineData("glossary:\n", 0)]
    [InlineData("", 0)]
    public void Read_Takes_Short_Glossaries(string yaml, int count)
    {
        CatalogueResult result = CatalogueReader.Read(SampleContent.Base.With(Glossary, yaml));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(count, result.Catalogue.Terms.Count);
    }

    [Fact]
    public void Read_Does_Without_A_Glossary()
    {
        CatalogueResult result = CatalogueReader.Read(SampleContent.Base.Without(Glossary));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(7, result.Files.Length);
        Assert.Equal(Settings, result.Files[0].Path);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Read_Reads_The_Same_In_Any_Culture(string culture) => Cultures.Run(culture, () =>
    {
        Catalogue catalogue = CatalogueFixture.ReadWhole((Settings, "material: 5%", "material: 2.5%"));
        Assert.Equal(0.025, catalogue.Options.Trend?.Material);
        Assert.Equal("1000 residents", catalogue.Measures["homicide"].Per?.ToString());
    });

    private static (string Id, string Term, string Expansion, string Definition) Describe(TermSymbol term) =>
        (term.Id, term.Term, term.Expansion, term.Definition);
}
