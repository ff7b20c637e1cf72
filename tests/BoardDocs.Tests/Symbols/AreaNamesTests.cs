using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Symbols;

public sealed class AreaNamesTests
{
    private static readonly AreaNames Names = new(CatalogueFixture.ReadWhole());

    [Theory]
    [InlineData("avon-and-somerset")]
    [InlineData("Avon and Somerset")]
    [InlineData("Avon & Somerset")]
    public void Find_Takes_Id_Name_And_Alias(string spelling) =>
        Assert.Equal(new AreaMatch("avon-and-somerset", false, null), Names.Find(spelling));

    [Theory]
    [InlineData("AVON AND SOMERSET")]
    [InlineData("Avon  and\tSomerset")]
    [InlineData("Avon &Somerset")]
    [InlineData("Avon-and-Somerset.")]
    public void Find_Folds_Case_Blanks_And_Punctuation(string spelling) =>
        Assert.Equal(new AreaMatch("avon-and-somerset", true, "Avon and Somerset"), Names.Find(spelling));

    [Theory]
    [InlineData("Essx", "Essex")]
    [InlineData("Wales", null)]
    [InlineData("", null)]
    public void Find_Suggests_A_Near_Name(string spelling, string? suggestion) =>
        Assert.Equal(new AreaMatch(null, false, suggestion), Names.Find(spelling));

    [Fact]
    public void Find_Takes_No_Fold_That_Fits_Two_Areas()
    {
        var names = new AreaNames(CatalogueFixture.ReadWhole((CatalogueReader.AreasPath, "name: Essex", "name: Essex, aliases: [EAST-KENT, South]"), (CatalogueReader.AreasPath, "name: Kent", "name: Kent, aliases: [East Kent]")));
        Assert.Null(names.Find("east kent").Id);
        Assert.Equal("essex", names.Find("EAST-KENT").Id);
    }
}
