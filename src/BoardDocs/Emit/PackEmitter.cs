using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>Writes the folder of one pack (specs/output.md).</summary>
public static class PackEmitter
{
    /// <summary>Writes every file of a pack.</summary>
    /// <param name="pack">The pack; without errors unless the context says that this is a draft.</param>
    /// <param name="context">What it is emitted with.</param>
    /// <param name="sink">Takes the files.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void Emit(BoundPack pack, EmitContext context, IEmitSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        PackMap map = PackMap.Of(pack);
        using var print = new PrintEdition(sink, map, context);
        using SingleFileEdition? single = context.WithSingleFile ? new SingleFileEdition(sink, map, context) : null;
        new PaperCrew(map, context, sink, single is null ? [print] : [print, single]).Run(() => WriteData(map, context, sink), cancellation);
        print.Finish();
        single?.Finish();
    }

    /// <summary>Writes several packs, side by side.</summary>
    /// <param name="packs">The packs, as for <see cref="Emit"/>.</param>
    /// <param name="contextOf">What each is emitted with; called from several threads.</param>
    /// <param name="sink">Takes the files, from several threads.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void EmitAll(ImmutableArray<BoundPack> packs, Func<BoundPack, EmitContext> contextOf, IEmitSink sink, CancellationToken cancellation = default)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(packs, options, pack => Emit(pack, contextOf(pack), sink, cancellation));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    /// <summary>Writes the index page of a pack anew, in the place of one that was written with another context.</summary>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void RewriteIndex(BoundPack pack, EmitContext context, IEmitSink sink)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        new PaperEmitter(PackMap.Of(pack), context, sink).WriteCover();
    }

    private static void WriteData(PackMap map, EmitContext context, IEmitSink sink)
    {
        CopyFiles(map, context, sink);
        if (!context.IsDraft)
        {
            using Stream manifest = sink.Open($"{map.Pack.Id}/manifest.json");
            ManifestWriter.Write(manifest, map, context);
        }
    }

    private static void CopyFiles(PackMap map, EmitContext context, IEmitSink sink)
    {
        foreach ((string from, string to) in map.Files.All)
        {
            if (context.IsDraft && context.Files.GetStatus(from) != ContentFileStatus.Readable)
            {
                continue;
            }

            using Stream source = context.Files.OpenRead(from);
            using Stream target = sink.Open($"{map.Pack.Id}/{to}");
            source.CopyTo(target);
        }
    }
}
