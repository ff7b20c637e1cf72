using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Compiling;

/// <summary>One slip is told once, and not again wherever something is missing because of it.</summary>
public sealed class FollowUpTests
{
    private const string Report =
        "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n```measures\nmeasure: homicide; chart: rolling12\n```\n\n[](#homicide-rolling12) and `= homicide.count`.\n";

    [Fact]
    public void A_Report_Without_Slips_Has_No_Findings() => Assert.Empty(Find(CatalogueReader.DatasetsPath, string.Empty, string.Empty));

    [Fact]
    public void An_Unreadable_Quarter_Is_One_Error() =>
        Assert.Equal(["BD2010"], Find(SampleContent.ReportPath, "2023-24 Q2", "Q2 2023"));

    [Fact]
    public void A_Misspelt_Key_Of_A_Measure_Is_One_Error() =>
        Assert.Equal(["BD2100"], Find(CatalogueReader.MeasuresPath, "polarity:", "polarty:").Distinct());

    [Fact]
    public void A_Misspelt_Column_Is_One_Error_A_Dataset() =>
        Assert.Equal(["BD3007"], Find(CatalogueReader.DatasetsPath, "count: count", "count: cuont").Distinct());

    [Fact]
    public void A_Moved_File_Is_One_Error_A_Dataset() =>
        Assert.Equal(["BD3000"], Find(CatalogueReader.DatasetsPath, "file: data/", "file: data/moved-").Distinct());

    [Fact]
    public void Either_Slash_Leads_To_A_Data_File() => Assert.Empty(Find(CatalogueReader.DatasetsPath, "file: data/", "file: data\\"));

    private static string[] Find(string path, string from, string to)
    {
        MemoryContent content = SampleContent.Base.With(SampleContent.ReportPath, Report);
        string text = content.ReadText(path).Content;
        Assert.Contains(from, text, StringComparison.Ordinal);
        string changed = from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal);
        return [.. Compilation.Create(content.With(path, changed)).GetDiagnostics().Select(found => found.Id)];
    }
}
