using System.Collections.Concurrent;
using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>The data of a catalogue, each file read once and only when somebody asks, with the values computed from it.</summary>
internal sealed class DataState
{
    private readonly IContentFiles files;
    private readonly CompilationOptions options;
    private readonly CompilationCounters counters;
    private readonly Func<DatasetDefinition, Dataset?>? supply;
    private readonly ConcurrentDictionary<string, Lazy<Dataset>> datasets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Dataset>>> datasetsByFile = new(StringComparer.Ordinal);

    /// <summary>Prepares the data of a catalogue; nothing is read yet.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="options">From which day the data is looked at.</param>
    /// <param name="counters">Counts what is read.</param>
    /// <param name="supply">Gives a dataset that is at hand, or null to read it.</param>
    public DataState(
        CatalogueState catalogue, IContentFiles files, CompilationOptions options, CompilationCounters counters, Func<DatasetDefinition, Dataset?>? supply = null)
    {
        this.supply = supply;
        this.files = files;
        this.options = options;
        this.counters = counters;
        Catalogue = catalogue;
        Evaluator = new MeasureEvaluator(catalogue.Result.Catalogue, Read, (dataset, role, line) => DataLocation.Find(files, dataset, line, role));
        Glossary = new Lazy<GlossaryBinding>(() => GlossaryBinding.Bind(catalogue.Result.Catalogue, Evaluator, files));
    }

    /// <summary>The catalogue.</summary>
    public CatalogueState Catalogue { get; }

    /// <summary>Computes values.</summary>
    public MeasureEvaluator Evaluator { get; }

    /// <summary>The glossary with its definitions bound.</summary>
    public Lazy<GlossaryBinding> Glossary { get; }

    /// <summary>Reads a dataset, or gives the one that was read.</summary>
    public Dataset Read(DatasetSymbol symbol) =>
        datasets.GetOrAdd(symbol.Id, _ => new Lazy<Dataset>(() => ReadNow(symbol.Definition))).Value;

    /// <summary>Reads all datasets of the catalogue.</summary>
    public void ReadAll(CancellationToken cancellation) => Parallel.ForEach(
        Catalogue.Result.Catalogue.Datasets.Values,
        new ParallelOptions { CancellationToken = cancellation },
        symbol => Read(symbol));

    /// <summary>What is wrong with all datasets.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Catalogue.Result.Catalogue.Datasets.Values
        .SelectMany(symbol => Read(symbol).Diagnostics)
        .DistinctBy(found => found.Descriptor == DataDiagnostics.UnknownArea && found.Suggestion is null ? (object)found.Message : found)
        .Concat(SeriesCheck.Check(Catalogue.Result.Catalogue, Read))
        .Concat(SeriesSpelling.Check(Catalogue.Result.Catalogue, Read, (dataset, role, line) => DataLocation.Find(files, dataset, line, role)));

    /// <summary>What is wrong with the datasets read so far.</summary>
    public IEnumerable<Diagnostic> ReadDiagnostics => datasets.Values.Where(dataset => dataset.IsValueCreated).SelectMany(dataset => dataset.Value.Diagnostics);

    /// <summary>The checksums of the files read so far, by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> Checksums => datasets.Values
        .Where(dataset => dataset.IsValueCreated && dataset.Value.Checksum.Length > 0)
        .Select(dataset => KeyValuePair.Create(dataset.Value.Definition.File, dataset.Value.Checksum))
        .DistinctBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>
    /// The data of the same catalogue in another state of the files: this where all files were read and none has changed, else one that
    /// takes over the datasets whose files have not.
    /// </summary>
    public DataState In(IContentFiles changed, CompilationCounters counting)
    {
        var next = new DataState(Catalogue, changed, options, counting);
        int same = 0;
        foreach ((string id, Lazy<Dataset> dataset) in datasets.Where(entry => entry.Value.IsValueCreated))
        {
            if (IsSame(dataset.Value, changed))
            {
                next.datasets[id] = dataset;
                counting.CountDatasetReused();
                same++;
            }
        }

        return same == Catalogue.Result.Catalogue.Datasets.Count ? this : next;
    }

    /// <summary>The same data but for the datasets of one file.</summary>
    public DataState Without(string path, IContentFiles changed, CompilationCounters counting)
    {
        if (!Catalogue.Result.Catalogue.Datasets.Values.Any(symbol => symbol.Definition.File == path))
        {
            return this;
        }

        var next = new DataState(Catalogue, changed, options, counting);
        foreach ((string id, Lazy<Dataset> dataset) in datasets)
        {
            if (dataset.IsValueCreated && dataset.Value.Definition.File != path)
            {
                next.datasets[id] = dataset;
                counting.CountDatasetReused();
            }
        }

        return next;
    }

    private static bool IsSame(Dataset dataset, IContentFiles files) =>
        files.GetStatus(dataset.Definition.File) == ContentFileStatus.Readable && files.ReadChecksum(dataset.Definition.File) == dataset.Checksum;

    private Dataset ReadNow(DatasetDefinition definition)
    {
        if (options.AsAt is { } day && IsLater(definition))
        {
            return new Dataset(definition, string.Empty, [], [DataDiagnostics.PublishedLater.At(definition.Location, definition.Id, Day(definition.Source.Published), Day(day))]);
        }

        return supply?.Invoke(definition) ?? datasetsByFile.GetOrAdd(definition.File, file => new Lazy<ImmutableArray<Dataset>>(() => ReadFile(file))).Value
            .First(dataset => dataset.Definition.Id == definition.Id);
    }

    private ImmutableArray<Dataset> ReadFile(string file)
    {
        counters.CountDatasetRead();
        return DatasetReader.ReadFile(
            files,
            [.. Catalogue.Result.Catalogue.Datasets.Values.Select(symbol => symbol.Definition).Where(definition => definition.File == file && !IsLater(definition))],
            Catalogue.AreaNames);
    }

    private bool IsLater(DatasetDefinition definition) => options.AsAt is { } day && definition.Source.Published > day;

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
