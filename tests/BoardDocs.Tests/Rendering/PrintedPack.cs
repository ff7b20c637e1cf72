using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Rendering;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>A sample pack with an attachment between its papers, printed by an installed browser; the print serves all tests of its collection.</summary>
public sealed class PrintedPack : IDisposable
{
    /// <summary>The collection of the tests on it.</summary>
    public const string Name = "printed pack";

    private const string PackId = "2022-08-board";
    private const string PackFile = "packs/" + PackId + "/pack.md";

    private readonly TemporaryFolder place = new();
    private readonly string? browser = BrowserSearch.Run(null).Program;
    private readonly string? qpdf = QpdfSearch.Run(null).Program;
    private readonly Lazy<PrintResult> result;
    private string edition = string.Empty;
    private JsonElement manifest;
    private BoundPack? pack;
    private AttachmentSet attachments = AttachmentSet.Empty;

    public PrintedPack() => result = new Lazy<PrintResult>(Print);

    /// <summary>The PDF; skips the test where no browser is installed.</summary>
    internal PdfFile File
    {
        get
        {
            Skip.If(browser is null, "No Chrome, Chromium or Edge is installed.");
            Assert.Null(result.Value.Fault?.Message);
            return PdfFile.Read(result.Value.Pdf);
        }
    }

    /// <summary>The PDF as a file.</summary>
    internal string FilePath
    {
        get
        {
            string path = place.PathOf("pack.pdf");
            System.IO.File.WriteAllBytes(path, File.Bytes.ToArray());
            return path;
        }
    }

    /// <summary>The pack.</summary>
    internal BoundPack Pack => File is not null && pack is not null ? pack : throw new InvalidOperationException("Nothing was printed.");

    /// <summary>The print edition.</summary>
    internal IDocument Edition => File is not null ? Emit.Pages.Parse(edition) : throw new InvalidOperationException("Nothing was printed.");

    /// <summary>Every published value and figure.</summary>
    internal JsonElement Manifest => File is not null ? manifest : default;

    /// <summary>The attachments that were bound.</summary>
    internal AttachmentSet Attachments => File is not null ? attachments : AttachmentSet.Empty;

    public void Dispose() => place.Dispose();

    /// <summary>Prints the pack once more.</summary>
    internal PrintResult Print()
    {
        Compilation compilation = Compilation.Create(Content(), new CompilationOptions { PackId = PackId });
        pack = compilation.GetBoundPack(PackId);
        using var folder = new PrintFolder();
        var sink = new MemorySink();
        Assert.True(compilation.Emit(new PrintSink(sink, folder)).IsWritten);
        edition = sink.Text(PackId + "/print.html");
        manifest = JsonDocument.Parse(sink.Text(PackId + "/manifest.json")).RootElement;
        attachments = qpdf is null ? AttachmentSet.Empty : new AttachmentReader(qpdf, folder, compilation.Files).Read(pack);
        return new PackPrinter(browser ?? string.Empty, TimeSpan.FromMinutes(2))
            .Print(folder, pack, PdfProperties.Of(pack, compilation.GetEmitContext(null).Catalogue, isDraft: false), attachments);
    }

    private OverlayContent Content()
    {
        var content = new FolderContent(RepositoryFiles.PathOf("content"));
        string agenda = System.IO.File.ReadAllText(RepositoryFiles.PathOf("content", PackFile));
        string more = agenda.Replace("  - title: Areas for Further", "  - title: Plan & budget of others\n    attachment: plan of others.pdf\n  - title: Areas for Further", StringComparison.Ordinal);
        Assert.NotEqual(agenda, more);
        return new OverlayContent(content, new Dictionary<string, byte[]>
        {
            [PackFile] = Encoding.UTF8.GetBytes(more),
            [$"packs/{PackId}/plan of others.pdf"] = PrintAttachment(),
        });
    }

    // Three sheets: upright, a large one across, and upright again.
    private byte[] PrintAttachment()
    {
        string page = place.PathOf("plan.html");
        System.IO.File.WriteAllText(page, """
            <!doctype html><html lang="en"><title>Plan</title><style>@page wide { size: A3 landscape } .wide { page: wide } .last { break-before: page }</style>
            <h1>The plan of others</h1><p>An affluent office, <a href="https://example.org/">on the web</a>, <a href="#end">at the end</a>.</p>
            <div class="wide"><h2>A wide sheet</h2></div><div class="last"><h2 id="end">The end of the plan</h2></div></html>
            """);
        return new BrowserPrinter(browser ?? string.Empty, TimeSpan.FromMinutes(1)).Print(page, place.Path, default).Pdf ?? throw new InvalidOperationException("The attachment was not printed.");
    }
}

[CollectionDefinition(PrintedPack.Name)]
public sealed class WithPrintedPack : ICollectionFixture<PrintedPack>;
