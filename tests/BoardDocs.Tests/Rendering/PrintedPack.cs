using AngleSharp.Dom;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Rendering;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>A sample pack, printed by an installed browser; the print serves all tests of a class.</summary>
public sealed class PrintedPack
{
    private const string PackId = "2022-08-board";

    private readonly string? browser = BrowserSearch.Run(null).Program;
    private readonly Lazy<PrintResult> result;
    private string edition = string.Empty;
    private BoundPack? pack;

    public PrintedPack() => result = new Lazy<PrintResult>(() => Print(browser ?? string.Empty));

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

    /// <summary>The pack.</summary>
    internal BoundPack Pack => File is not null && pack is not null ? pack : throw new InvalidOperationException("Nothing was printed.");

    /// <summary>The print edition.</summary>
    internal IDocument Edition => File is not null ? Pages.Parse(edition) : throw new InvalidOperationException("Nothing was printed.");

    /// <summary>The text of each page as it is laid out; skips the test where there is no <c>pdftotext</c>.</summary>
    internal string[] Texts()
    {
        using var folder = new TemporaryFolder();
        System.IO.File.WriteAllBytes(folder.PathOf("pack.pdf"), File.Bytes.ToArray());
        ChildOutcome outcome = ChildProcess.Run("pdftotext", ["-layout", "pack.pdf", "pack.txt"], folder.Path, TimeSpan.FromMinutes(1), default);
        Skip.If(outcome is { ExitCode: null, Patience: null }, "pdftotext (poppler-utils) is not installed.");
        Assert.True(outcome.IsGood, outcome.Words);
        return System.IO.File.ReadAllText(folder.PathOf("pack.txt")).Split('\f')[..^1];
    }

    /// <summary>Prints the pack once more.</summary>
    internal PrintResult Print() => Print(browser ?? string.Empty);

    private PrintResult Print(string program)
    {
        Compilation compilation = Compilation.Create(new FolderContent(RepositoryFiles.PathOf("content")), new CompilationOptions { PackId = PackId });
        pack = compilation.GetBoundPack(PackId);
        using var folder = new PrintFolder();
        var sink = new MemorySink();
        Assert.True(compilation.Emit(new PrintSink(sink, folder)).IsWritten);
        edition = sink.Text(PackId + "/print.html");
        return new PackPrinter(program, TimeSpan.FromMinutes(2)).Print(folder, pack, PdfProperties.Of(pack, compilation.GetEmitContext(null).Catalogue, isDraft: false));
    }
}
