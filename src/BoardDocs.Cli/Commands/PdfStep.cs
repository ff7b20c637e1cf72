using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary>The part of a build that makes the PDF of each pack; without a browser it does nothing.</summary>
internal sealed class PdfStep : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? browser;
    private readonly PrintFolder? folder;
    private readonly CompilationRun run;

    /// <summary>Prepares it.</summary>
    /// <param name="browser">The browser's program, or null.</param>
    /// <param name="run">What is published.</param>
    public PdfStep(string? browser, CompilationRun run)
    {
        this.browser = browser;
        this.run = run;
        folder = browser is null ? null : new PrintFolder();
    }

    /// <summary>Whether a PDF that was wanted could not be made.</summary>
    public bool Failed { get; private set; }

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
        var writer = new TextDiagnosticWriter(Console.Error, run.Paths, new SourceLines(run.Files), Terminal.UsesColour(Console.IsErrorRedirected));
        foreach (BoundPack pack in packs)
        {
            PrintResult result = printer.Print(folder, pack, PdfProperties.Of(pack, context.Catalogue, context.IsDraft), cancellation);
            if (result.Fault is { } fault)
            {
                writer.Write(fault);
                Failed = true;
            }
            else
            {
                sink.Write($"{pack.Id}/pack.pdf", result.Pdf.Span);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder?.Dispose();
}
