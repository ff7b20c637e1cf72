using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary>The part of a build that makes the PDF of each pack; without a browser it does nothing.</summary>
internal sealed class PdfStep : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? browser;
    private readonly string? qpdf;
    private readonly PrintFolder? folder;
    private readonly CompilationRun run;
    private readonly TextDiagnosticWriter writer;

    /// <summary>Prepares it.</summary>
    /// <param name="browser">The browser's program, or null.</param>
    /// <param name="qpdf">The program that reads attachments, or null.</param>
    /// <param name="run">What is published.</param>
    public PdfStep(string? browser, string? qpdf, CompilationRun run)
    {
        this.browser = browser;
        this.qpdf = qpdf;
        this.run = run;
        folder = browser is null ? null : new PrintFolder();
        writer = new TextDiagnosticWriter(Console.Error, run.Paths, new SourceLines(run.Files), Terminal.UsesColour(Console.IsErrorRedirected));
    }

    /// <summary>How the build ends: an attachment that cannot be bound is a fault of the content, a PDF that cannot be made is one of this machine.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Done;

    /// <summary>What takes the files of the build, so that they can be printed.</summary>
    public IEmitSink Watch(IEmitSink sink) => folder is null ? sink : new PrintSink(sink, folder);

    /// <summary>Prints the packs into <c>pack.pdf</c>; a pack that cannot be printed is reported, and published without.</summary>
    public void Print(ImmutableArray<BoundPack> packs, EmitContext context, IEmitSink sink, CancellationToken cancellation)
    {
        if (browser is null || folder is null)
        {
            return;
        }

        if (PackPrinter.RunsWithoutSandbox)
        {
            Console.Error.WriteLine("The browser prints without its sandbox, because this program runs as root.");
        }

        var printer = new PackPrinter(browser, Patience);
        foreach (BoundPack pack in packs)
        {
            AttachmentSet attachments = ReadAttachments(pack, folder, cancellation);
            PrintResult result = printer.Print(folder, pack, PdfProperties.Of(pack, context.Catalogue, context.IsDraft), attachments, cancellation);
            if (result.Fault is { } fault)
            {
                writer.Write(fault);
                ExitCode = Cli.ExitCode.Environment;
            }
            else
            {
                sink.Write($"{pack.Id}/pack.pdf", result.Pdf.Span);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder?.Dispose();

    private AttachmentSet ReadAttachments(BoundPack pack, PrintFolder place, CancellationToken cancellation)
    {
        if (qpdf is null)
        {
            return AttachmentSet.Empty;
        }

        AttachmentSet attachments = new AttachmentReader(qpdf, place, run.Files).Read(pack, cancellation);
        ImmutableArray<Diagnostic> found = run.Compilation.Configure(pack.Id, attachments.Diagnostics, cancellation);
        foreach (Diagnostic diagnostic in found)
        {
            writer.Write(diagnostic);
        }

        if (ExitCode == Cli.ExitCode.Done && found.Any(run.IsFault))
        {
            ExitCode = Cli.ExitCode.ContentErrors;
        }

        return attachments;
    }
}
