using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

public sealed class SemanticModelTests
{
    private const string Body = "# Part\n\n```measures\nmeasure: homicide; benchmark: msg; chart: rolling12\n```\n\nThere were `= homicide.count`, `= homicide.rank(msg)`.\n";

    private static readonly Compilation Sample = Compilation.Create(SampleContent.WithReportBody(Body));

    private static readonly SyntaxTree Tree = Sample.GetTree(SampleContent.ReportPath) ?? throw new InvalidOperationException();

    [Theory]
    [InlineData("homicide; bench", "homicide")]
    [InlineData("msg; chart", "msg")]
    [InlineData("homicide.count", "homicide")]
    [InlineData("msg)", "msg")]
    public void GetSymbol_Finds_Measures_And_Groups(string at, string id)
    {
        int position = Tree.Text.Content.IndexOf(at, StringComparison.Ordinal);
        Assert.Equal(id, Sample.GetSemanticModel(Tree).GetSymbol(position + 1)?.Id);
    }

    [Fact]
    public void GetSymbol_Finds_Nothing_In_Prose() =>
        Assert.Null(Sample.GetSemanticModel(Tree).GetSymbol(Tree.Text.Content.IndexOf("There", StringComparison.Ordinal)));

    [Fact]
    public void FindReferences_Goes_Through_All_Papers()
    {
        Compilation compilation = Sample.WithText("packs/demo/other.md", SourceText.From("---\ntitle: Other\nquarter: 2023-24 Q2\n---\n\n`= homicide.rate`"));
        MeasureSymbol homicide = compilation.Catalogue.Measures["homicide"];
        var places = compilation.GetSemanticModel(Tree).FindReferences(homicide);
        Assert.Equal(["packs/demo/other.md:5", "packs/demo/report.md:8", "packs/demo/report.md:11", "packs/demo/report.md:11"], places.Select(place => $"{place.Path}:{place.Start.Line}"));
    }

    [Theory]
    [InlineData("homicide; bench", "burglary,homicide,satisfaction,serious-violence")]
    [InlineData("homicide.count", "burglary,homicide,msg,satisfaction,serious-violence")]
    [InlineData("There", "homicide-rolling12,most-similar-group")]
    public void LookupSymbols_Offers_What_Fits_The_Place(string at, string expected)
    {
        int position = Tree.Text.Content.IndexOf(at, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(',', Sample.GetSemanticModel(Tree).LookupSymbols(position + 1).Select(symbol => symbol.Id)));
    }

    [Fact]
    public void GetDiagnostics_Are_Those_Of_The_File()
    {
        Compilation compilation = Sample.WithText(SampleContent.ReportPath, SourceText.From("---\ntitle: A\n---\n\n<br>\n"));
        SyntaxTree tree = compilation.GetTree(SampleContent.ReportPath) ?? throw new InvalidOperationException();
        Diagnostic found = Assert.Single(compilation.GetSemanticModel(tree).GetDiagnostics());
        Assert.Equal(("BD2200", 4), (found.Id, found.Location.Start.Line));
    }
}
