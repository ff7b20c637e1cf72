using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class RankedChartTests
{
    [Fact]
    public void Group_Is_Ranked_By_Rate_With_Its_Average()
    {
        (BoundFigure figure, BarData data) = Figure("chart: ranked; measure: homicide");
        (string Name, double Rate)[] expected = [.. Rates("Homicide", "2022-10", "2023-09").OrderByDescending(pair => pair.Rate)];
        Assert.Equal(expected.Select(pair => pair.Name), data.Rows.Select(row => row.Label));
        Assert.All(expected.Zip(data.Rows), pair => Assert.Equal(pair.First.Rate, pair.Second.Values[0].Value ?? 0, 1e-12));
        Assert.Equal("Avon and Somerset", Assert.Single(data.Rows, row => row.Role == SeriesRole.Own).Label);
        Assert.Equal(1000 * Counts("Homicide", "2022-10", "2023-09").Values.Sum() / Residents().Values.Sum(), data.Line?.Value ?? 0, 1e-12);
        Assert.Equal(("homicide-ranked", "Homicide: rate per 1,000 residents by area"), (figure.Symbol.Id, figure.Symbol.Title));
        Assert.Equal("Police recorded homicide offences, most similar group, 12 months to September 2023", figure.Subtitle);
        Assert.Equal("2023-09", Assert.Single(figure.Values).Period.ToString());
    }

    [Fact]
    public void Alternative_Text_Gives_Place_Ends_And_Average() => Assert.Equal(
        "Bar chart of Homicide, per 1,000 residents, most similar group, 12 months to September 2023: Avon and Somerset 0.0116, 5th highest of 8; highest Hertfordshire 0.0186, lowest Kent 0.0081; MSG average 0.0120.",
        Figure("chart: ranked; measure: homicide").Figure.AlternativeText);

    [Fact]
    public void Notes_Say_Which_Direction_Is_Better() => Assert.Equal<string>(
        [
            "Lower is better.",
            "Residents: Mid-2018 population estimates from Office for National Statistics, 2018, for every area.",
            "MSG average: all areas taken together, Avon and Somerset included.",
            "The data is illustrative: it was made up for this report.",
        ],
        Figure("chart: ranked; measure: homicide").Figure.Notes);

    [Fact]
    public void Listed_Areas_And_The_Own_One_Are_Drawn()
    {
        (BoundFigure figure, BarData data) = Figure("chart: ranked; measure: burglary; areas: kent, essex; benchmark: sussex; to: 2023-06");
        Assert.Equal(["Avon and Somerset", "Essex", "Kent"], data.Rows.Select(row => row.Label).Order(StringComparer.Ordinal));
        Assert.Equal("Sussex", data.Line?.Label);
        Assert.Contains("Avon and Somerset, Kent and Essex, 12 months to June 2023", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void All_Areas_Of_The_Data_Are_Drawn()
    {
        (BoundFigure figure, BarData data) = Figure("chart: ranked; measure: homicide; areas: all; benchmark: kent");
        Assert.Equal(7, data.Rows.Length);
        Assert.DoesNotContain(data.Rows, row => row.Label == "Kent");
        Assert.Contains("7 areas", figure.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("benchmark: none", 100, "BD4119")]
    [InlineData("benchmark: none", 99, "")]
    [InlineData("benchmark: wessex", 100, "")]
    public void A_Row_That_Is_The_Sum_Of_The_Others_Is_Reported(string benchmark, int percent, string expected)
    {
        MemoryContent content = SampleContent.WithReportBody($"```chart\nchart: ranked; measure: homicide; areas: all; {benchmark}\n```");
        string[] rows = content.ReadText("data/recorded-offences.csv").Content.Trim().Split('\n');
        IEnumerable<string> totals = rows.Skip(1).Select(row => row.Split(',')).GroupBy(row => $"Wessex,{row[1]},{row[2]}")
            .Select(group => $"{group.Key},{group.Sum(row => int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)) * percent / 100}");
        string population = content.ReadText("data/population.csv").Content.TrimEnd() + "\nWessex,2018,9000000,4000000\n";
        string areas = content.ReadText("catalogue/areas.yml").Content.TrimEnd() + "\n  wessex: { name: Wessex }\n";
        content = content.With("data/recorded-offences.csv", string.Join('\n', rows.Concat(totals)) + "\n").With("data/population.csv", population).With("catalogue/areas.yml", areas);
        Assert.Equal(expected, string.Join(' ', BoundSample.Model(content).GetDiagnostics().Select(found => found.Id)));
    }

    [Fact]
    public void Missing_And_Suppressed_Areas_Stand_Last()
    {
        string rows = SampleContent.Base.ReadText("data/recorded-offences.csv").Content.Replace("Kent,Homicide,2023-09,", "Kent,Homicide,2023-09,x", StringComparison.Ordinal);
        rows = string.Join('\n', rows.Split('\n').Select(line => line.Contains(",x", StringComparison.Ordinal) ? "Kent,Homicide,2023-09," : line));
        rows = System.Text.RegularExpressions.Regex.Replace(rows, "(?m)^(Sussex,Homicide,[^,]+),.*$", "$1,20");
        MemorySample content = new(rows, "suppress: 15");
        BarData data = Assert.IsType<BarData>(content.Figure("chart: ranked; measure: homicide").Data);
        Assert.Equal((null, false), (data.Rows[^1].Values[0].Value, data.Rows[^1].Values[0].IsSuppressed));
        Assert.Equal("Kent", data.Rows[^1].Label);
        int few = Enumerable.Range(0, 12).Select(step => new DateOnly(2022, 10, 1).AddMonths(step).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))
            .SelectMany(month => Counts("Homicide", month, month)).Where(pair => pair.Key is not ("Kent" or "Sussex") && pair.Value is > 0 and < 15).Select(pair => pair.Key).Distinct().Count();
        Assert.True(few > 0);
        Assert.Equal(few, data.Rows.Count(row => row.Values[0].IsSuppressed));
        Assert.True(data.Rows.TakeLast(few + 1).SkipLast(1).All(row => row.Values[0].IsSuppressed));
    }

    [Fact]
    public void Areas_Without_Residents_Are_Reported()
    {
        var content = SampleContent.WithReportBody("```chart\nchart: ranked; measure: homicide; benchmark: none; areas: all\n```");
        string population = string.Join('\n', content.ReadText("data/population.csv").Content.Split('\n').Where(line => !line.StartsWith("Kent", StringComparison.Ordinal)));
        Assert.Contains("Kent", Assert.Single(BoundSample.Model(content.With("data/population.csv", population)).GetDiagnostics()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_Of_A_Measures_Block_Draws_One_Too()
    {
        BoundPaper paper = BoundSample.Paper("# Comments\n\nNone.\n\n```measures\nmeasure: homicide; chart: ranked; areas: all\n```");
        Assert.Equal(8, Assert.IsType<BarData>(Assert.Single(paper.Figures).Data).Rows.Length);
    }

    [Fact]
    public void Counts_Are_Ranked_With_A_Warning()
    {
        string measures = SampleContent.Base.ReadText("catalogue/measures.yml").Content.Replace("    per: 1000 residents\n    denominator: population\n", string.Empty, StringComparison.Ordinal);
        var content = SampleContent.WithReportBody("```chart\nchart: ranked; measure: homicide\n```").With("catalogue/measures.yml", measures);
        SemanticModel model = BoundSample.Model(content);
        Assert.Equal(["BD4115"], model.GetDiagnostics().Select(found => found.Id));
        Assert.Null(Assert.IsType<BarData>(Assert.Single(model.BoundPaper.Figures).Data).Line);
    }

    [Theory]
    [InlineData("chart: ranked; measure: homicide; benchmark: none", "BD2330")]
    [InlineData("chart: ranked; measure: satisfaction", "BD2330")]
    [InlineData("chart: ranked; measures: homicide, satisfaction", "BD2331")]
    [InlineData("chart: ranked; measure: homicide; to: 2019-12", "BD2333")]
    [InlineData("chart: ranked; measure: homicide; from: 2019-12", "BD2006")]
    [InlineData("chart: ranked; measure: homicide; series: Asian", "BD2226")]
    [InlineData("chart: rolling12; measure: homicide; areas: all", "BD2002")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, BarData Data) Figure(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<BarData>(figure.Data));
    }

    private static IEnumerable<(string Name, double Rate)> Rates(string offence, string from, string to)
    {
        Dictionary<string, double> residents = Residents();
        return Counts(offence, from, to).Select(pair => (pair.Key, 1000 * pair.Value / residents[pair.Key]));
    }

    private static Dictionary<string, double> Counts(string offence, string from, string to) => SampleRows.Sum(offence, from, to);

    private static Dictionary<string, double> Residents() => SampleRows.Residents();
}
