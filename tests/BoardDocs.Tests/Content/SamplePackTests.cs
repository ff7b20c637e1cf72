using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Content;

/// <summary>The sample pack compiles to what the published report of November 2023 prints.</summary>
public sealed class SamplePackTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private static readonly string[] Header = ["Local Measures", "Trend", "Benchmark"];

    [Fact]
    public void Compile_Finds_Nothing_To_Report() =>
        Assert.Empty(fixture.Compilation.GetDiagnostics().Select(item => $"{item.Location.Path}:{item.Location.Start} {item.Id} {item.Message}"));

    [Fact]
    public void Agenda_Has_Meeting_Items_And_Next_Meeting()
    {
        BoundPack pack = fixture.Pack;

        Assert.Equal("Performance and Accountability Board", pack.Title);
        Assert.Equal(new DateOnly(2023, 11, 14), pack.Date);
        Assert.Equal("14:00 – 14:30", pack.Time);
        Assert.Equal("Media Suite, Police HQ", pack.Venue);
        Assert.Equal(["Police and Crime Commissioner", "Chief Constable", "Deputy Chief Constable", "OPCC Chief of Staff"], pack.Attendees.AsEnumerable());
        Assert.Equal(
            ["Quarterly Performance Report", "PCC post-bag", "Avon and Somerset PEEL 2021/22 Report: follow up"],
            pack.Items.Select(item => item.Title));
        Assert.Equal("performance-report", pack.Items[0].PaperId);
        Assert.Contains("13 December 2023", pack.Next, StringComparison.Ordinal);
        Assert.Contains("10:30", pack.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Has_The_Seven_Sections_Of_The_Document()
    {
        string[] sections =
        [
            "Reduce Murder and Other Homicide",
            "Reduce Serious Violence",
            "Disrupt Drugs Supply and County Lines",
            "Reduce Neighbourhood Crime",
            "Tackle Cybercrime",
            "Improve Victim Satisfaction, with a Focus on Victims of Domestic Abuse",
            "Better Criminal Justice Outcomes for Rape Cases",
        ];
        string[] parts = ["Measures Summary", "Planned Action to Drive Performance", "Comments"];
        List<string> headings = [.. fixture.Report.Blocks.OfType<BoundHeading>().Select(heading => heading.Text)];

        Assert.Equal(["Glossary", "National Police and Crime Measures", .. sections.SelectMany(section => parts.Prepend(section))], headings);
    }

    [Fact]
    public void Tables_Print_Every_Row_Trend_Word_And_Benchmark_Cell_Of_The_Document()
    {
        string[][] rows =
        [
            ["Police recorded Homicide offences", "Stable", "5th/8 MSG (above MSG average rates)"],
            ["Police recorded serious violence offences", "Stable", "3rd/8 MSG (below MSG average rates)"],
            ["Police recorded drug trafficking crimes", "Reducing", "8th/8 MSG (below MSG average rates)"],
            ["Number of all drugs disruptions", "Increasing", "Not available"],
            ["Number of county lines disrupted", "Increasing", "Not available"],
            ["Police recorded residential burglary offences", "Reducing", "3rd/8 MSG (below MSG average rates)"],
            ["Police recorded vehicle crime offences", "Reducing", "5th/8 MSG (below MSG average rates)"],
            ["Police recorded personal robbery offences", "Stable", "8th/8 MSG (above MSG average rates)"],
            ["Police recorded theft from the person offences", "Reducing", "2nd/8 MSG (below MSG average rates)"],
            ["Investigate 100% of all cyber dependant crime disseminated to forces", "Stable (100%)", "Not available"],
            ["Provide 100% of all cyber dependant crime victims with specialist advice", "Stable (100%)", "Not available"],
            ["Action Fraud Offences", "Reducing", "Not available"],
            ["Overall victim satisfaction rate", "Reducing", "Not available"],
            ["Burglary victim satisfaction", "Reducing", "Not available"],
            ["Hate crime victim satisfaction rate", "Reducing", "Not available"],
            ["Violent crime victim satisfaction", "Reducing", "Not available"],
            ["ASB victim satisfaction rate", "Reducing", "Not available"],
            ["Charge volumes for rape offences", "Increasing", "Not available"],
            ["Charge rate for rape offences", "Increasing", "2nd/8 MSG (above MSG average rates)"],
        ];
        List<BoundTable> tables = [.. fixture.Report.Blocks.OfType<BoundTable>()];

        Assert.Equal([1, 1, 3, 4, 3, 5, 2], tables.Select(table => table.BodyRows.Length));
        Assert.All(tables, table => Assert.Equal(Header, SampleWords.Of(Assert.Single(table.HeaderRows))));
        Assert.Equal(rows, tables.SelectMany(table => table.BodyRows).Select(SampleWords.Of));
    }

    [Fact]
    public void Figures_Have_The_Titles_Of_The_Document_And_Run_Through_The_Pack()
    {
        string[] titles =
        [
            "Homicide - 12 Month Rolling Rates per 1000 Residents",
            "Serious Violence - 12 Month Rolling Rates per 1000 Residents",
            "Drug Trafficking Crime - 12 Month Rolling Rates per 1000 Residents",
            "Drugs and County Lines Disruptions - 12 Month Rolling Rates",
            "Residential Burglary - 12 Month Rolling Rates per 1000 Households",
            "Vehicle Offences - 12 Month Rolling Rates per 1000 Residents",
            "Personal Robbery - 12 Month Rolling Rates per 1000 Residents",
            "Theft from the person - 12 Month Rolling Rates per 1000 Residents",
            "Action Fraud offences disseminated to Avon and Somerset Police - 12 Month Rolling",
            "Victim Satisfaction - 12 Month Rolling Rate",
            "Rape - Charge & Summons Volume and Rate - 12 Month Rolling",
        ];

        Assert.Equal(titles, fixture.Report.Figures.Select(figure => figure.Symbol.Title));
        Assert.Equal(Enumerable.Range(1, titles.Length), fixture.Report.Figures.Select(fixture.Pack.NumberOf));
        Assert.All(fixture.Report.Figures.SkipLast(1), figure => Assert.Equal("rolling12", figure.Symbol.Kind));
        Assert.Equal("volume-rate", fixture.Report.Figures[^1].Symbol.Kind);
    }

    [Fact]
    public void Glossary_Explains_Every_Term_Of_The_Document()
    {
        string[] terms =
        [
            "4P", "Action Fraud", "ASP", "Charge", "Cyber dependent crime", "CPS", "Domestic abuse", "ISVA", "MSG",
            "Neighbourhood crime", "OCG", "Patrol", "Project Bluestone", "RASSO", "Serious violence",
        ];
        BoundGlossary glossary = Assert.Single(fixture.Report.Blocks.OfType<BoundGlossary>());

        Assert.Empty(terms.Except(glossary.Terms.Select(term => term.Term.Term)));
    }

    [Fact]
    public void Claims_Hold()
    {
        Assert.InRange(fixture.Report.Claims.Length, 15, 40);
        Assert.All(fixture.Report.Claims, claim => Assert.True(claim.Holds, claim.Expression.Text));
    }

    [Fact]
    public void Report_Says_That_Its_Data_Are_Illustrative() => Assert.True(fixture.Report.IsIllustrative);

    public sealed class Fixture
    {
        internal Compilation Compilation { get; } = Compilation.Create(new FolderContent(RepositoryFiles.PathOf("content")));

        internal BoundPack Pack => Compilation.GetBoundPack("2023-11-board");

        internal BoundPaper Report => Pack.Papers.Single(paper => paper.Symbol.Id == "performance-report");
    }
}
