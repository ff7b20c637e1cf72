using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>What differs between the inputs of two content folders.</summary>
internal sealed class InputDiff
{
    private readonly FileDiff files;

    private InputDiff(Compilation before, Compilation after)
    {
        files = new FileDiff(before, after);
        Before = before;
        After = after.Sharing(before, files.Data);
        Renames = CatalogueRenames.Find(Before.Catalogue, After.Catalogue);
        Keys = CatalogueDiff.Compare(Before.CatalogueFiles, After.CatalogueFiles, key => key);
        Definitions = Renames.IsEmpty ? Keys : [.. CatalogueDiff.Compare(Before.CatalogueFiles, After.CatalogueFiles, Renames.LaterKey).Where(change => !Renames.IsOnlyRenamed(change.Key, change.Before, change.After))];
        Data = [.. ChangedDatasets().SelectMany(id => Compare(id))];
        Papers = files.Papers;
        Kinds = Keys.Select(DefinitionKinds.Of).Concat(DataKinds()).Append(Papers.IsEmpty ? InputKinds.None : InputKinds.Dsl)
            .Aggregate(InputKinds.None, (all, kind) => all | kind);
    }

    /// <summary>The folder as it was.</summary>
    public Compilation Before { get; }

    /// <summary>The folder as it is.</summary>
    public Compilation After { get; }

    /// <summary>The keys of settings and catalogue that differ, those of a thing with another id as gone and new.</summary>
    public ImmutableArray<DefinitionChange> Keys { get; }

    /// <summary>The keys of settings and catalogue that differ; a thing with another id is compared with itself.</summary>
    public ImmutableArray<DefinitionChange> Definitions { get; }

    /// <summary>The cells that differ.</summary>
    public ImmutableArray<DataChange> Data { get; }

    /// <summary>The papers and <c>pack.md</c> files that differ, by path.</summary>
    public ImmutableSortedSet<string> Papers { get; }

    /// <summary>The measures, groups, areas and datasets with another id.</summary>
    public CatalogueRenames Renames { get; }

    /// <summary>The kinds of input that differ at all.</summary>
    public InputKinds Kinds { get; }

    /// <summary>The files of data, registers and grades that differ.</summary>
    public ImmutableSortedSet<string> DataFiles => files.Data;

    /// <summary>The files of registers and grades that differ.</summary>
    public ImmutableSortedSet<string> RegisterFiles => files.Registers;

    /// <summary>The packs with other papers, pictures or attachments.</summary>
    public ImmutableSortedSet<string> WrittenPacks => files.Packs.Union(Papers.Select(path => path.Split('/')[1]));

    /// <summary>Compares two folders; only data files that differ are read.</summary>
    public static InputDiff Compare(Compilation before, Compilation after) => new(before, after);

    private IEnumerable<string> ChangedDatasets() => Before.Catalogue.Datasets.Values.Concat(After.Catalogue.Datasets.Values)
        .Where(dataset => files.Data.Contains(dataset.Definition.File))
        .Select(dataset => Renames.Datasets.Later(dataset.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private ImmutableArray<DataChange> Compare(string id)
    {
        (Dataset? was, Dataset? now) = (Read(Before, Renames.Datasets.Earlier(id)), Read(After, id));
        return UnreadableCells.Mark(DatasetDiff.Compare(was, now, Renames.Areas), (Before, was), (After, now));
    }

    private static Dataset? Read(Compilation side, string id) =>
        side.Catalogue.Datasets.TryGetValue(id, out DatasetSymbol? symbol) && side.Files.GetStatus(symbol.Definition.File) == ContentFileStatus.Readable
            ? side.State.Data.Value.Read(symbol)
            : null;

    private IEnumerable<InputKinds> DataKinds()
    {
        IEnumerable<InputKinds> rows = Data.Select(change => change.Kind == DataChangeKind.Added ? InputKinds.Extended : InputKinds.Revised);
        return files.Registers.IsEmpty ? rows : rows.Append(InputKinds.Revised);
    }
}
