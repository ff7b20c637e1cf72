using System.Globalization;
using System.Text;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Rendering;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>PDF files of others, as qpdf hands them over.</summary>
public sealed class AttachmentReaderTests : IDisposable
{
    private const string Catalogue = "<</Type /Catalog /Pages 2 0 R>>";
    private const string Page = "<</Type /Page /Parent 2 0 R /Contents 4 0 R>>";
    private const string Content = "<</Length 12>> stream\n0 0 9 9 re f\nendstream";

    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [SkippableFact]
    public void Pages_Have_Their_Own_Or_Inherited_Size_And_Turn()
    {
        AttachmentSet set = Read(
            Catalogue,
            "<</Type /Pages /Kids [3 0 R 5 0 R] /Count 2 /MediaBox [0 0 400 300] /Rotate 90>>",
            Page,
            Content,
            "<</Type /Page /Parent 2 0 R /Rotate -90 /MediaBox [200 800 0 0] /CropBox [-50 100 150 9000] /UserUnit 2>>");

        Assert.Empty(set.Diagnostics);
        AttachedPage[] pages = [.. set.Files.Single().Pages];
        Assert.Equal([(300d, 400d, 1, true), (1400d, 300d, 3, false)], pages.Select(page => (page.Width, page.Height, page.Turns, page.Content is not null)));
        Assert.Equal(new PdfBox(0, 100, 150, 800), pages[1].Box);
        Assert.Equal([false, true], pages.Select(page => page.IsAcross));
    }

    [SkippableFact]
    public void Forms_Become_Part_Of_Their_Pages_And_Scripts_Are_Named()
    {
        AttachmentSet set = Read(
            "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [5 0 R]>> /Names <</EmbeddedFiles <</Names [(a) <</Type /Filespec /EF <</F 4 0 R>>>>]>>>>>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 400 300]>>",
            "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [5 0 R 7 0 R]>>",
            Content,
            "<</Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (x) /Rect [0 0 50 20] /P 3 0 R /F 4 /AP <</N 6 0 R>> /A <</S /JavaScript /JS (1)>>>>",
            "<</Type /XObject /Subtype /Form /BBox [0 0 50 20] /Length 12>> stream\n1 1 7 7 re f\nendstream",
            "<</Type /Annot /Subtype /Link /Rect [0 0 50 20] /P 3 0 R /A <</S /Launch /F (calc.exe)>>>>");

        Assert.Equal(["BD5012"], set.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains(" holds links that start programs, other files, scripts. ", set.Diagnostics[0].Message, StringComparison.Ordinal);
        Attachment file = set.Files.Single();
        PdfDictionary resources = file.File.Follow<PdfDictionary>(file.Pages[0].Resources, "resources");
        Assert.Single(Assert.IsType<PdfDictionary>(resources.Get("XObject")).Entries);
    }

    [SkippableFact]
    public void Too_Many_Pages_Are_Refused()
    {
        string kids = string.Join(' ', Enumerable.Range(3, AttachmentReader.MostPages + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));

        AttachmentSet set = Read([
            Catalogue,
            $"<</Type /Pages /Kids [{kids}] /Count {AttachmentReader.MostPages + 1} /MediaBox [0 0 9 9]>>",
            .. Enumerable.Repeat("<</Type /Page /Parent 2 0 R>>", AttachmentReader.MostPages + 1)]);

        Assert.Empty(set.Files);
        Assert.Equal(
            "The attachment packs/p/a.pdf has 501 pages, and 500 pages is the most that the PDF takes. It is left out of the PDF and published beside it. Shorten it, or link to it in a note in place of 'attachment:'.",
            set.Diagnostics.Single().Message);
    }

    [Fact]
    public void Large_Files_Are_Not_Even_Read()
    {
        using var folder = new PrintFolder();
        string path = place.PathOf("packs/p/a.pdf");
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? string.Empty);
        using (FileStream file = File.Create(path))
        {
            file.SetLength(AttachmentReader.MostBytes + (1 << 20));
        }

        AttachmentSet set = new AttachmentReader("no qpdf", folder, new FolderContent(place.Path)).Read(Pack);

        Assert.Equal("BD5007", set.Diagnostics.Single().Id);
        Assert.Contains(" has 51.0 MB, and 50 MB is the most ", set.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Attachments_That_Are_Too_Large_Together_Are_Left_Out()
    {
        string[] paths = ["packs/p/a.pdf", "packs/p/b.pdf", "packs/p/c.pdf"];
        BoundPack pack = Pack with { Items = [.. paths.Select((path, place) => new AgendaItem(place + 1, "Item", null, path, []))] };
        using var folder = new PrintFolder();
        var files = new MemoryContent([KeyValuePair.Create(paths[0], OfBytes(1_200_000)), KeyValuePair.Create(paths[1], OfBytes(1_200_000)), KeyValuePair.Create(paths[2], OfBytes(1_000))]);

        AttachmentSet set = new AttachmentReader(InstalledQpdf, folder, files) { MostTogether = 2 << 20 }.Read(pack);

        Assert.Equal([1, 3], set.Files.Select(file => file.Item));
        Assert.Equal(
            "The attachment packs/p/b.pdf has 2.3 MB together with those before it, and 2 MB is the most that the PDF takes. It is left out of the PDF and published beside it. Shorten it, or link to it in a note in place of 'attachment:'.",
            set.Diagnostics.Single().Message);
    }

    [SkippableTheory]
    [InlineData("sleep 60", "had not finished after 1 seconds")]
    [InlineData("x=$(head -c 400000000 /dev/zero | tr '\\0' 'a'); sleep 60", "needed more than 100 MB of memory")]
    [InlineData("kill -9 $$", "ended with exit code 137")]
    public void Qpdf_That_Takes_Too_Much_Is_Ended(string script, string words)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Signals and memory are told as Linux does.");
        string program = FakeBrowser.Write(place, script);
        var limits = new ChildLimits(TimeSpan.FromSeconds(words.Contains("memory", StringComparison.Ordinal) ? 30 : 1), 100 << 20);

        AttachmentSet set = Read(program, limits, Encoding.ASCII.GetBytes("%PDF-1.4"));

        Assert.Equal($"The attachment packs/p/a.pdf could not be read: qpdf {words}. It is left out of the PDF and published beside it. Print it into a new PDF.", set.Diagnostics.Single().Message);
    }

    [SkippableFact]
    public void One_Bad_Attachment_Leaves_The_Others()
    {
        BoundPack pack = Pack with { Items = [.. new[] { "packs/p/a.pdf", "packs/p/b.docx", "packs/p/c.PDF" }.Select((path, place) => new AgendaItem(place + 1, "Item", null, path, []))] };
        var files = new Dictionary<string, string>
        {
            ["packs/p/a.pdf"] = "<html>",
            ["packs/p/b.docx"] = "PK",
            ["packs/p/c.PDF"] = Encoding.Latin1.GetString(SmallPdf.Assemble(1, Catalogue, "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>", Page, Content)),
        };
        using var folder = new PrintFolder();

        AttachmentSet set = new AttachmentReader(InstalledQpdf, folder, new MemoryContent(files)).Read(pack);

        Assert.Equal([3], set.Files.Select(file => file.Item));
        Assert.Equal(["BD5004"], set.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(Location.OfFile(pack.Cover.Symbol.Path), set.Diagnostics[0].Location);
    }

    private static string InstalledQpdf
    {
        get
        {
            string? program = QpdfSearch.Run(null).Program;
            Skip.If(program is null, "qpdf is not installed.");
            return program ?? string.Empty;
        }
    }

    // A page whose drawing is mostly blanks.
    private static string OfBytes(int length) => Encoding.Latin1.GetString(SmallPdf.Assemble(
        1, Catalogue, "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>", Page, $"<</Length {length + 12}>> stream\n{new string(' ', length)}0 0 9 9 re f\nendstream"));

    private static BoundPack Pack => SamplePack.Whole with { Items = [new AgendaItem(1, "Item", null, "packs/p/a.pdf", [])] };

    private static AttachmentSet Read(params string[] objects) => Read(InstalledQpdf, new ChildLimits(TimeSpan.FromMinutes(1)), SmallPdf.Assemble(1, objects));

    private static AttachmentSet Read(string program, ChildLimits limits, byte[] file)
    {
        using var folder = new PrintFolder();
        return new AttachmentReader(program, folder, new MemoryContent([KeyValuePair.Create("packs/p/a.pdf", Encoding.ASCII.GetString(file))])) { Limits = limits }.Read(Pack);
    }
}
