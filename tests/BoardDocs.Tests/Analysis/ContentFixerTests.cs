using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Specs;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>All fixes of a content folder, again and again until none is left.</summary>
public sealed class ContentFixerTests
{
    [Fact]
    public void Fixes_Uncover_The_Next_Fault_Until_None_Is_Left()
    {
        FixResult result = Fix(SampleContent.WithReportBody("```measurs\nmeasure homicde benchmark: msg\n```\n\nText.\n"));

        Assert.EndsWith("```measures\nmeasure: homicide; benchmark: msg\n```\n\nText.\n", result.Texts[SampleContent.ReportPath].Content, StringComparison.Ordinal);
        Assert.Equal(["BD2005", "BD1001", "BD2001", "BD1003"], result.Fixes.Select(made => made.Diagnostic.Id));
        Assert.Empty(result.Compilation.GetDiagnostics());
    }

    [Theory]
    [InlineData("---\r\ntitle: A\r\n", "---\r\ntitle: A\r\n---\r\n")]
    [InlineData("---\ntitle: A", "---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\n\n# Part\n", "---\ntitle: A\n---\n\n# Part\n")]
    public void Front_Matter_Is_Closed_On_A_Line_Of_Its_Own(string text, string expected) =>
        Assert.Equal(expected, Fix(SampleContent.Base.With(SampleContent.ReportPath, text)).Texts[SampleContent.ReportPath].Content);

    [Theory]
    [InlineData("from: recorded-offencs", "from: recorded-offences")]
    [InlineData("from: \"recorded-offencs\"", "from: \"recorded-offences\"")]
    [InlineData("from: 'recorded-offencs'", "from: 'recorded-offences'")]
    public void Names_Keep_Their_Quotes(string written, string expected)
    {
        string measures = SampleContent.Base.ReadText("catalogue/measures.yml").Content;
        FixResult result = Fix(SampleContent.Base.With("catalogue/measures.yml", measures.Replace("from: recorded-offences", written, StringComparison.Ordinal)));

        Assert.Equal(measures.Replace("from: recorded-offences", expected, StringComparison.Ordinal), result.Texts["catalogue/measures.yml"].Content);
    }

    [Fact]
    public void Name_That_Needs_Quotes_Gets_Them()
    {
        var text = SourceText.From("series: Violence with injry");
        Diagnostic found = DataDiagnostics.SeriesWithoutRows.At(Location.In("catalogue/measures.yml", text, new TextSpan(8, 19)), "a", "b", "c");

        Assert.Equal("series: \"Violence: with injury\"", CodeFixCatalog.ApplyAll([found with { Suggestion = "Violence: with injury" }], text).Content);
        Assert.Empty(CodeFixCatalog.Find(found with { Suggestion = "Violence \"with\" injury" }, text));
    }

    [Fact]
    public void Data_Files_Are_Left_Alone_And_Have_No_Fix()
    {
        string rows = SampleContent.Base.ReadText("data/recorded-offences.csv").Content;
        MemoryContent content = SampleContent.Base.With("data/recorded-offences.csv", rows.Replace("Essex", "Esex", StringComparison.Ordinal));
        Diagnostic found = Compilation.Create(content).GetDiagnostics().First(diagnostic => diagnostic.Id == "BD3012" || diagnostic.Suggestion is not null);

        Assert.EndsWith(".csv", found.Location.Path, StringComparison.Ordinal);
        Assert.Empty(CodeFixCatalog.Find(found, content.ReadText(found.Location.Path)));
        Assert.Empty(Fix(content).Texts);
    }

    [Fact]
    public void Ids_Limit_What_Is_Fixed()
    {
        MemoryContent content = SampleContent.WithReportBody("`= homicde.count` and `= homicide.cout`\n");

        Assert.EndsWith("`= homicide.count` and `= homicide.cout`\n", Fix(content, "BD2001").Texts[SampleContent.ReportPath].Content, StringComparison.Ordinal);
        Assert.Empty(Fix(content, "BD2004").Fixes);
    }

    [Fact]
    public void Typed_Value_Is_Bound_Only_Where_Its_Id_Is_Named()
    {
        MemoryContent content = DiagnosticExamples.Of("BD4130");
        FixResult safe = Fix(content);
        FixResult named = Fix(content, "BD4130");

        Assert.Empty(safe.Texts);
        Assert.Equal(["BD4130"], safe.Offered.Select(offered => offered.Diagnostic.Id));
        Assert.Equal(["BD4130"], named.Fixes.Select(made => made.Diagnostic.Id));
        Assert.Empty(named.Offered);
    }

    [Fact]
    public void Suppressed_And_Faultless_Content_Is_Left_As_It_Is()
    {
        FixResult result = Fix(SampleContent.Base);

        Assert.Empty(result.Fixes);
        Assert.Empty(result.Texts);
    }

    private static FixResult Fix(MemoryContent content, params string[] ids) => ContentFixer.Run(Compilation.Create(content), [.. ids]);
}
