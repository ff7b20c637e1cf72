namespace BoardDocs.BrowserTests;

/// <summary>Every page of every sample pack, as a phone and as a desktop show it.</summary>
[Collection(WithBrowser.Name)]
public sealed class PageTests(BrowserSession session)
{
    /// <summary>Every pack that the content folder holds, and the pages that all packs share.</summary>
    public static TheoryData<string> Packs => [.. PackNames, PublishedContent.Site];

    /// <summary>Every pack that the content folder holds.</summary>
    internal static IEnumerable<string> PackNames => Directory.EnumerateDirectories(RepositoryFiles.PathOf("content", "packs"))
        .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Pages_Are_Seen_At_Every_Width(string pack)
    {
        PageReport[] reports = [.. session.Reports(pack)];
        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.Equal(report.Width, report.Layout.Width));
        Assert.Equal(BrowserSession.Widths.Length * reports.Select(report => report.Page).Distinct().Count(), reports.Length);
    }

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Pages_Keep_The_Rules_Of_WCAG_22_AA(string pack) => None(pack, report => report.Violations);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Pages_Do_Not_Scroll_Sideways(string pack) => None(
        pack,
        report => report.Layout.ScrollWidth > report.Layout.Width ? report.Layout.Wide.DefaultIfEmpty($"{report.Layout.ScrollWidth} pixels wide") : []);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Text_Is_Not_Cut(string pack) => None(pack, report => report.Layout.Cut);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Texts_Do_Not_Lie_On_Each_Other(string pack) => None(pack, report => report.Layout.Overlapping);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Text_In_Pictures_Is_Never_Under_12_Pixels(string pack) => None(pack, report => report.Layout.Small);

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Pages_Load_Whole_Without_A_Network(string pack) => None(pack, report => report.Unloaded);

    private void None(string pack, Func<PageReport, IEnumerable<string>> faults)
    {
        string[] found = [.. session.Reports(pack).SelectMany(report => faults(report).Distinct().Select(fault => $"{report.Page} at {report.Width} px: {fault}"))];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
