namespace BoardDocs.BrowserTests;

/// <summary>Links as the browser resolves them.</summary>
[Collection(WithBrowser.Name)]
public sealed class LinkTests(BrowserSession session)
{
    public static TheoryData<string> Packs => PageTests.Packs;

    [SkippableTheory]
    [MemberData(nameof(Packs))]
    public void Links_Land_On_Files_And_Ids_That_Exist(string pack)
    {
        string[] lost =
        [
            .. from report in session.Reports(pack)
               from link in report.Layout.Links.Distinct()
               let address = new Uri(link)
               where address.IsFile && !Lands(address)
               select $"{report.Page}: {link}",
        ];
        Assert.True(lost.Length == 0, string.Join('\n', lost.Distinct()));
    }

    private bool Lands(Uri address)
    {
        string page = Path.GetRelativePath(session.Content.Root, address.LocalPath).Replace('\\', '/');
        return !page.StartsWith("../", StringComparison.Ordinal)
            && File.Exists(address.LocalPath)
            && (address.Fragment.Length < 2 || IdsOf(page).Contains(Uri.UnescapeDataString(address.Fragment[1..])));
    }

    private IEnumerable<string> IdsOf(string page) =>
        session.Reports(PublishedContent.PackOf(page)).FirstOrDefault(report => report.Page == page)?.Layout.Ids ?? [];
}
