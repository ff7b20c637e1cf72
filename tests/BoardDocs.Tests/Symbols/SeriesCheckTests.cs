using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Symbols;

public sealed class SeriesCheckTests
{
    [Fact]
    public void Check_Finds_Nothing_In_The_Base_Folder() => Assert.Empty(Check(CatalogueFixture.ReadWhole()));

    [Fact]
    public void Check_Reports_A_Series_Without_Rows_Where_The_Measure_Names_It()
    {
        Diagnostic diagnostic = Assert.Single(Check(CatalogueFixture.ReadWhole((CatalogueReader.MeasuresPath, "series: Burglary", "series: Burglery"))));
        Assert.Equal("BD3022", diagnostic.Id);
        Assert.Equal("The dataset recorded-offences has no row of the series 'Burglery'; did you mean 'Burglary'?", diagnostic.Message);
        Assert.Equal("Burglary", diagnostic.Suggestion);
        Assert.Equal(CatalogueReader.MeasuresPath, diagnostic.Location.Path);
        Assert.Equal(16, diagnostic.Location.Start.Line);
        Assert.Equal(12, diagnostic.Location.Start.Character);
    }

    private static ImmutableArray<Diagnostic> Check(Catalogue catalogue)
    {
        var areas = new AreaNames(catalogue);
        return SeriesCheck.Check(catalogue, dataset =>
        {
            Dataset read = DatasetReader.Read(SampleContent.Base, dataset.Definition, areas);
            Assert.Empty(read.Diagnostics);
            return read;
        });
    }
}
