using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Cli.Commands;

/// <summary><c>build</c>: compiles the content and publishes it into the output folder.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ContentOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder to publish into.", DefaultValueFactory = _ => "./output", HelpName = "DIR" };
        var draft = new Option<bool>("--draft") { Description = "Publish in spite of errors, each shown in place, every page marked as a draft, no manifest." };
        var pdf = new PdfOptions();
        var command = new Command("build", "Compiles the content and publishes it.");
        options.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(draft);
        pdf.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(parsed, options, pdf, parsed.GetRequiredValue(output), parsed.GetValue(draft), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ContentOptions options, PdfOptions pdf, string output, bool isDraft, CancellationToken cancellation)
    {
        OutputPlace.Check(parsed.GetRequiredValue(options.Content), output);
        CompilationRun run = CompilationRun.Start(parsed, options, isDraft, cancellation);
        run.WriteTo(Console.Error, Console.IsErrorRedirected);
        if (run.Fails && !isDraft)
        {
            Console.Error.WriteLine(Summary.OfRefusal(run, output));
            return ExitCode.ContentErrors;
        }

        using var printing = new PdfStep(pdf.FindBrowser(parsed, cancellation), run);
        ImmutableArray<BoundPack> packs = Publish(run, printing, parsed.GetValue(options.Pack), output, cancellation);
        Console.Error.WriteLine(Summary.OfBuild(run, packs, output, isDraft));
        return printing.Failed ? ExitCode.Environment : ExitCode.Done;
    }

    private static ImmutableArray<BoundPack> Publish(CompilationRun run, PdfStep printing, string? only, string output, CancellationToken cancellation)
    {
        ImmutableArray<BoundPack> packs = [.. run.Compilation.SelectedPacks.Select(id => run.Compilation.GetBoundPack(id, cancellation))];
        BuildProgress? progress = Terminal.ShowsProgress ? new BuildProgress(packs.Sum(pack => pack.Papers.Length)) : null;
        using OutputFolder folder = OutputFolder.Open(output);
        IEmitSink sink = printing.Watch(folder.Sink);
        foreach (BoundPack pack in packs)
        {
            PackEmitter.Emit(pack, run.Compilation.GetEmitContext(pack.Id, cancellation) with { Progress = progress }, sink, cancellation);
        }

        EmitContext site = run.Compilation.GetEmitContext(null, cancellation);
        SiteEmitter.Emit(Listed(run.Compilation, packs, folder, cancellation), site, sink);
        progress?.Clear();
        printing.Print(packs, site, sink, cancellation);
        if (only is null)
        {
            folder.Commit();
        }
        else
        {
            folder.CommitPack(only);
        }

        return packs;
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
