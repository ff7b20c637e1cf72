using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class FigureTests
{
    [Fact]
    public void Rolling_Draws_The_Area_And_The_Average_Up_To_The_Papers_Period()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: rolling12; measure: homicide");
        Assert.Equal(["Avon and Somerset Own", "MSG average Comparator"], data.Series.Select(line => $"{line.Label} {line.Role}"));
        Assert.Equal(("2020-09", "2023-09", 37), (data.Series[0].Points[0].Period.ToString(), data.Series[0].Points[^1].Period.ToString(), data.Series[1].Points.Length));
        Assert.Equal(("Per 1,000 residents", "12 months ending"), (data.ValueAxisTitle, data.TimeAxisTitle));
        Assert.Equal("Homicide: 12 months rolling rate per 1,000 residents", figure.Symbol.Title);
        Assert.Equal("Police recorded homicide offences, Avon and Somerset, 12 months ending Sep 2020 to Sep 2023", figure.Subtitle);
        Assert.Equal("Police recorded crime from Home Office", figure.Source);
    }

    [Fact]
    public void Last_Point_Is_The_Value_Of_The_Table()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: rolling12; measure: homicide");
        double last = data.Series[0].Points[^1].Value ?? double.NaN;
        Assert.Equal(1000 * 20.0 / 1719000, last, 1e-12);
        Assert.Equal(Assert.Single(figure.Values).Displayed, NumberText.Format(last, data.Unit, data.Decimals));
    }

    [Fact]
    public void Alternative_Text_Says_What_The_Chart_Says() => Assert.Equal(
        "Line chart of Homicide, per 1,000 residents, Avon and Somerset, 12 months ending Sep 2020 to Sep 2023: 0.0076 to 0.0116, lowest 0.0070, highest 0.0175; MSG average 0.0120; trend stable.",
        Figure("chart: rolling12; measure: homicide").Figure.AlternativeText);

    [Theory]
    [InlineData("chart: rolling12; measure: homicide")]
    [InlineData("chart: series; measures: homicide, serious-violence")]
    [InlineData("chart: rolling12; measure: satisfaction")]
    [InlineData("chart: rolling12; measure: homicide; benchmark: none; areas: kent, essex, derbyshire, hampshire, hertfordshire, sussex, staffordshire")]
    public void Alternative_Text_Is_Short(string statement) =>
        Assert.InRange(Figure(statement).Figure.AlternativeText.Length, 60, 250);

    [Fact]
    public void Notes_Say_What_The_Rate_Is_Per_And_How_The_Average_Is_Made()
    {
        var notes = Figure("chart: rolling12; measure: homicide; note: \"A note, of ours.\"").Figure.Notes;
        Assert.Equal("A note, of ours.", notes[0]);
        Assert.Contains("Residents: Mid-2018 population estimates from Office for National Statistics, 2018, for every period.", notes);
        Assert.Contains("MSG average: all areas taken together, Avon and Somerset included.", notes);
        Assert.Contains(notes, note => note.StartsWith("Trend: Stable, tested on 36 months", StringComparison.Ordinal));
        Assert.Contains("The data is illustrative: it was made up for this report.", notes);
    }

    [Fact]
    public void Notes_Open_With_A_Capital_Whatever_The_Group_Is_Called()
    {
        MemoryContent content = SampleContent.WithReportBody("```chart\nchart: rolling12; measure: homicide\n```\n");
        string groups = content.ReadText("catalogue/groups.yml").Content.Replace("short: MSG", "short: group", StringComparison.Ordinal);
        BoundPaper paper = BoundSample.Model(content.With("catalogue/groups.yml", groups)).BoundPaper;
        Assert.Contains("Group average: all areas taken together, Avon and Somerset included.", Assert.Single(paper.Figures).Notes);
    }

    [Fact]
    public void Show_Count_Draws_The_Numbers_Behind_A_Rate()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: rolling12; measure: homicide; show: count; areas: kent");
        Assert.Equal(["Avon and Somerset Own", "Kent Comparator"], data.Series.Select(line => $"{line.Label} {line.Role}"));
        Assert.Equal((20.0, "Number", 0), (data.Series[0].Points[^1].Value, data.ValueAxisTitle, data.Decimals));
        Assert.Equal("Homicide: 12 months rolling total", figure.Symbol.Title);
        Assert.DoesNotContain(figure.Notes, note => note.StartsWith("Residents", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_Count_Sets_Measures_Per_Residents_And_Households_Side_By_Side()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: series; measures: homicide, burglary; show: count");
        Assert.Equal(["Homicide", "Residential burglary"], data.Series.Select(line => line.Label));
        Assert.Equal("Homicide and Residential burglary: number by month", figure.Symbol.Title);
    }

    [Theory]
    [InlineData("measure: homicide; show: rates", "'rates' is no value for 'show', which takes count or rate.")]
    [InlineData("measure: satisfaction; show: count", "'count' is no value for 'show', which takes measures of the kind count, and Victim satisfaction is a percentage.")]
    public void Show_Is_Count_Or_Rate_Of_A_Count(string fields, string expected) =>
        Assert.Equal(expected, BoundSample.Messages($"```chart\nchart: series; {fields}\n```\n"));

    [Fact]
    public void Several_Measures_Draw_A_Line_Each_And_No_Average()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: rolling12; measures: homicide, serious-violence; title: \"Violence, all kinds\"");
        Assert.Equal(["Homicide Measure", "Serious violence Measure"], data.Series.Select(line => $"{line.Label} {line.Role}"));
        Assert.Equal(("homicide-rolling12", "Violence, all kinds", 2), (figure.Symbol.Id, figure.Symbol.Title, figure.Values.Length));
    }

    [Fact]
    public void Series_Draws_Each_Periods_Own_Value()
    {
        (BoundFigure figure, TimeSeriesData data) = Figure("chart: series; measure: homicide; benchmark: none");
        Assert.Equal(("2019-10", 48), (data.Series[0].Points[0].Period.ToString(), data.Series[0].Points.Length));
        Assert.Equal(("Month", "1 month"), (data.TimeAxisTitle, Assert.Single(figure.Values).Window.ToString()));
    }

    [Theory]
    [InlineData("from: 2022-06; to: 2023-06", "2022-06 2023-06 13")]
    [InlineData("to: 2022-23 Q4", "2020-09 2023-03 31")]
    [InlineData("from: 2023-09", "2023-09 2023-09 1")]
    public void From_And_To_Set_The_Ends(string fields, string expected)
    {
        (BoundFigure figure, TimeSeriesData data) = Figure($"chart: rolling12; measure: homicide; {fields}");
        var points = data.Series[0].Points;
        Assert.Equal(expected, $"{points[0].Period} {points[^1].Period} {points.Length}");
        Assert.Equal(points[^1].Period, Assert.Single(figure.Values).Period.As(Frequency.Month));
    }

    [Fact]
    public void Other_Areas_Are_Comparators()
    {
        TimeSeriesData data = Figure("chart: rolling12; measure: homicide; benchmark: kent; areas: essex, kent").Data;
        Assert.Equal(["Avon and Somerset", "Kent", "Essex"], data.Series.Select(line => line.Label));
    }

    [Fact]
    public void Yearly_Series_Stands_Beside_Another_Area()
    {
        static string Base(string path) => SampleContent.Base.ReadText(path).Content;
        var files = SampleContent.WithReportBody("```chart\nchart: series; measure: crime; benchmark: england-and-wales\n```")
            .With("data/crime.csv", "force,year,rate\n" + string.Concat(Enumerable.Range(2019, 5).Select(year => $"Avon and Somerset,{year}-03,{year - 1940}\nEngland and Wales,{year}-03,{year - 1935}\n")))
            .With("catalogue/areas.yml", Base("catalogue/areas.yml") + "  england-and-wales: { name: England and Wales }\n")
            .With("catalogue/datasets.yml", Base("catalogue/datasets.yml") + "  crime: { file: data/crime.csv, frequency: year, columns: { area: force, period: year, rate: rate }, source: { title: Crime } }\n")
            .With("catalogue/measures.yml", Base("catalogue/measures.yml") + "  crime: { title: Police recorded crime, kind: value, from: crime, polarity: lower-is-better }\n");
        var data = Assert.IsType<TimeSeriesData>(Assert.Single(BoundSample.Model(files).BoundPaper.Figures).Data);
        Assert.Equal(["Avon and Somerset 79 80 81 82 83", "England and Wales 84 85 86 87 88"], data.Series.Select(line => $"{line.Label} {string.Join(' ', line.Points.Select(point => point.Value))}"));
        Assert.Equal(("Year ending", "Police recorded crime"), (data.TimeAxisTitle, data.ValueAxisTitle));
    }

    [Fact]
    public void Gap_In_The_Data_Is_A_Gap_In_The_Line()
    {
        string data = SampleContent.Base.ReadText("data/recorded-offences.csv").Content.Replace("Avon and Somerset,Homicide,2021-06,3", "Avon and Somerset,Homicide,2021-06,", StringComparison.Ordinal);
        BoundFigure figure = BoundSample.Model(SampleContent.WithReportBody("```chart\nchart: rolling12; measure: homicide\n```").With("data/recorded-offences.csv", data)).BoundPaper.Figures.Single();
        var points = ((TimeSeriesData)figure.Data).Series[0].Points;
        Assert.Equal(12, points.Count(point => point.Value is null));
        Assert.Contains("A gap stands where figures are missing.", figure.Notes);
    }

    [Theory]
    [InlineData("chart: rolling12", "BD2224")]
    [InlineData("measure: homicide", "BD2224")]
    [InlineData("chart: rolling12; measures: homicide, burglary", "BD2229")]
    [InlineData("chart: rolling12; measure: homicide; from: 2023-24 Q7", "BD2010")]
    [InlineData("chart: rolling12; measure: homicide; areas: kent, esex", "BD2002")]
    [InlineData("chart: rolling12; measure: homicide; period: 2023-06", "BD2006")]
    public void Faults_Are_Reported(string statement, string expected) =>
        Assert.Equal(expected, BoundSample.Findings($"```chart\n{statement}\n```"));

    private static (BoundFigure Figure, TimeSeriesData Data) Figure(string statement)
    {
        BoundFigure figure = Assert.Single(BoundSample.Paper($"```chart\n{statement}\n```").Figures);
        return (figure, Assert.IsType<TimeSeriesData>(figure.Data));
    }
}
