using BoardDocs.Binding;

namespace BoardDocs.Tests.Content;

/// <summary>The two inspection reports print the numbers of the published ones.</summary>
public sealed class InspectionPackTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private const string Latest = "peel-2018-19";
    private const string Earlier = "peel-2015";

    /// <summary>Shares of outcomes are computed from numbers of outcomes and offences; all other numbers are published.</summary>
    [Theory]
    [InlineData(Latest, "Calls and crime, 12 months ending 31 March 2019", "Compared with England and Wales; 999 calls per 1,000 population|146|175; Compared with the most similar forces; Recorded crime per 1,000 population|80|81")]
    [InlineData(Latest, "Avon and Somerset workforce", "Police officer|2,676|2,800|−4%; Police community support officer|306|334|−8%; Police staff|2,294|1,849|+24%")]
    [InlineData(Latest, "Spend per head of population, 2019/20 projection", "Spend per head of population|£178|£203")]
    [InlineData(Latest, "Officers in post on 31 March 2019", "Proportion of officers in a neighbourhood or response function|48%|40%")]
    [InlineData(Latest, "Victim-based crime per 1,000 population, 12 months ending 31 March 2019", "Violence against the person|25|28; Sexual offences|2|3; Theft offences and robbery|30|29; Criminal damage and arson|9|9")]
    [InlineData(Latest, "Crime outcomes, 12 months ending 31 March 2019", "Crimes where action was taken|11%|12%; Crimes where a suspect was identified|46%|46%; Crimes where the victim did not support police action|26%|24%")]
    [InlineData(Latest, "Outcomes for crimes flagged as domestic abuse, 12 months ending 31 March 2018", "Charged or summonsed|13%|16%; Evidential difficulties: suspect identified, victim does not support|48%|49%")]
    [InlineData(Latest, "Spend per head of population by category, 2019/20 projection", "Spend per head of population|£178|£203; Visible frontline|£62|£68; Non-visible frontline|£54|£66; Frontline support|£14|£17; Business support|£33|£45; Other|£15|£8")]
    [InlineData(Latest, "Female officers in post, 31 March 2019", "Female officers in post|31%|30%")]
    [InlineData(Earlier, "Police recorded crime rates (per 1,000 population) for the 12 months to 30 June 2015", "Recorded crime (excluding fraud)|61.8|63.0; Victim-based crime|54.5|56.0; Sexual offences|1.5|1.6; Assault with injury|5.4|6.3; Burglary in a dwelling [note 1]|6.6|8.4; Anti-social behaviour incidents [note 2]|32.4|32.9")]
    [InlineData(Earlier, "Outcomes recorded in the 12 months to 30 June 2015 for all police recorded crime (excluding fraud)", "Charged or summoned|15,466|15.2%|577,678|16.0%; Taken into consideration [note 1]|1,252|1.2%|21,318|0.6%; Out-of-court (formal)|4,604|4.5%|165,384|4.6%; Caution: youths|957|0.9%|19,703|0.5%; Caution: adults|3,101|3.1%|115,000|3.2%; Penalty notice for disorder|546|0.5%|30,681|0.8%; Out-of-court (informal)|3,650|3.6%|159,915|4.4%; Cannabis or khat warning [note 2]|1,015|1.0%|41,964|1.2%; Community resolution [note 3]|2,635|2.6%|117,951|3.3%")]
    [InlineData(Latest, "PEEL 2018/19: grades of Avon and Somerset", "Effectiveness; Overall|Good|2018/19; Preventing crime and tackling anti-social behaviour|Good|2017/18; Investigating crime|Good|2017/18; Protecting vulnerable people|Good|2018/19; Tackling serious and organised crime|Good|2017/18; Armed response capability|Ungraded|2018/19; Efficiency; Overall|Outstanding|2018/19; Meeting current demands and using resources|Outstanding|2017/18; Planning for the future|Outstanding|2018/19; Legitimacy; Overall|Good|2018/19; Fair treatment of the public|Good|2018/19; Ethical and lawful workforce behaviour|Good|2018/19; Fair treatment of the workforce|Good|2017/18")]
    public void Tables_Print_The_Numbers_Of_The_Document(string pack, string caption, string rows)
    {
        BoundTable table = Assert.Single(Report(pack).Blocks.OfType<BoundTable>(), table => table.Caption == caption);

        Assert.Equal(rows.Split("; "), table.BodyRows.Select(row => string.Join('|', SampleWords.Of(row)).Replace('\u00a0', ' ')));
    }

    [Theory]
    [InlineData(Latest, "stop-and-search", "3.3 7.2 3.6 6.4")]
    [InlineData(Earlier, "force-in-numbers", "588 350 61.8 63.0 59.0 60.3 4.6% 4.5% −16.8% −12.6% 15.2% 16.0% 32.4 32.9 38.7 36.2 10.2% 10.0% 8.7% 8.5% 36.5 74.7 84.1% 83.8%")]
    public void Tiles_Show_The_Numbers_Of_The_Document(string pack, string id, string numbers)
    {
        BoundFigure figure = Assert.Single(Report(pack).Figures, figure => figure.Symbol.Id == id);

        Assert.Equal(numbers, string.Join(' ', Assert.IsType<TilesData>(figure.Data).Tiles.Select(tile => tile.Text)));
    }

    /// <summary>Figures 2 and 4 of the document are tables, and the tiles have no number there.</summary>
    [Fact]
    public void Figures_Of_2015_Have_The_Titles_And_Kinds_Of_The_Document()
    {
        string[] figures =
        [
            "series: Police recorded crime rates (per 1,000 population) for the five-year period to 30 June 2015",
            "change: Percentage change in the volume of anti-social behaviour incidents, by force, comparing the 12 months to 30 June 2015 with the 12 months to 30 June 2014",
            "compare: Percentage of victims satisfied with the overall service provided by the police, for the four year period to 31 March 2015",
            "ranked: Organised crime groups per one million population, by force, as at 30 June 2015",
            "composition: Force organised crime groups by the predominant crime type, as at 30 June 2015",
        ];

        Assert.Equal(figures, Report(Earlier).Figures.Select(figure => $"{figure.Symbol.Kind}: {figure.Symbol.Title}").Skip(1));
    }

    [Theory]
    [InlineData(Latest)]
    [InlineData(Earlier)]
    public void Claims_Hold(string pack) => Assert.All(Report(pack).Claims, claim => Assert.True(claim.Holds, claim.Expression.Text));

    private BoundPaper Report(string pack) => fixture.Compilation.GetBoundPack(pack).Papers.Single(paper => paper.Symbol.Id == "report");
}
