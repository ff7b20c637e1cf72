using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BoardDocs.Tests.Rendering;

/// <summary>The PDF of a pack as programs of others read it.</summary>
[Collection(PrintedPack.Name)]
public sealed class PrintedFileTests(PrintedPack printed)
{
    // ISO 32000-1, 14.8.4, as far as they occur.
    private static readonly string[] StandardTags =
    [
        "Document", "Art", "Div", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody",
        "TFoot", "Caption", "Span", "Link", "Figure", "Code", "Quote", "BlockQuote", "Note", "Reference", "TOC", "TOCI",
    ];

    [SkippableFact]
    public void Properties_Are_Those_Of_The_Pack()
    {
        IReadOnlyDictionary<string, string> information = PdfTools.Information(printed.FilePath);

        Assert.Equal("Performance and Accountability Board", information["Title"]);
        Assert.Equal("Office of the Police and Crime Commissioner for Avon and Somerset", information["Author"]);
        Assert.Equal("Papers for the meeting of 4 August 2022", information["Subject"]);
        Assert.Equal(string.Join("; ", printed.Pack.Papers.Select(paper => paper.Symbol.Title)), information["Keywords"]);
        Assert.Equal(("BoardDocs", "yes", "no", "no", "none"), (information["Creator"], information["Tagged"], information["Encrypted"], information["JavaScript"], information["Form"]));
        Assert.Contains("Aug  4 00:00:00 2022", information["CreationDate"], StringComparison.Ordinal);
        Assert.Equal(information["CreationDate"], information["ModDate"]);
        Assert.EndsWith("(A4)", information["Page size"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Viewers_Are_Told_Language_Title_And_Numbers_Of_Pages()
    {
        JsonElement root = Catalogue();

        Assert.Equal("u:en-GB", root.GetProperty("/Lang").GetString());
        Assert.True(root.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean());
        Assert.True(root.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean());
        using JsonDocument labels = Json("--json-key=pagelabels");
        JsonElement label = labels.RootElement.GetProperty("pagelabels").EnumerateArray().Single();
        Assert.Equal((0, "/D"), (label.GetProperty("index").GetInt32(), label.GetProperty("label").GetProperty("/S").GetString()));
    }

    [SkippableFact]
    public void Fonts_Are_In_The_File_And_Their_Letters_Have_Names()
    {
        string[] fonts = [.. PdfTools.Run("pdffonts", printed.FilePath).Split('\n').Skip(2).Where(line => line.Length > 0)];

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@" yes (yes|no ) yes +\d+ +0$", font));
    }

    [SkippableFact]
    public void Bookmarks_Lead_To_The_Pages_Of_Their_Headings()
    {
        using JsonDocument json = Json("--json-key=outlines");
        (string Title, int Page)[] bookmarks = [.. Flatten(json.RootElement.GetProperty("outlines"))];
        string[] pages = PdfTools.Pages(printed.FilePath);

        Assert.Equal(printed.Edition.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.TextContent.Trim()), bookmarks.Select(bookmark => bookmark.Title));
        Assert.All(bookmarks, bookmark => Assert.Contains(Squeeze(bookmark.Title), Squeeze(pages[bookmark.Page - 1]), StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Tags_Are_Standard_Or_Explained()
    {
        JsonElement explained = Resolve(Catalogue().GetProperty("/StructTreeRoot")).GetProperty("/RoleMap");

        Assert.All(PdfStructure.Elements(printed.File).Select(element => element.Role).Distinct(), role => Assert.True(
            StandardTags.Contains(role) || (explained.TryGetProperty("/" + role, out JsonElement standard) && StandardTags.Contains(standard.GetString()?[1..])), role));
    }

    [SkippableFact]
    public void Paragraphs_And_Cells_Are_Read_In_The_Order_Of_The_Pack()
    {
        string read = Squeeze(string.Concat(Regex.Matches(PdfTools.Run("pdfinfo", "-struct-text", printed.FilePath), "(?m)^ *\"(.*)\"$").Select(match => match.Groups[1].Value)));
        string[] written = [.. printed.Edition.QuerySelectorAll("article.paper > h1, article.paper > h2, article.paper > h3, article.paper > p, article.paper td, article.paper th").Select(Words).Where(words => words.Length > 3)];

        int place = 0;
        Assert.True(written.Length > 200, $"{written.Length} paragraphs and cells");
        foreach (string words in written)
        {
            int found = read.IndexOf(words, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{words}' is not read, or too early.");
            place = found + words.Length;
        }
    }

    [SkippableFact]
    public void File_Is_Without_Fault() => Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run("qpdf", "--check", printed.FilePath), StringComparison.Ordinal);

    // The address of a link is printed behind it; tables of data are folded, and left out.
    private static string Words(IElement element) => element.QuerySelector("a[href^=http]") is null && element.Closest("details") is null ? Squeeze(element.TextContent) : string.Empty;

    private static string Squeeze(string text) => Regex.Replace(text, @"\s+", string.Empty);

    private static IEnumerable<(string Title, int Page)> Flatten(JsonElement bookmarks) => bookmarks.EnumerateArray().SelectMany(bookmark =>
        Flatten(bookmark.GetProperty("kids")).Prepend((bookmark.GetProperty("title").GetString() ?? string.Empty, bookmark.GetProperty("destpageposfrom1").GetInt32())));

    private JsonDocument Json(string key) => JsonDocument.Parse(PdfTools.Run("qpdf", "--json=2", key, printed.FilePath));

    private JsonElement Catalogue()
    {
        using JsonDocument json = Json("--json-key=qpdf");
        JsonElement objects = json.RootElement.GetProperty("qpdf")[1].Clone();
        return Value(objects, objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
    }

    private JsonElement Resolve(JsonElement reference)
    {
        using JsonDocument json = Json("--json-key=qpdf");
        return Value(json.RootElement.GetProperty("qpdf")[1].Clone(), reference);
    }

    private static JsonElement Value(JsonElement objects, JsonElement reference) => objects.GetProperty("obj:" + reference.GetString()).GetProperty("value");
}
