using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Tests.Binding;
using static BoardDocs.Tests.Content.SampleOffences;

namespace BoardDocs.Tests.Content;

/// <summary>The computed tables and pictures of the gallery against sums made here from the lines of the data files.</summary>
public sealed class GalleryReferenceTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private const string Own = "Avon and Somerset";
    private const string Last = "2023-09";
    private const string Before = "2022-09";

    private static readonly string[] Group = [Own, "Derbyshire", "Essex", "Hampshire", "Hertfordshire", "Kent", "Staffordshire", "Sussex"];

    private BoundPaper Gallery => Assert.Single(fixture.Compilation.GetBoundPack("gallery").Papers);

    [Fact]
    public void Areas_Of_A_Group_Have_Their_Counts_Rates_And_Changes() => AssertRows(
        "table-8",
        [.. Group.Select(force => string.Join(" | ", [
            force == Own ? "<Strong>Avon and Somerset</>" : force,
            "1 p " + Count(Sum(force, "Vehicle offences", Last)),
            "2 p " + TwoPlaces(Rate(force, "Vehicle offences", Last)),
            "3 p " + Change(Sum(force, "Vehicle offences", Last), Sum(force, "Vehicle offences", Before), 1)]))]);

    [Fact]
    public void Measures_Have_Two_Years_Their_Change_And_A_Place() => AssertRows(
        "measures-table-4",
        [.. new[] { "Residential burglary", "Vehicle offences", "Personal robbery" }.Select(offence => string.Join(" | ", [
            offence,
            "1 p " + Count(Sum(Own, offence, Last)),
            "2 p " + Count(Sum(Own, offence, Before)),
            "3 p " + Change(Sum(Own, offence, Last), Sum(Own, offence, Before), 1),
            "4 p " + Place(offence)]))]);

    [Fact]
    public void Two_Dates_Have_Their_Change_And_Their_Totals()
    {
        string[] offences = ["Residential burglary", "Vehicle offences", "Personal robbery", "Theft from the person"];
        AssertRows(
            "table-2",
            [
                .. offences.Select(offence => $"{offence} | 1 p {Count(Sum(Own, offence, Last))} | 2 p {Count(Sum(Own, offence, "2021-09"))} | 3 p {Change(Sum(Own, offence, Last), Sum(Own, offence, "2021-09"), 0)}"),
                $"Neighbourhood crime | 1 p {Count(offences.Sum(offence => Sum(Own, offence, Last)))} | 2 p {Count(offences.Sum(offence => Sum(Own, offence, "2021-09")))} | 3",
            ]);
    }

    [Fact]
    public void Quarters_And_Years_Have_Their_Sums()
    {
        AssertRows("table-6", [.. new[] { "2022-12", "2023-03", "2023-06", Last }.Select(end =>
            $" | 1 p {Count(Sum(Own, "Homicide", end, 3))} | 2 p {Count(Sum(Own, "Personal robbery", end, 3))}")]);
        AssertRows("table-7", [.. new[] { "2020-09", "2021-09", Before, Last }.Select(end =>
            $"Year to September {end[..4]} | 1 p {Count(Sum(Own, "Personal robbery", end))} | 2 p {TwoPlaces(Rate(Own, "Personal robbery", end))}")]);
    }

    [Fact]
    public void Two_Forces_Have_Their_Numbers_And_Rates() => AssertRows(
        "table-3",
        [.. new[] { "Serious violence", "Vehicle offences", "Residential burglary" }.Select(offence => string.Join(" | ", new[] { Own, "Kent" }.SelectMany((force, i) => new[]
        {
            $"{1 + (2 * i)} p {Count(Sum(force, offence, Last))}", $"{2 + (2 * i)} p {TwoPlaces(Rate(force, offence, Last))}",
        })))]);

    [Fact]
    public void Months_Of_Two_Years_Have_Their_Difference()
    {
        string[] rows = [.. new[] { "07", "08", "09" }.Select(month =>
        {
            decimal now = Sum(Own, "Residential burglary", "2023-" + month, 1);
            decimal then = Sum(Own, "Residential burglary", "2022-" + month, 1);
            return $"3 p {now} | 4 p {then} | 5 p {(now > then ? "+" : "\u2212")}{Math.Abs(now - then)}";
        })];
        AssertRows("table-5", rows);
    }

    [Fact]
    public void Pictures_Say_What_The_Data_Says()
    {
        decimal[] rates = [.. Group.Select(force => Rate(force, "Residential burglary", Last)).Order()];
        string burglary = Gallery.Figures.First(figure => figure.Symbol.Id == "residential-burglary-ranked").AlternativeText;
        Assert.Contains($"Avon and Somerset {TwoPlaces(Rate(Own, "Residential burglary", Last))}", burglary, StringComparison.Ordinal);
        Assert.Contains($"highest Essex {TwoPlaces(rates[^1])}, lowest Staffordshire {TwoPlaces(rates[0])}", burglary, StringComparison.Ordinal);
        string vehicles = Gallery.Figures.First(figure => figure.Symbol.Id == "vehicle-crime-change").AlternativeText;
        Assert.Contains($"{Own} {Change(Sum(Own, "Vehicle offences", Last), Sum(Own, "Vehicle offences", Before), 1)};", vehicles, StringComparison.Ordinal);
    }

    private static string Place(string offence)
    {
        int place = 1 + Group.Count(force => Rate(force, offence, Last) < Rate(Own, offence, Last));
        return place switch { 1 => "1st", 2 => "2nd", 3 => "3rd", _ => $"{place}th" } + " of 8";
    }

    /// <summary>Each of the rows stands in the table, in this order.</summary>
    private void AssertRows(string id, string[] rows)
    {
        string shown = Assert.Single(Gallery.Blocks.OfType<BoundTable>().Select(table => BoundSample.Show([table])), text => text.Contains($"#{id} ", StringComparison.Ordinal));
        string[] lines = [.. shown.Split('\n').Where(line => line.StartsWith("- 0:Row p", StringComparison.Ordinal))];
        Assert.True(lines.Length >= rows.Length, shown);
        Assert.All(rows.Zip(lines), pair => Assert.Matches(Regex.Escape(pair.First) + "(?![0-9.,])", pair.Second));
    }
}
