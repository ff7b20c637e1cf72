using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary><c>build</c>: compiles the content and publishes it into the output folder.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new BuildOptions();
        var command = new Command("build", "Compiles the content and publishes it.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, BuildOptions options, CancellationToken cancellation)
    {
        string output = parsed.GetRequiredValue(options.Output);
        bool isDraft = parsed.GetValue(options.Draft);
        OutputPlace.Check(parsed.GetRequiredValue(options.Content.Content), output);
        CompilationRun run = CompilationRun.Start(parsed, options.Content, isDraft, cancellation);
        run.WriteTo(Console.Error, Console.IsErrorRedirected);
        if (run.Fails && !isDraft)
        {
            Console.Error.WriteLine(Summary.OfRefusal(run, output));
            return ExitCode.ContentErrors;
        }

        ImmutableArray<BoundPack> packs = [.. run.Compilation.SelectedPacks.Select(id => run.Compilation.GetBoundPack(id, cancellation))];
        var pictures = new PictureStep(parsed.GetValue(options.Png) ? options.Pdf.Browser.FindForPictures(parsed, cancellation) : null, run);
        string? browser = options.Pdf.FindBrowser(parsed, cancellation);
        bool binds = browser is not null && packs.Any(pack => AttachmentReader.Items(pack).Any());
        using var printing = new PdfStep(browser, binds ? options.Pdf.FindQpdf(parsed, cancellation) : null, run);
        options.Pdf.Browser.Announce();
        Publish(run, packs, printing, pictures, parsed, options, cancellation);
        Console.Error.WriteLine(Summary.OfBuild(run, packs, output, isDraft));
        return pictures.Failed ? ExitCode.Environment : printing.ExitCode;
    }

    private static void Publish(
        CompilationRun run, ImmutableArray<BoundPack> packs, PdfStep printing, PictureStep pictures, ParseResult parsed, BuildOptions options, CancellationToken cancellation)
    {
        bool withSingleFile = parsed.GetValue(options.SingleFile);
        BuildProgress? progress = BuildProgress.Start("Writing papers", packs.Sum(pack => pack.Papers.Length));
        using OutputFolder folder = OutputFolder.Open(parsed.GetRequiredValue(options.Output));
        IEmitSink sink = printing.Watch(folder.Sink);
        PackEmitter.EmitAll(
            packs,
            pack => run.Compilation.GetEmitContext(pack.Id, cancellation) with { Progress = progress, WithSingleFile = withSingleFile, WithPdf = printing.IsWanted },
            sink,
            cancellation);
        EmitContext site = run.Compilation.GetEmitContext(null, cancellation);
        SiteEmitter.Emit(Listed(run.Compilation, packs, folder, cancellation), site, sink);
        progress?.Clear();
        pictures.Draw(packs, site.Catalogue.Theme, sink, cancellation);
        printing.Print(packs, site.IsDraft, sink, cancellation);
        if (withSingleFile)
        {
            SayWhatSingleFilesLack(packs, run);
        }

        if (parsed.GetValue(options.Content.Pack) is not string only)
        {
            folder.Commit();
        }
        else
        {
            folder.CommitPack(only);
        }
    }

    private static void SayWhatSingleFilesLack(ImmutableArray<BoundPack> packs, CompilationRun run)
    {
        foreach (BoundPack pack in packs)
        {
            ImmutableArray<string> files = SingleFile.LeftOut(pack, run.Files);
            if (!files.IsEmpty)
            {
                Console.Error.WriteLine($"{SingleFile.PathOf(pack.Id)} is without {string.Join(", ", files)}: it takes files of 5 MB each and 10 MB together.");
            }
        }
    }

    /// <summary>The packs that the output folder holds afterwards: those written now and those left as they are.</summary>
    private static ImmutableArray<PackSummary> Listed(
        Compilation compilation, ImmutableArray<BoundPack> written, OutputFolder folder, CancellationToken cancellation)
    {
        IEnumerable<BoundPack> kept = compilation.Packs
            .Where(id => !compilation.SelectedPacks.Contains(id) && folder.Holds(id))
            .Select(id => compilation.GetBoundPack(id, cancellation));
        return [.. written.Concat(kept).Select(PackSummary.Of)];
    }
}
