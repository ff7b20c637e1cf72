using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>What a compilation starts from.</summary>
/// <param name="Files">The content folder.</param>
/// <param name="Options">The options.</param>
/// <param name="Counters">Take what is done.</param>
/// <param name="Sources">Papers and <c>pack.md</c> files by path.</param>
internal sealed record CompilationInputs(
    IContentFiles Files, CompilationOptions Options, CompilationCounters Counters, ImmutableSortedDictionary<string, PaperSource> Sources)
{
    /// <summary>The folder that holds the packs.</summary>
    public const string Root = "packs";

    /// <summary>The papers in a folder; those of an earlier reading where their text is the same.</summary>
    public static ImmutableSortedDictionary<string, PaperSource> FindSources(
        IContentFiles files, CompilationCounters counters, ImmutableSortedDictionary<string, PaperSource>? earlier) =>
        files.ListFolders(Root)
            .SelectMany(files.ListFiles)
            .Where(PaperSource.IsOne)
            .ToImmutableSortedDictionary(path => path, path => earlier?.GetValueOrDefault(path)?.In(files, counters) ?? PaperSource.Of(path, files, counters), StringComparer.Ordinal);

    /// <summary>The catalogue, read when it is first asked for.</summary>
    public Lazy<CatalogueState> ReadCatalogue() => new(() =>
    {
        Counters.CountCatalogueRead();
        return CatalogueState.Read(Files);
    });

    /// <summary>The data that a catalogue names, of which nothing has been read.</summary>
    public Lazy<DataState> NewData(Lazy<CatalogueState> catalogue) => new(() => new DataState(catalogue.Value, Files, Options, Counters));
}
