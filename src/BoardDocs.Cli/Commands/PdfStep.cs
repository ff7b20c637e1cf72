using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary>The part of a build that makes the PDF of each pack; without a browser it does nothing.</summary>
internal sealed class PdfStep : IDisposable
{
    // A browser keeps one core busy, and takes some hundred megabytes.
    private const int MostAtOnce = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? browser;
    private readonly string? qpdf;
    private readonly PrintFolder? folder;
    private readonly CompilationRun run;

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
    }

    /// <summary>Whether the packs are to have a PDF.</summary>
    public bool IsWanted => browser is not null;

    /// <summary>How the build ends: an attachment that cannot be bound is a fault of the content, a PDF that cannot be made is one of this machine.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Done;

    /// <summary>What takes the files of the build, so that they can be printed.</summary>
    public IEmitSink Watch(IEmitSink sink) => folder is null ? sink : new PrintSink(sink, folder);

    /// <summary>Prints the packs into <c>pack.pdf</c>; a pack that cannot be printed is reported, and published without.</summary>
    public void Print(ImmutableArray<BoundPack> packs, bool isDraft, IEmitSink sink, CancellationToken cancellation)
    {
        if (browser is null || folder is null)
        {
            return;
        }

        // The browser needs the memory more: what compiling left behind goes back to the machine while it starts.
        _ = Task.Run(() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true), cancellation);
        BuildProgress? progress = BuildProgress.StartLong("Printing", packs.Length * PackPrinter.UsualPrints);
        var printer = new PackPrinter(browser, Patience) { Printed = () => progress?.Advance() };
        var results = new (AttachmentSet Attachments, PrintResult Result)[packs.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancellation };
        Parallel.For(0, packs.Length, options, place => results[place] = Print(packs[place], printer, folder, isDraft, cancellation));
        progress?.Clear();
        for (int place = 0; place < packs.Length; place++)
        {
            Report(packs[place], results[place].Attachments, cancellation);
            Publish(packs[place], results[place].Result, sink, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder?.Dispose();

    private (AttachmentSet Attachments, PrintResult Result) Print(BoundPack pack, PackPrinter printer, PrintFolder place, bool isDraft, CancellationToken cancellation)
    {
        AttachmentSet attachments = qpdf is null ? AttachmentSet.Empty : new AttachmentReader(qpdf, place, run.Files).Read(pack, cancellation);
        return (attachments, printer.Print(place, pack, PdfProperties.Of(pack, run.Compilation.Catalogue, isDraft), attachments, cancellation));
    }

    private void Report(BoundPack pack, AttachmentSet attachments, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> found = run.Compilation.Configure(pack.Id, attachments.Diagnostics, cancellation);
        run.Write(found);
        if (ExitCode == Cli.ExitCode.Done && found.Any(run.IsFault))
        {
            ExitCode = Cli.ExitCode.ContentErrors;
        }
    }

    private void Publish(BoundPack pack, PrintResult result, IEmitSink sink, CancellationToken cancellation)
    {
        if (result.Fault is not { } fault)
        {
            sink.Write($"{pack.Id}/pack.pdf", result.Pdf.Span);
            return;
        }

        run.Write(fault);
        ExitCode = Cli.ExitCode.Environment;
        PackEmitter.RewriteIndex(pack, run.Compilation.GetEmitContext(pack.Id, cancellation), sink);
    }
}
