using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Symbols;

public sealed class CatalogueFaultTests
{
    private const string Settings = CatalogueReader.SettingsPath;
    private const string Areas = CatalogueReader.AreasPath;
    private const string Groups = CatalogueReader.GroupsPath;
    private const string Datasets = CatalogueReader.DatasetsPath;
    private const string Measures = CatalogueReader.MeasuresPath;
    private const string Glossary = CatalogueReader.GlossaryPath;

    [Theory]
    [InlineData(Settings, "organisation:", "{|BD2100:organization|}: A\norganisation:", "The file boarddocs.yml has no key 'organization'. Did you mean 'organisation'?")]
    [InlineData(Settings, "material", "{|BD2100:materials|}", "The trend has no key 'materials'. Did you mean 'material'?")]
    [InlineData(Settings, "area:", "requires: { report: { {|BD2100:measure|}: homicide } }\narea:", "The kind report has no key 'measure'. Did you mean 'measures'?")]
    [InlineData(Areas, "areas:", "{|BD2100:regions|}: {}\nareas:", "The file catalogue/areas.yml has no key 'regions'. Its keys are areas.")]
    [InlineData(Areas, "{ name: Kent }", "{ name: Kent, {|BD2100:colour|}: red }", "The area kent has no key 'colour'. Its keys are name, aliases.")]
    [InlineData(Groups, "average: pooled", "{|BD2100:avarage|}: pooled", "The group msg has no key 'avarage'. Did you mean 'average'?")]
    [InlineData(Datasets, "licence: OGL v3.0 }\n    illustrative: true\n  pop", "{|BD2100:license|}: OGL v3.0 }\n    illustrative: true\n  pop", "The source has no key 'license'. Did you mean 'licence'?")]
    [InlineData(Measures, "owner: Head", "{|BD2100:ownr|}: Head", "The measure homicide has no key 'ownr'. Did you mean 'owner'?")]
    [InlineData(Glossary, "text:", "{|BD2100:variant|}: MSGs\n    text:", "The term MSG has no key 'variant'. Did you mean 'variants'?")]
    public void Read_Reports_An_Unknown_Key(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData(Settings, "benchmark: msg", "benchmark: msg\n{|BD2101:benchmark|}: none", "'benchmark' is there twice in the file boarddocs.yml. Keep the one that is meant and delete the other.")]
    [InlineData(Areas, "kent: { name: Kent }", "kent: { name: Kent }\n  {|BD2101:kent|}: { name: Kent }", "'kent' is there twice in 'areas'. Keep the one that is meant and delete the other.")]
    [InlineData(Measures, "owner: Head", "{|BD2101:title|}: Again\n    owner: Head", "'title' is there twice in the measure homicide. Keep the one that is meant and delete the other.")]
    public void Read_Reports_A_Key_That_Is_There_Twice(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData(Settings, "years: 3", "years: {|BD2102:6|}", "The value of 'years' must be a whole number from 2 to 5.")]
    [InlineData(Settings, "years: 3", "years: {|BD2102:three|}", "The value of 'years' must be a whole number from 2 to 5.")]
    [InlineData(Settings, "material: 5%", "material: {|BD2102:500%|}", "The value of 'material' must be a percentage from 0% to 100%, as in 5%.")]
    [InlineData(Settings, "strong: 15%", "exclude: [{|BD2102:2020-06 to 2020-04|}]", "The value of 'exclude' must be a period or two with 'to' between them, the earlier one first, as in 2020-04 to 2020-06.")]
    [InlineData(Settings, "area:", "language: {|BD2102:English|}\narea:", "The value of 'language' must be a language tag, as in en-GB or cy.")]
    [InlineData(Settings, "area:", "theme: { accent: {|BD2102:blue|} }\narea:", "The value of 'accent' must be a colour in quotes, as in \"#12436D\".")]
    [InlineData(Settings, "area:", "theme: {|BD2102:blue|}\narea:", "The value of 'theme' must be keys with values, as in { name: Kent }.")]
    [InlineData(Settings, "area:", "requires: { report: {|BD2102:homicide|} }\narea:", "The value of 'report' must be keys with values, as in { name: Kent }.")]
    [InlineData(Settings, "benchmark: msg", "benchmark: {|BD2102:[msg]|}", "The value of 'benchmark' must be one word or text; put a text that holds ':' or ',' in quotes.")]
    [InlineData(Areas, "areas:", "areas:\n  wales: {|BD2102:Wales|}", "The value of 'wales' must be keys with values, as in { name: Kent }.")]
    [InlineData(Datasets, "published: 2023-10-19", "published: {|BD2102:19/10/2023|}", "The value of 'published' must be a day, as in 2023-10-19.")]
    [InlineData(Datasets, "scope: local", "scope: local\n    suppress: {|BD2102:0|}", "The value of 'suppress' must be a whole number of 1 or more.")]
    [InlineData(Measures, "per: 1000 households", "per: {|BD2102:households|}", "The value of 'per' must be a number and a column role of the denominator, as in 1000 residents.")]
    [InlineData(Measures, "per: 1000 households", "per: {|BD2102:0 households|}", "The value of 'per' must be a number and a column role of the denominator, as in 1000 residents.")]
    [InlineData(Measures, "series: Burglary", "series: {|BD2102:[Burglary, Homicide]|}", "The value of 'series' must be one series; only a measure of the kind ratio takes several.")]
    [InlineData(Measures, "kind: proportion", "kind: proportion\n    target: {|BD2102:80|}", "The value of 'target' must be a percentage, as in 80%.")]
    [InlineData(Measures, "owner: Head", "target: {|BD2102:80%|}\n    owner: Head", "The value of 'target' must be a number without a unit, as in 12.5.")]
    [InlineData(Measures, "owner: Head", "decimals: {|BD2102:7|}\n    owner: Head", "The value of 'decimals' must be a whole number from 0 to 6.")]
    public void Read_Reports_A_Value_Of_The_Wrong_Kind(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData(Areas, "kent: { name: Kent }", "{|BD2103:kent|}: { aliases: [Kent] }", "The area kent needs the key 'name'. Add it with its value.")]
    [InlineData(Areas, "kent: { name: Kent }", "{|BD2103:kent|}: { name: }", "The area kent needs the key 'name'. Add it with its value.")]
    [InlineData(Groups, "msg: { name: Most similar group, short: MSG, members", "{|BD2103:msg|}: { short: MSG, members", "The group msg needs the key 'name'. Add it with its value.")]
    [InlineData(Measures, "  satisfaction:\n    title: Overall victim satisfaction rate\n", "  {|BD2103:satisfaction|}:\n", "The measure satisfaction needs the key 'title'. Add it with its value.")]
    [InlineData(Measures, "  satisfaction:\n    title: Overall victim satisfaction rate\n    short: Victim satisfaction\n    kind: proportion\n", "  {|BD2103:satisfaction|}:\n    title: A\n", "The measure satisfaction needs the key 'kind'. Add it with its value.")]
    [InlineData(Glossary, "  MSG:\n    title: Most similar group\n    text: Forces that are like each other in the things that go with crime.\n", "  {|BD2103:MSG|}: { title: Most similar group }\n", "The term MSG needs the key 'text'. Add it with its value.")]
    public void Read_Reports_A_Missing_Key(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData(Settings, "lexicon: plain", "lexicon: {|BD2104:plian|}", "'plian' is not a value of 'lexicon'. Did you mean 'plain'?")]
    [InlineData(Settings, "benchmark-word: band", "benchmark-word: {|BD2104:average|}", "'average' is not a value of 'benchmark-word'. It takes band, band+ci, sd, strict.")]
    [InlineData(Settings, "area:", "rules: { BD4003: {|BD2104:warn|} }\narea:", "'warn' is not a value of 'BD4003'. It takes error, info, off, warning.")]
    [InlineData(Groups, "average: pooled", "average: {|BD2104:median|}", "'median' is not a value of 'average'. Did you mean 'mean'?")]
    [InlineData(Datasets, "scope: local", "scope: {|BD2104:national|}", "'national' is not a value of 'scope'. It takes local.")]
    [InlineData(Measures, "polarity: higher-is-better", "polarity: {|BD2104:higher|}", "'higher' is not a value of 'polarity'. It takes higher-is-better, lower-is-better, neutral.")]
    public void Read_Reports_An_Unknown_Word(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData(Settings, "area: avon-and-somerset", "area: {|BD2002:avon-and-sommerset|}", "There is no area 'avon-and-sommerset'. Did you mean 'avon-and-somerset'?")]
    [InlineData(Settings, "benchmark: msg", "benchmark: {|BD2003:mgs|}", "There is no benchmark group or area 'mgs'. Did you mean 'msg'?")]
    [InlineData(Groups, "members: [", "members: [{|BD2002:kemt|}, ", "There is no area 'kemt'. Did you mean 'kent'?")]
    [InlineData(Datasets, "scope: local", "scope: local\n    area: {|BD2002:kemt|}", "There is no area 'kemt'. Did you mean 'kent'?")]
    [InlineData(Datasets, "scope: local", "scope: local\n    provisional-from: {|BD2010:2023-13|}", "'2023-13' is not a period. Write 2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023.")]
    [InlineData(Datasets, "scope: local", "scope: local\n    partial: { {|BD2010:March|}: 6 March }", "'March' is not a period. Write 2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023.")]
    [InlineData(Measures, "from: satisfaction", "from: {|BD2009:satisfacton|}", "There is no dataset 'satisfacton'. Did you mean 'satisfaction'?")]
    [InlineData(Measures, "per: 1000 households\n    denominator: population", "per: 1000 households\n    denominator: {|BD2009:populaton|}", "There is no dataset 'populaton'. Did you mean 'population'?")]
    [InlineData(Measures, "owner: Head", "benchmark: {|BD2003:most similar|}\n    owner: Head", "There is no benchmark group or area 'most similar'. Groups are declared in catalogue/groups.yml.")]
    public void Read_Reports_A_Name_That_Nothing_Declares(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Theory]
    [InlineData("numerator: satisfied", "numerator: {|BD2105:satisifed|}", "The dataset satisfaction has no column of numbers with the role 'satisifed'. Did you mean 'satisfied'?")]
    [InlineData("numerator: satisfied", "numerator: {|BD2105:month|}", "The dataset satisfaction has no column of numbers with the role 'month'. It has responses, satisfied.")]
    [InlineData("per: 1000 households", "per: {|BD2105:1000 dwellings|}", "The dataset population has no column of numbers with the role 'dwellings'. It has households, residents.")]
    [InlineData("  satisfaction:\n    title: Overall victim satisfaction rate\n    short: Victim satisfaction\n    kind: proportion\n    from: satisfaction\n    numerator: satisfied\n    denominator-value: responses\n", "  {|BD2106:satisfaction|}:\n    title: A\n    kind: count\n    from: satisfaction\n", "The dataset satisfaction has several columns of numbers: responses, satisfied. Say which one is meant, with 'value: role'.")]
    [InlineData("per: 1000 households\n    denominator: population", "per: {|BD2107:1000 dwellings|}", "None of the datasets has a column of numbers with the role 'dwellings'. Name the one that is meant, with 'denominator: dataset'.")]
    [InlineData("kind: proportion", "kind: proportion\n    {|BD2110:per|}: 1000 residents", "A measure of the kind proportion has no 'per'; that belongs to the kind count or ratio. Delete it, or change the kind.")]
    [InlineData("  burglary:\n    title: Police recorded residential burglary offences\n    short: Residential burglary\n    kind: count\n    from: recorded-offences\n    series: Burglary\n", "  {|BD2111:burglary|}:\n    title: A\n    kind: count\n    from: recorded-offences\n", "The dataset recorded-offences holds several series. Say which one the measure burglary is about, with 'series: name'.")]
    [InlineData("numerator: satisfied", "series: {|BD2111:Victims|}\n    numerator: satisfied", "The dataset satisfaction has no column of series. Delete this key, or add 'series: column' to the dataset's columns.")]
    public void Read_Reports_Measures_That_Do_Not_Fit_Their_Datasets(string old, string marked, string message) =>
        CatalogueFixture.AssertFault(Measures, old, marked, message);

    [Theory]
    [InlineData(Datasets, "  satisfaction:\n    file: data/satisfaction.csv\n    frequency: month\n    columns: { period: month, satisfied", "  {|BD2109:satisfaction|}:\n    file: data/satisfaction.csv\n    frequency: month\n    columns: { satisfied", "The dataset satisfaction has no column of dates. Add 'period: column' to its columns, or set 'period' in the dataset if all rows are of one period.")]
    [InlineData(Areas, "essex:", "{|BD2112:1essex|}: { name: One }\n  essex:", "'1essex' cannot be an id. Begin with a letter, and go on with letters, digits and hyphens, as in serious-violence.")]
    [InlineData(Areas, "essex:", "{|BD2112:none|}: { name: One }\n  essex:", "'none' cannot be an id. Begin with a letter, and go on with letters, digits and hyphens, as in serious-violence.")]
    [InlineData(Areas, "kent: { name: Kent }", "kent: { name: Kent, aliases: [{|BD2113:Essex|}] }", "'Essex' already stands for the area essex, so data with that name could belong to either. Give each area names of its own.")]
    [InlineData(Groups, "sussex]", "sussex, {|BD2116:kent|}]", "The area 'kent' is already a member of the group msg. Remove it, so that it does not count twice in the average.")]
    [InlineData(Settings, "area:", "theme: { logo: {|BD2117:logo.svg|} }\narea:", "There is no file logo.svg in the content folder. Correct the path of the logo, or remove it.")]
    [InlineData(Settings, "area:", "theme: { logo: {|BD2117:../logo.svg|} }\narea:", "There is no file ../logo.svg in the content folder. Correct the path of the logo, or remove it.")]
    [InlineData(Settings, "area:", "theme: { accent: {|BD2118:\"#777777\"|} }\narea:", "White text on #777777 has a contrast of 4.4 to 1, and people need at least 4.5 to 1. Choose a darker colour.")]
    public void Read_Reports_What_Cannot_Serve(string path, string old, string marked, string message) =>
        CatalogueFixture.AssertFault(path, old, marked, message);

    [Fact]
    public void Read_Reports_A_Dataset_Without_Area()
    {
        CatalogueResult result = CatalogueFixture.Read((Settings, "area: avon-and-somerset\n", string.Empty));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(
            "The dataset satisfaction has no column of areas. Add 'area: column' to its columns, or set 'area' in the dataset or in boarddocs.yml if all rows are of one area.",
            diagnostic.Message);
    }

    [Fact]
    public void Read_Reports_Several_Denominators_That_Could_Serve()
    {
        CatalogueResult result = CatalogueFixture.Read(
            (Datasets, "  population:\n", "  census: { file: data/population.csv, frequency: year, columns: { area: force, period: year, households: households } }\n  population:\n"),
            (Measures, "per: 1000 households\n    denominator: population", "per: 1000 households"));
        Assert.Equal(
            "More than one of the datasets has a column of numbers with the role 'households'. Name the one that is meant, with 'denominator: dataset'.",
            Assert.Single(result.Diagnostics).Message);
    }

    [Theory]
    [InlineData(Settings)]
    [InlineData(Areas)]
    [InlineData(Groups)]
    [InlineData(Datasets)]
    [InlineData(Measures)]
    public void Read_Reports_A_Missing_File(string path) =>
        Assert.Contains(CatalogueReader.Read(SampleContent.Base.Without(path)).Diagnostics, item =>
            item.Id == "BD2114" && item.Location == Location.OfFile(path)
            && item.Message == $"There is no file {path}. Add it; 'boarddocs new' makes a content folder that has all files.");

    [Fact]
    public void Read_Reports_Text_That_Is_Not_Utf8() =>
        CatalogueFixture.AssertFault(Areas, "name: Kent", "name: K{|BD2115:\uFFFD|}nt", "catalogue/areas.yml cannot be read. Check that it is saved as UTF-8, lies in the content folder and is not open in another program.");

    [Fact]
    public void Read_Reports_A_Faulty_Dataset_Once()
    {
        CatalogueResult result = CatalogueFixture.Read((Datasets, "frequency: year", "frequency: yearly"));
        Assert.Equal("'yearly' is not a value of 'frequency'. Did you mean 'year'?", Assert.Single(result.Diagnostics).Message);
        Assert.Equal(["burglary", "homicide", "population", "serious-violence"], result.Catalogue.FaultyNames.ToArray());
        Assert.True(result.Catalogue.Measures.ContainsKey("satisfaction"));
    }

    [Fact]
    public void Read_Reports_Faults_Of_All_Files_In_One_Run()
    {
        CatalogueResult result = CatalogueFixture.Read(
            (Settings, "organisation:", "organization:"), (Areas, "name: Kent", "nme: Kent"), (Groups, "sussex]", "susex]"), (Measures, "kind: proportion", "kind: share"));
        Assert.Equal(
            ["boarddocs.yml BD2103", "boarddocs.yml BD2100", "catalogue/areas.yml BD2103", "catalogue/areas.yml BD2100", "catalogue/groups.yml BD2002", "catalogue/measures.yml BD2104"],
            result.Diagnostics.Select(item => $"{item.Location.Path} {item.Id}"));
    }
}
