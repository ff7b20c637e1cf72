using BoardDocs.Binding;

namespace BoardDocs.Tests.Content;

/// <summary>
/// The pack of March 2022 compiles to the tables of the published one. The report prints "Moderate Increase" for rape charges: some 67 a
/// year show an increase and no more.
/// </summary>
public sealed class MarchPackTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private const string Local = "Not available";

    private BoundPack Pack => fixture.Compilation.GetBoundPack("2022-03-panel");

    private BoundPaper Report => Pack.Papers.Single(paper => paper.Symbol.Id == "performance-report");

    [Fact]
    public void Agenda_Has_Members_Meeting_And_Items()
    {
        BoundPack pack = Pack;

        Assert.Equal(new DateOnly(2022, 3, 17), pack.Date);
        Assert.Equal(17, pack.Members.Length);
        Assert.Equal("Mendip District Council", Assert.Single(pack.Members, member => member.Role == "Chair").Body);
        Assert.Equal("North Somerset Council", Assert.Single(pack.Members, member => member.Role == "Vice-Chair").Body);
        Assert.Equal(
            [
                "Apologies for Absence", "Public Question Time", "Declarations of Interest", "Minutes of the meeting held on 1 February 2022",
                "Matters Arising", "Chair's Business", "Host Authority Report", "Commissioner's Update Report",
                "Performance Summary - National Police and Crime Measures", "Standing Complaints Report", "Work Programme",
                "Integrated Offender Management - Proactive Scrutiny Review", "Date of Next Meeting",
            ],
            pack.Items.Select(item => item.Title));
        Assert.Contains("26 April 2022", pack.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Agenda_Collects_The_Actions_Of_The_Minutes()
    {
        BoundTable collected = Assert.Single(Pack.Cover.Blocks.OfType<BoundTable>(), table => table.Kind == "actions");
        Assert.Equal(["1:5", "2:10", "3:10", "4:10", "5:10"], collected.BodyRows.Select(row => $"{SampleWords.Of(row.Cells[0])}:{SampleWords.Of(row.Cells[^1])}"));
        Assert.Equal(2, Pack.Papers.Single(paper => paper.Symbol.Id == "minutes").Blocks.OfType<BoundTable>().Count(table => table.Kind == "actions"));
    }

    [Fact]
    public void Tables_Print_Every_Row_Trend_Word_And_Benchmark_Cell_Of_The_Document()
    {
        string[][] rows =
        [
            ["Police recorded Homicide offences", "Stable", "4th/8 MSG (below MSG average rates)"],
            ["Police recorded Serious Violence offences", "Stable", "3rd/8 MSG (below MSG average rates)"],
            ["Number of all drugs disruptions", "Stable", Local],
            ["Number of county lines disrupted", "Reducing", Local],
            ["Number of drug trafficking offences", "Reducing", "8th/8 MSG (below MSG average rates)"],
            ["Police recorded residential burglary offences", "Reducing", "6th/8 MSG (similar to MSG average rates)"],
            ["Police recorded vehicle crime offences", "Stable", "6th/8 MSG (similar to MSG average rates)"],
            ["Police recorded personal robbery offences", "Stable", "8th/8 MSG (above MSG average rates)"],
            ["Police recorded theft from the person offences", "Stable", "6th/8 MSG (similar to MSG average rates)"],
            ["Investigate 100% of all cyber dependant crime disseminated to forces", "Stable (100%)", Local],
            ["Provide 100% of all cyber dependant crime victims with specialist advice", "Stable (100%)", Local],
            ["Action Fraud Offences", "Stable", Local],
            ["Overall victim satisfaction rate", "Stable", Local],
            ["Hate crime victim satisfaction rate", "Stable", Local],
            ["Violent crime victim satisfaction", "Stable", Local],
            ["Burglary victim satisfaction", "Stable", Local],
            ["Volume of Rape referrals to CPS", "Moderate increase", Local],
            ["Charge volumes for Rape offences", "Increasing", Local],
            ["Charge rate for Rape offences", "Stable", "8th/8 MSG (below MSG average rates)"],
            [
                "Disproportionality by ethnicity – Asian",
                "Stable",
                "HMICFRS, 2019/20: nationally, people of other than White ethnicity were 4.1 times and Black people 8.9 times as likely to be stopped "
                    + "and searched as White people.",
            ],
            ["Disproportionality by ethnicity – Black", "Reducing"],
            ["Disproportionality by ethnicity – Mixed", "Increasing"],
            ["Disproportionality by ethnicity – Other", "Increasing"],
            ["Disproportionality by ethnicity – Other than White", "Stable"],
        ];
        BoundTable[] tables =
            [.. Report.Blocks.OfType<BoundTable>().Where(table => table.Kind == "measures")];

        Assert.Equal([1, 1, 3, 4, 3, 4, 3, 5], tables.Select(table => table.BodyRows.Length));
        Assert.All(tables, table => Assert.Equal(["Local Measures", "Trend / Outlook", "Benchmark"], SampleWords.Of(Assert.Single(table.HeaderRows))));
        Assert.Equal(rows, tables.SelectMany(table => table.BodyRows).Select(SampleWords.Of));
        Assert.Equal(5, tables[^1].BodyRows[0].Cells[^1].RowSpan);
    }

    [Fact]
    public void Contacts_Print_The_Numbers_Of_The_Document()
    {
        string[][] rows =
        [
            ["January", "182", "149", "+33"],
            ["February", "186", "130", "+56"],
            ["March (to 6 March)", "32", "35", "\u22123"],
            ["January", "29", "16", "105", "95"],
            ["February", "44", "13", "94", "79"],
            ["March (to 6 March)", "3", "2", "24", "26"],
        ];
        BoundPaper update = Pack.Papers.Single(paper => paper.Symbol.Id == "commissioners-update");

        Assert.Equal(
            rows,
            update.Blocks.OfType<BoundTable>().Where(table => table.Caption.EndsWith("managed", StringComparison.Ordinal) || table.Caption.EndsWith("medium cases", StringComparison.Ordinal))
                .SelectMany(table => table.BodyRows).Select(SampleWords.Of));
    }

    /// <summary>The charts of homicide and serious violence have no titles in the document.</summary>
    [Fact]
    public void Figures_Have_The_Titles_And_Kinds_Of_The_Document()
    {
        string[] figures =
        [
            "rolling12: Drug Trafficking Crime - 12 Month Rolling Rates Per 1000 Residents",
            "rolling12: Drugs and County Lines Disruptions - 12 Month Rolling Rates",
            "rolling12: Residential Burglary - 12 Month Rolling Rates per 1000 Households",
            "rolling12: Vehicle Offences - 12 Month Rolling Rates per 1000 Residents",
            "rolling12: Personal Robbery - 12 Month Rolling Rates per 1000 Residents",
            "rolling12: Theft from the person - 12 Month Rolling Rates per 1000 Residents",
            "series: Number of Action Fraud offences",
            "rolling12: Victim Satisfaction Rates - Whole Experience and Follow Up",
            "categories: Overall Victim Satisfaction Rate (12 months to November 2021)",
            "rolling12: Rape - 12 Month rolling CPS pre-charge referral volume and charge & summons volume",
            "ratio: Stop & Search - Disproportionality compared to White people",
            "ratio: Stop & Search - 12 Month Rolling Rate of Disproportionality Black people compared to White people",
        ];

        Assert.Equal(["rolling12", "rolling12"], Report.Figures.Take(2).Select(figure => figure.Symbol.Kind));
        Assert.Equal(figures, Report.Figures.Skip(2).Select(figure => $"{figure.Symbol.Kind}: {figure.Symbol.Title}"));
    }

    [Fact]
    public void Claims_Hold() => Assert.All(
        Pack.Papers.SelectMany(paper => paper.Claims),
        claim => Assert.True(claim.Holds, claim.Expression.Text));
}
