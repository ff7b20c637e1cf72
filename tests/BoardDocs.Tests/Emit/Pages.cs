using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BoardDocs.Tests.Emit;

/// <summary>Reads emitted pages and says what is wrong with them.</summary>
internal static class Pages
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IEnumerable<string> Ids(IDocument page) => page.QuerySelectorAll("[id]").Select(element => element.Id ?? string.Empty);

    public static IEnumerable<string> DuplicateIds(IDocument page) =>
        Ids(page).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);

    public static IEnumerable<int> HeadingLevels(IDocument page) =>
        page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0');

    /// <summary>Internal links, and references of labels, that lead to nothing; paths are those of the sink.</summary>
    public static IEnumerable<string> BrokenLinks(string path, IReadOnlyDictionary<string, IDocument> pages, IReadOnlySet<string> files)
    {
        IDocument page = pages[path];
        foreach (string address in page.QuerySelectorAll("[href],[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? string.Empty))
        {
            if (!address.Contains(':', StringComparison.Ordinal) && !Lands(path, Uri.UnescapeDataString(address), pages, files))
            {
                yield return $"{path}: {address}";
            }
        }

        foreach (IElement element in page.QuerySelectorAll("[aria-labelledby]"))
        {
            foreach (string id in element.GetAttribute("aria-labelledby")!.Split(' ').Where(id => page.GetElementById(id) is null))
            {
                yield return $"{path}: label {id}";
            }
        }
    }

    private static bool Lands(string path, string address, IReadOnlyDictionary<string, IDocument> pages, IReadOnlySet<string> files)
    {
        string[] parts = address.Split('#');
        string target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
        return files.Contains(target) && (parts.Length == 1 || pages[target].GetElementById(parts[1]) is not null);
    }

    private static string Resolve(string path, string address) =>
        new Uri(new Uri("https://example.org/" + path), address).AbsolutePath.TrimStart('/') is string resolved ? Uri.UnescapeDataString(resolved) : path;
}
