using BoardDocs.Binding;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class CategoryChartTests
{
    private const string From = "2022-10";
    private const string To = "2023-09";

    [Fact]
    public void Categories_Are_The_Measures_Of_The_Own_Area_Highest_First()
    {
        (BoundFigure figure, BarData data) = Figure("chart: categories; measures: homicide, serious-violence");
        Assert.Equal(["Serious violence Measure", "Homicide Measure"], data.Rows.Select(row => $"{row.Label} {row.Role}"));
        Assert.Equal(1000 * SampleRows.Sum("Serious violence", From, To)["Avon and Somerset"] / 1719000, data.Rows[0].Values[0].Value ?? 0, 1e-12);
        Assert.Equal(("category", null), (data.RowKey, data.AxisTo));
        Assert.Equal("Avon and Somerset, 12 months to September 2023", figure.Subtitle);
        Assert.Equal(2, figure.Values.Length);
    }

    [Fact]
    public void Categories_Stand_As_Given_Where_Asked() =>
        Assert.Equal(["Homicide", "Serious violence"], Figure("chart: categories; measures: homicide, serious-violence; sort: order").Data.Rows.Select(row => row.Label));

    [Fact]
    public void Percentages_Have_An_Axis_To_The_Whole()
    {
        (BoundFigure figure, BarData data) = Figure("chart: categories; measure: satisfaction");
        Assert.Equal(1, data.AxisTo);
        Assert.Equal("Bar chart of Victim satisfaction, percentage, Avon and Somerset, 12 months to September 2023: Victim satisfaction 67.3%.", figure.AlternativeText);
    }

    [Fact]
    public void Composition_Sets_Shares_Beside_Those_Of_The_Group()
    {
        (BoundFigure figure, BarData data) = Figure("chart: composition; measures: homicide, serious-violence, burglary");
        Dictionary<string, double>[] counts = [.. new[] { "Burglary", "Serious violence", "Homicide" }.Select(offence => SampleRows.Sum(offence, From, To))];
        double own = counts.Sum(count => count["Avon and Somerset"]);
        double all = counts.Sum(count => count.Values.Sum());
        Assert.Equal(["Residential burglary", "Serious violence", "Homicide"], data.Rows.Select(row => row.Label));
        Assert.Equal(["Avon and Somerset", "MSG average"], data.Series.AsEnumerable());
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(counts[i]["Avon and Somerset"] / own, data.Rows[i].Values[0].Value ?? 0, 1e-12);
            Assert.Equal(counts[i].Values.Sum() / all, data.Rows[i].Values[1].Value ?? 0, 1e-12);
        }

        Assert.Equal((Unit.Proportion, 1), (data.Unit, data.Decimals));
        Assert.Contains("100% is the total of the categories shown.", figure.Notes);
        Assert.Contains("Residential burglary 79.9% against 83.5%", figure.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Composition_Of_A_Whole_May_Not_Add_Up()
    {
        (BoundFigure figure, BarData data) = Figure("chart: composition; measures: homicide, serious-violence; whole: burglary; benchmark: kent");
        Assert.Equal(SampleRows.Sum("Homicide", From, To)["Kent"] / SampleRows.Sum("Burglary", From, To)["Kent"], data.Rows[1].Values[1].Value ?? 0, 1e-12);
        Assert.Contains("100% is residential burglary.", figure.Notes);
        Assert.Contains("Shares may not add up to 100%: a case can be of several types, or of none of those shown.", figure.Notes);
    }

    [Fact]
    public void Ratio_Has_A_Category_For_Each_Series_And_A_Line_At_One()
    {
        BarData data = Assert.IsType<BarData>(Ratio("chart: categories; measure: disproportionality").Data);
        Assert.Equal(["Black", "Asian"], data.Rows.Select(row => row.Label));
        Assert.Equal(900.0 / 30923 / (5000.0 / 1491970), data.Rows[0].Values[0].Value ?? 0, 1e-9);
        Assert.Equal(new ReferenceLine(1, "Same as White"), data.Line);
    }

    [Fact]
    public void Ratio_Is_Ranked_By_The_Series_Chosen()
    {
        BoundFigure figure = Ratio("chart: ranked; measure: disproportionality; series: asian; areas: avon-and-somerset");
        Assert.Equal(300.0 / 33005 / (5000.0 / 1491970), Assert.IsType<BarData>(figure.Data).Rows[0].Values[0].Value ?? 0, 1e-9);
        Assert.StartsWith("Bar chart of Stop and search disproportionality, Asian, Avon and Somerset", figure.AlternativeText, StringComparison.Ordinal);
    }

    private static BoundFigure Ratio(string statement)
    {
        const string Measure = "\n  disproportionality:\n    title: Stop and search disproportionality\n    kind: ratio\n    from: stop-search\n    series: [Asian, Black]\n    reference: White\n    denominator: census\n";
        const string Datasets = "\n  stop-search: { file: data/stop-search.csv, frequency: year, columns: { area: force, series: ethnicity, period: year, count: count } }"
            + "\n  census: { file: data/census.csv, frequency: year, columns: { area: force, series: ethnicity, period: year, people: people } }\n";
        MemoryContent content = SampleContent.WithReportBody($"```chart\n{statement}\n```");
        content = content
            .With("catalogue/measures.yml", content.ReadText("catalogue/measures.yml").Content.TrimEnd() + Measure)
            .With("catalogue/datasets.yml", content.ReadText("catalogue/datasets.yml").Content.TrimEnd() + Datasets)
            .With("data/stop-search.csv", "force,ethnicity,year,count\nAvon and Somerset,Asian,2022,300\nAvon and Somerset,Black,2022,900\nAvon and Somerset,White,2022,5000\n")
            .With("data/census.csv", "force,ethnicity,year,people\nAvon and Somerset,Asian,2011,33005\nAvon and Somerset,Black,2011,30923\nAvon and Somerset,White,2011,1491970\n");
        return Assert.Single(BoundSample.Model(content).BoundPaper.Figures);
    }

    [Theory]
    [InlineData(0.3334, 0.3333, 0.3333, false, null)]
    [InlineData(0.33349, 0.33349, 0.33302, true, "Shares may not add up to 100% because each is rounded.")]
    [InlineData(0.6, 0.4, 0.2, false, "Shares may not add up to 100%: a case can be of several types, or of none of those shown.")]
    [InlineData(0.5, 0.25, 0.25, false, null)]
    public void Sums_Are_Explained_Where_They_Are_Off(double a, double b, double c, bool isWholeShown, string? expected)
    {
        int decimals = expected is null ? 2 : 1;
        BarRow[] rows = [.. new[] { a, b, c }.Select((value, i) => new BarRow($"Type {i}", SeriesRole.Measure, [new BarValue(value)]))];
        Assert.Equal(expected, CompositionNotes.Sum(new BarData(Unit.Proportion, decimals, [.. rows], ["Avon and Somerset"], "Percentage"), isWholeShown));
    }

    [Theory]
    [InlineData("chart: categories; measures: homicide, burglary", "BD2229")]
    [InlineData("chart: categories; measure: homicide; sort: size", "BD2226")]
    [InlineData("chart: categories; measure: homicide; areas: kent", "BD2006")]
    [InlineData("chart: categories; measure: homicide; to: 2019-12", "BD2333")]
    [InlineData("chart: composition; measures: homicide, satisfaction", "BD2229")]
    [InlineData("chart: composition; measures: homicide, burglary; whole: murders", "BD2001")]
    [InlineData("chart: composition; measures: homicide, burglary; areas: kent", "BD2335")]
    [InlineData("chart: composition; measures: homicide, burglary; to: 2019-12", "BD2333")]
    [InlineData("chart: rolling12; measure: homicide; sort: value", "BD2006")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, BarData Data) Figure(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<BarData>(figure.Data));
    }
}
