using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Binding;
using BoardDocs.Cli.Verify;
using BoardDocs.Emit;

namespace BoardDocs.Cli.Commands;

/// <summary><c>verify DIR</c>: builds in memory and compares with what is published.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "The published folder, or the folder of one published pack." };
        var content = new ContentFolderOption();
        Option<DateOnly?> asAt = new ContentOptions().AsAt;
        var command = new Command("verify", "Says whether a published pack is what the content gives.") { folder, content.Option, asAt };
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(parsed.GetRequiredValue(folder), content.Find(parsed), parsed.GetValue(asAt), cancellation)));
        return command;
    }

    private static int Run(string folder, string content, DateOnly? asAt, CancellationToken cancellation)
    {
        PublishedFolder published = PublishedFolder.Open(folder);
        if (published.Drafts is [_, ..] drafts)
        {
            Console.Error.WriteLine($"Nothing was compared, because {DraftsOf(drafts, folder)} built with --draft, and a draft is not verified. Mend what 'boarddocs check' reports, build again without --draft and run this again.");
            return ExitCode.Different;
        }

        CompilationRun run = CompilationRun.Start(content, new CompilationOptions { AsAt = asAt, PackId = published.PackId }, isStrict: false, cancellation);
        if (run.Fails)
        {
            run.WriteTo(Console.Error, Console.IsErrorRedirected);
            Console.Error.WriteLine($"Nothing was compared, because a build of {content} is refused: {Summary.OfCheck(run)}");
            return ExitCode.ContentErrors;
        }

        var sink = new VerifySink(published);
        Emit(run.Compilation, published, sink, cancellation);
        var report = new VerifyReport(published, sink);
        report.Write(Console.Out);
        Console.Error.WriteLine(report.Summarise(folder, content));
        return report.IsSame ? ExitCode.Done : ExitCode.Different;
    }

    /// <summary>Builds the packs that are published; those that are not have nothing to be compared with.</summary>
    private static void Emit(Compilation compilation, PublishedFolder published, VerifySink sink, CancellationToken cancellation)
    {
        ImmutableArray<BoundPack> packs = [.. published.Packs.Intersect(compilation.SelectedPacks).Select(id => compilation.GetBoundPack(id, cancellation))];
        PackEmitter.EmitAll(packs, pack => ContextOf(pack.Id, compilation, published, cancellation), sink, cancellation);
        if (published.PackId is null)
        {
            SiteEmitter.Emit([.. packs.Select(PackSummary.Of)], compilation.GetEmitContext(null, cancellation), sink);
        }
    }

    private static EmitContext ContextOf(string id, Compilation compilation, PublishedFolder published, CancellationToken cancellation) =>
        compilation.GetEmitContext(id, cancellation) with
        {
            WithSingleFile = published.Files.Contains(SingleFile.PathOf(id)),
            WithPdf = published.Files.Contains($"{id}/pack.pdf"),
        };

    private static string DraftsOf(ImmutableArray<string> ids, string folder) => ids is [var only]
        ? $"pack '{only}' in {folder} was"
        : $"the packs {string.Join(", ", ids[..^1].Select(id => $"'{id}'"))} and '{ids[^1]}' in {folder} were";
}
