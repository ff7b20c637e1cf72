using System.Collections.Concurrent;
using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>What a compilation knows and has done so far, each thing once.</summary>
internal sealed class CompilationState
{
    private readonly Lazy<CatalogueState> catalogue;
    private readonly PackHistory history;
    private readonly ConcurrentDictionary<string, Lazy<PaperModel>> models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PaperBinding>> bindings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PackHeader?>> headers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<PackModel>> packs = new(StringComparer.Ordinal);

    /// <summary>Models of the compilation that this one was made from.</summary>
    private readonly ImmutableDictionary<string, PaperModel> earlier;

    private CompilationState(CompilationInputs inputs, Lazy<CatalogueState> catalogue, Lazy<DataState> data, ImmutableDictionary<string, PaperModel> earlier)
    {
        Files = inputs.Files;
        Options = inputs.Options;
        Counters = inputs.Counters;
        Sources = inputs.Sources;
        Packs = PackState.All(Files.ListFolders(CompilationInputs.Root), Sources);
        Registers = new RegisterStore(Files);
        history = new PackHistory(this);
        this.catalogue = catalogue;
        Data = data;
        this.earlier = earlier;
    }

    /// <summary>The content folder.</summary>
    public IContentFiles Files { get; }

    /// <summary>The options.</summary>
    public CompilationOptions Options { get; }

    /// <summary>What was done.</summary>
    public CompilationCounters Counters { get; }

    /// <summary>Papers and <c>pack.md</c> files by path.</summary>
    public ImmutableSortedDictionary<string, PaperSource> Sources { get; }

    /// <summary>The packs by id.</summary>
    public ImmutableSortedDictionary<string, PackState> Packs { get; }

    /// <summary>The catalogue.</summary>
    public CatalogueState Catalogue => catalogue.Value;

    /// <summary>The registers.</summary>
    public RegisterStore Registers { get; }

    /// <summary>The data.</summary>
    public Lazy<DataState> Data { get; }

    /// <summary>The state of a folder that is compiled for the first time.</summary>
    public static CompilationState Create(IContentFiles files, CompilationOptions options)
    {
        var counters = new CompilationCounters();
        var inputs = new CompilationInputs(files, options, counters, CompilationInputs.FindSources(files, counters, null));
        Lazy<CatalogueState> catalogue = inputs.ReadCatalogue();
        return new CompilationState(inputs, catalogue, inputs.NewData(catalogue), ImmutableDictionary<string, PaperModel>.Empty);
    }

    /// <summary>The state with another text in one file.</summary>
    public CompilationState WithText(string path, SourceText text)
    {
        var counters = new CompilationCounters();
        var inputs = new CompilationInputs(OverlayContent.Of(Files, path, text), Options, counters, Sources);
        if (PaperSource.IsOne(path))
        {
            PaperSource source = Sources.TryGetValue(path, out PaperSource? stored) ? stored.With(text, counters) : PaperSource.Of(path, text, counters);
            return new CompilationState(inputs with { Sources = Sources.SetItem(path, source) }, catalogue, Data, BoundSoFar());
        }

        if (CatalogueState.Owns(path))
        {
            Lazy<CatalogueState> changed = inputs.ReadCatalogue();
            return new CompilationState(inputs, changed, inputs.NewData(changed), BoundSoFar());
        }

        return new CompilationState(inputs, catalogue, new Lazy<DataState>(() => Data.Value.Without(path, inputs.Files, counters)), BoundSoFar());
    }

    /// <summary>The state of the folder after any number of changes.</summary>
    public CompilationState WithFiles(IContentFiles files)
    {
        var counters = new CompilationCounters();
        var inputs = new CompilationInputs(files, Options, counters, CompilationInputs.FindSources(files, counters, Sources));
        bool isSame = catalogue.IsValueCreated && Catalogue.IsSameIn(files);
        Lazy<CatalogueState> next = isSame ? catalogue : inputs.ReadCatalogue();
        Lazy<DataState> data = isSame && Data.IsValueCreated
            ? new Lazy<DataState>(() => Data.Value.In(files, counters))
            : inputs.NewData(next);
        return new CompilationState(inputs, next, data, BoundSoFar());
    }

    /// <summary>The papers with another catalogue and other data.</summary>
    /// <param name="files">Where registers, pictures and attachments are.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="data">The data.</param>
    public CompilationState With(IContentFiles files, CatalogueState catalogue, DataState data) => new(
        new CompilationInputs(files, Options, new CompilationCounters(), Sources),
        new Lazy<CatalogueState>(catalogue),
        new Lazy<DataState>(data),
        ImmutableDictionary<string, PaperModel>.Empty);

    /// <summary>The same folder with what it has in common with another state taken over from there: texts, catalogue and data.</summary>
    /// <param name="other">The other state.</param>
    /// <param name="changed">The data files that differ between the two.</param>
    public CompilationState Sharing(CompilationState other, IReadOnlySet<string> changed)
    {
        var inputs = new CompilationInputs(Files, Options, Counters, Sources.ToImmutableSortedDictionary(
            source => source.Key,
            source => other.Sources.TryGetValue(source.Key, out PaperSource? same) && same.Text.Content == source.Value.Text.Content ? same : source.Value,
            StringComparer.Ordinal));
        if (!other.Catalogue.IsSameIn(Files))
        {
            return new CompilationState(inputs, catalogue, Data, BoundSoFar());
        }

        Catalogue shared = other.Catalogue.Result.Catalogue;
        var data = new DataState(other.Catalogue, Files, Options, Counters, definition =>
            changed.Contains(definition.File) ? null : other.Data.Value.Read(shared.Datasets[definition.Id]));
        return new CompilationState(inputs, other.catalogue, new Lazy<DataState>(data), ImmutableDictionary<string, PaperModel>.Empty);
    }

    /// <summary>A paper bound without running the rules over it, unless they have been; null where there is no such paper.</summary>
    public PaperBinding? FindBinding(string path)
    {
        if (!Sources.TryGetValue(path, out PaperSource? source) || PackState.IsPackFile(source))
        {
            return null;
        }

        return BindingAlone(source);
    }

    /// <summary>A bound paper; without running the rules over it where its pack is not one of those compiled.</summary>
    public PaperBinding BindingOf(PaperSource source) =>
        Options.PackId is { } only && source.PackId != only ? BindingAlone(source) : Model(source).Binding;

    /// <summary>A bound paper or <c>pack.md</c> by its path, or null where there is no such file or it has no body.</summary>
    public PaperModel? FindModel(string path)
    {
        if (!Sources.TryGetValue(path, out PaperSource? source))
        {
            return null;
        }

        return PackState.IsPackFile(source) ? Pack(source.PackId, default).Cover : Model(source);
    }

    /// <summary>One bound paper.</summary>
    public PaperModel Model(PaperSource source) =>
        models.GetOrAdd(source.Path, _ => new Lazy<PaperModel>(() => BindOrReuse(source))).Value;

    /// <summary>One bound pack; its papers are bound in parallel.</summary>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public PackModel Pack(string id, CancellationToken cancellation)
    {
        if (!Packs.TryGetValue(id, out PackState? pack))
        {
            throw new ArgumentException($"There is no pack '{id}'.", nameof(id));
        }

        if (!packs.TryGetValue(id, out Lazy<PackModel>? known))
        {
            BindPapers(pack, new ParallelOptions { CancellationToken = cancellation });
            known = packs.GetOrAdd(id, _ => new Lazy<PackModel>(() => BindPack(pack)));
        }

        return known.Value;
    }

    /// <summary>The checksums that are at hand of the files that a pack is made from, by path.</summary>
    public IReadOnlyDictionary<string, string> Checksums(string packId)
    {
        var known = new Dictionary<string, string>(Data.Value.Checksums, StringComparer.Ordinal);
        foreach (CatalogueFile file in Catalogue.Result.Files)
        {
            known[file.Path] = file.Text.Checksum;
        }

        foreach (PaperSource source in Sources.Values.Where(source => source.PackId == packId))
        {
            known[source.Path] = source.Text.Checksum;
        }

        return known;
    }

    /// <summary>Binds a pack's papers on several threads and, beside them, those of earlier packs that the rules hold them against.</summary>
    private void BindPapers(PackState pack, ParallelOptions options)
    {
        // Found beside the papers, which can be parsed before there is a catalogue.
        var earlier = new Lazy<ImmutableArray<EarlierPack>>(() => history.EarlierThan(pack));
        Action[] work =
        [
            .. pack.Papers.SelectMany(source => new Action[]
            {
                () => Model(source),
                () => _ = history.LastEditionOf(source, earlier.Value)?.Paper.Reading.Value,
            }),
        ];
        Parallel.ForEach(work, options, action => action());
    }

    private PackModel BindPack(PackState pack) =>
        PackModel.Bind(pack, Header(pack), ContextOf(pack), [.. pack.Papers.Select(Model)], history.EarlierThan(pack));

    private PaperModel BindOrReuse(PaperSource source)
    {
        if (!earlier.TryGetValue(source.Path, out PaperModel? model))
        {
            // Parsed first: the catalogue may still be on its way on another thread.
            _ = source.Tree;
        }

        PaperContext context = ContextOf(Packs[source.PackId]);
        if (model?.IsSame(source, context) == true)
        {
            Counters.CountModelReused();
            return model;
        }

        Counters.CountModelBound();
        return PaperModel.Bind(source, context);
    }

    private PaperBinding BindingAlone(PaperSource source) =>
        models.TryGetValue(source.Path, out Lazy<PaperModel>? model) && model.IsValueCreated
            ? model.Value.Binding
            : bindings.GetOrAdd(source.Path, _ => new Lazy<PaperBinding>(() => Bind(source))).Value;

    private PaperBinding Bind(PaperSource source)
    {
        Counters.CountModelBound();
        PaperBinding binding = PaperModel.BindAlone(source, ContextOf(Packs[source.PackId]));
        source.Release();
        return binding;
    }

    /// <summary>What the papers of a pack are bound against.</summary>
    public PaperContext ContextOf(PackState pack) => new(
        Catalogue.Result.Catalogue,
        Data.Value.Evaluator,
        Data.Value.Glossary.Value,
        Files,
        pack.Id,
        Header(pack)?.Options ?? Catalogue.Result.Catalogue.Options)
    {
        Registers = Registers,
        FindTree = path => Sources.GetValueOrDefault(path)?.Tree,
        FindDate = id => Packs.TryGetValue(id, out PackState? other) && Header(other) is { } header && header.Date != default ? header.Date : null,
        ReadEdition = path => EditionReader.Read(Files, path),
    };

    /// <summary>What <c>pack.md</c> says of a pack, or null where the file is missing.</summary>
    public PackHeader? Header(PackState pack) => headers.GetOrAdd(
        pack.Id,
        _ => new Lazy<PackHeader?>(() => pack.File is null ? null : PackHeader.Read(pack.File.Tree, Catalogue.Result.Catalogue.Options))).Value;

    private ImmutableDictionary<string, PaperModel> BoundSoFar()
    {
        var bound = earlier.ToBuilder();
        foreach ((string path, Lazy<PaperModel> model) in models.Where(entry => entry.Value.IsValueCreated))
        {
            bound[path] = model.Value;
        }

        return bound.ToImmutable();
    }
}
