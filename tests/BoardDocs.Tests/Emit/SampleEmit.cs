using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Tests.Emit;

/// <summary>Emits packs into memory.</summary>
internal static class SampleEmit
{
    public static MemoryContent Content { get; } = new(
    [
        KeyValuePair.Create("packs/2023-11-board/images/map one.png", "not really a picture"),
        KeyValuePair.Create("packs/2023-11-board/peel 2021.pdf", "not really a report"),
        KeyValuePair.Create("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ]);

    public static EmitContext Context { get; } = new(Catalogue.Empty with { Organisation = "Office of the Police & Crime Commissioner" }, Content)
    {
        CompilerVersion = "0.1.0",
        Inputs = [new EmitInput("packs/2023-11-board/pack.md", new string('b', 64)), new EmitInput("data/recorded-offences.csv", new string('a', 64))],
        Workers = 2,
    };

    public static MemorySink Emit(BoundPack pack, EmitContext? context = null)
    {
        var sink = new MemorySink();
        PackEmitter.Emit(pack, context ?? Context, sink);
        SiteEmitter.Emit([PackSummary.Of(pack)], context ?? Context, sink);
        return sink;
    }
}
