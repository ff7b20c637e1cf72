using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>The body of <c>pack.md</c> seen as a paper.</summary>
internal static class CoverSymbol
{
    /// <summary>The id of every cover, which no paper may have.</summary>
    public const string Id = "pack";

    /// <summary>The cover of a pack.</summary>
    public static PaperHeader Of(SyntaxTree tree, PaperContext context, PackHeader pack, DiagnosticBag bag)
    {
        var symbol = new PaperSymbol(Id, context.PackId, tree.Path, pack.Title, tree.GetLocation(default)) { Options = pack.Options };
        var names = new PaperSession(context, symbol, tree);
        AreaSymbol? area = PaperHeader.ResolveOwn(names, OwnOptions(tree, pack.Options))
            ?? context.Catalogue.Areas.GetValueOrDefault(pack.Options.Area?.Name ?? string.Empty);
        bag.AddRange(pack.Diagnostics);
        bag.AddRange(names.Diagnostics.ToImmutable());
        return new PaperHeader(symbol with { Area = area }, pack.Rules, [.. names.References]);
    }

    /// <summary>The cover of a pack without <c>pack.md</c>.</summary>
    public static BoundPaper Empty(PaperContext context)
    {
        string path = context.Folder + "/pack.md";
        return new BoundPaper(new PaperSymbol(Id, context.PackId, path, context.PackId, Location.OfFile(path)), []);
    }

    /// <summary>The choices that stand in the file itself; those of boarddocs.yml were checked there.</summary>
    private static EditorialOptions OwnOptions(SyntaxTree tree, EditorialOptions options) => new(
        options.Area?.Location.Path == tree.Path ? options.Area : null,
        options.Benchmark?.Location.Path == tree.Path ? options.Benchmark : null);
}
