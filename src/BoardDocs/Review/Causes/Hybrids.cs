using System.Collections.Concurrent;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>
/// Content that never was: some kinds of input as they are now and the others as they were. Each is put together of what both sides have
/// read, and binds the papers that are asked for only.
/// </summary>
internal sealed class Hybrids(InputDiff inputs)
{
    private readonly ConcurrentDictionary<InputKinds, Lazy<CompilationState>> states = new();
    private readonly ConcurrentDictionary<(string Id, bool FileIsLater, bool DefinitionIsLater), Lazy<Dataset>> datasets = new();

    /// <summary>The content in which some kinds of input are those of today.</summary>
    /// <param name="later">The kinds; those that do not differ do not matter.</param>
    public CompilationState Get(InputKinds later)
    {
        InputKinds wanted = later & inputs.Kinds;
        return !inputs.Renames.IsEmpty ? states.GetOrAdd(wanted, kinds => new Lazy<CompilationState>(() => Make(kinds))).Value
            : wanted == InputKinds.None ? inputs.Before.State
            : wanted == inputs.Kinds ? inputs.After.State
            : states.GetOrAdd(wanted, kinds => new Lazy<CompilationState>(() => Make(kinds))).Value;
    }

    private CompilationState Make(InputKinds later)
    {
        IContentFiles files = Side(later, InputKinds.Revised).Files;
        CatalogueState catalogue = MixCatalogue(later);
        var data = new DataState(catalogue, files, inputs.After.Options, new CompilationCounters(), definition => Read(definition, later));
        return Side(later, InputKinds.Dsl).State.With(files, catalogue, data);
    }

    private CatalogueState MixCatalogue(InputKinds later)
    {
        CatalogueState definitions = Side(later, InputKinds.Definition).State.Catalogue;
        Catalogue methods = Side(later, InputKinds.Method).Catalogue;
        Catalogue words = Side(later, InputKinds.Words).Catalogue;
        bool isWhole = inputs.Renames.IsEmpty && ReferenceEquals(definitions.Result.Catalogue, methods) && ReferenceEquals(methods, words);
        return isWhole
            ? definitions
            : CatalogueState.Of(definitions.Result with { Catalogue = new CatalogueMixer(definitions.Result.Catalogue, methods, words, inputs.Renames).Mix() });
    }

    private Dataset Read(DatasetDefinition definition, InputKinds later)
    {
        bool isRevised = later.HasFlag(InputKinds.Revised);
        bool isExtended = later.HasFlag(InputKinds.Extended);
        bool isLater = later.HasFlag(InputKinds.Definition);
        return isRevised == isExtended || !inputs.Kinds.HasFlag(InputKinds.Revised | InputKinds.Extended)
            ? ReadSide(definition, isRevised || isExtended, isLater)
            : DatasetMixer.Mix(ReadSide(definition, false, isLater), ReadSide(definition, true, isLater), isRevised, isExtended);
    }

    /// <summary>The file of one side, read as the catalogue of one side says.</summary>
    private Dataset ReadSide(DatasetDefinition definition, bool fileIsLater, bool definitionIsLater) =>
        datasets.GetOrAdd((definition.Id, fileIsLater, definitionIsLater), _ => new Lazy<Dataset>(() =>
        {
            CompilationState file = (fileIsLater ? inputs.After : inputs.Before).State;
            return fileIsLater == definitionIsLater && file.Catalogue.Result.Catalogue.Datasets.TryGetValue(definition.Id, out DatasetSymbol? own)
                ? file.Data.Value.Read(own)
                : DatasetReader.Read(file.Files, definition, (definitionIsLater ? inputs.After : inputs.Before).State.Catalogue.AreaNames);
        })).Value;

    private Compilation Side(InputKinds later, InputKinds kind) => later.HasFlag(kind) ? inputs.After : inputs.Before;
}
