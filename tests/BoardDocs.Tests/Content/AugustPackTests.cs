using BoardDocs.Binding;

namespace BoardDocs.Tests.Content;

/// <summary>
/// The pack of August 2022 compiles to the tables and figures of the published one. Its several wordings of a relation (higher than,
/// compared to national) are brought to one.
/// </summary>
public sealed class AugustPackTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private const string Local = "Not available";

    private BoundPack Pack => fixture.Compilation.GetBoundPack("2022-08-board");

    private BoundPaper Report => Pack.Papers.Single(paper => paper.Symbol.Id == "performance-report");

    [Fact]
    public void Agenda_Has_Meeting_Items_And_Next_Meeting()
    {
        BoundPack pack = Pack;

        Assert.Equal(new DateOnly(2022, 8, 4), pack.Date);
        Assert.Equal("14:30 – 16:00", pack.Time);
        Assert.Equal(
            ["PCC Key/Topical Issues", "Identifying Disproportionality Report", "Performance", "Areas for Further Discussion"],
            pack.Items.Select(item => item.Title));
        Assert.Contains("2 November 2022", pack.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_Print_Every_Row_Trend_Word_And_Benchmark_Cell_Of_The_Document()
    {
        string[][] rows =
        [
            ["Police recorded Homicide offences", "Stable", "6th/8 MSG (below MSG average rates)"],
            ["Police recorded serious violence offences", "Stable", "3rd/8 MSG (below MSG average rates)"],
            ["Number of all drugs disruptions", "Stable", Local],
            ["Number of county lines disrupted", "Reducing", Local],
            ["Number of drug trafficking offences", "Reducing", "8th/8 MSG (below MSG average rates)"],
            ["Police recorded residential burglary offences", "Stable", "7th/8 MSG (above MSG average rates)"],
            ["Police recorded vehicle crime offences", "Stable", "4th/8 MSG (similar to MSG average rates)"],
            ["Police recorded personal robbery offences", "Stable", "8th/8 MSG (above MSG average rates)"],
            ["Police recorded theft from the person offences", "Stable", "2nd/8 MSG (similar to MSG average rates)"],
            ["Investigate 100% of all cyber dependant crime disseminated to forces", "Stable (100%)", Local],
            ["Provide 100% of all cyber dependant crime victims with specialist advice", "Stable (100%)", Local],
            ["Action Fraud Offences", "Moderate reduction", Local],
            ["Overall victim satisfaction rate", "Stable", Local],
            ["Burglary victim satisfaction", "Stable", Local],
            ["Hate crime victim satisfaction rate", "Stable", Local],
            ["Violent crime victim satisfaction", "Stable", Local],
            ["ASB victim satisfaction rate", "Stable", Local],
            ["Volume of rape referrals to CPS", "Increasing", Local],
            ["Charge volumes for rape offences", "Increasing", Local],
            ["Charge rate for rape offences", "Stable", "6th/8 MSG (below MSG average rates)"],
            ["Perceived safety – during the day", "Stable", Local],
            ["Perceived safety – after dark", "Stable", Local],
            ["Public feel informed on local policing", "Moderate reduction", Local],
            ["Public are aware of opportunities to have their say on local policing", "Moderate reduction", Local],
            ["Special Constable duty hours", "Stable", Local],
            ["Public involved in active citizenship", "Moderate reduction", Local],
            [
                "Median days from offence recorded to police charge (where there is a specific individual victim)",
                Local,
                "4th/8 MSG (similar to MSG average)",
            ],
            ["Proportion of offenders who reoffend", "Strong reduction (computed: not available)", "1.5 percentage points lower than England and Wales"],
            ["Average number of reoffences per reoffender", "Moderate increase (computed: not available)", "0.05 lower than England and Wales"],
        ];
        BoundTable[] tables = [.. Report.Blocks.OfType<BoundTable>().Where(table => table.Kind == "measures")];

        Assert.Equal([1, 1, 3, 4, 3, 5, 3, 4, 2, 1, 2], tables.Select(table => table.BodyRows.Length));
        Assert.All(tables, table => Assert.Equal(["Local Measures", "Trend / Outlook", "Benchmark"], SampleWords.Of(Assert.Single(table.HeaderRows))));
        Assert.Equal(rows, tables.SelectMany(table => table.BodyRows).Select(SampleWords.Of));
    }

    /// <summary>Kinds are told from the titles: the document's pictures are not in its text.</summary>
    [Fact]
    public void Figures_Have_The_Titles_And_Kinds_Of_The_Document()
    {
        string[] figures =
        [
            "rolling12: Homicide - 12 Month Rolling Rates Per 1000 Residents",
            "rolling12: Serious Violence - 12 Month Rolling Rates Per 1000 Residents",
            "rolling12: Drug Trafficking Crime - 12 Month Rolling Rates Per 1000 Residents",
            "rolling12: Drugs and County Lines Disruptions - 12 Month Rolling Rates",
            "rolling12: Residential Burglary - 12 Month Rolling Rates per 1000 Households",
            "rolling12: Vehicle Offences - 12 Month Rolling Rates per 1000 Residents",
            "rolling12: Personal Robbery - 12 Month Rolling Rates per 1000 Residents",
            "rolling12: Theft from the Person - 12 Month Rolling Rates per 1000 Residents",
            "series: Action Fraud offences disseminated to Avon and Somerset Police",
            "rolling12: Victim Satisfaction - Whole Experience and Follow Up - 12 Month Rolling Rate",
            "categories: Overall Victim Satisfaction Rate - 12 Months to June 2022",
            "volume-rate: Rape - 12 Month Rolling Charge & Summons Volume and Rate",
            "rolling12: Safety and Engagement - 12 Month Rolling Rates",
            "rolling12: Special Constables Duty Hours - 12 Month Rolling Total",
            "rolling12: Active Citizenship - 12 Month Rolling Rate",
            "compare: Median days from offence recorded to police charge (where there is a specific individual victim)",
            "compare: Mean days from first police referral to the CPS making the decision to authorise a charge",
            "compare: Mean days from case arriving at the Crown Court to case completion at the Crown Court",
            "compare: Percentage of cases which resulted in a completed trial or guilty plea",
            "compare: Proportion of Offenders who Reoffend - Year Ending June",
            "compare: Average Number of Reoffences per Reoffender - Year Ending June",
        ];

        Assert.Equal(figures, Report.Figures.Select(figure => $"{figure.Symbol.Kind}: {figure.Symbol.Title}"));
    }

    [Fact]
    public void Claims_Hold()
    {
        Assert.NotEmpty(Report.Claims);
        Assert.All(Report.Claims, claim => Assert.True(claim.Holds, claim.Expression.Text));
    }
}
