using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>
/// A content folder at one moment: papers, catalogue, data and options. It never changes; everything is read, parsed and bound when
/// somebody first asks, once, from any number of threads.
/// </summary>
public sealed class Compilation
{
    private readonly CompilationState state;

    private Compilation(CompilationState state)
    {
        this.state = state;
    }

    /// <summary>What is known and done so far.</summary>
    internal CompilationState State => state;

    /// <summary>The content folder.</summary>
    public IContentFiles Files => state.Files;

    /// <summary>The options.</summary>
    public CompilationOptions Options => state.Options;

    /// <summary>What was done and what was taken over.</summary>
    public CompilationCounters Counters => state.Counters;

    /// <summary>The names that the catalogue declares.</summary>
    public Catalogue Catalogue => state.Catalogue.Result.Catalogue;

    /// <summary>The catalogue's files that were read.</summary>
    public ImmutableArray<CatalogueFile> CatalogueFiles => state.Catalogue.Result.Files;

    /// <summary>The trees of all papers and <c>pack.md</c> files by path.</summary>
    public ImmutableSortedDictionary<string, SyntaxTree> Trees =>
        state.Sources.ToImmutableSortedDictionary(source => source.Key, source => source.Value.Tree, StringComparer.Ordinal);

    /// <summary>The ids of the packs, in ordinal order.</summary>
    public ImmutableArray<string> Packs => [.. state.Packs.Keys];

    /// <summary>The packs that the options ask for.</summary>
    public ImmutableArray<string> SelectedPacks => Options.PackId is { } only ? [.. Packs.Where(id => id == only)] : Packs;

    /// <summary>Compiles a content folder; nothing is read before it is needed.</summary>
    public static Compilation Create(IContentFiles files, CompilationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Compilation(CompilationState.Create(files, options ?? CompilationOptions.Default));
    }

    /// <summary>The tree of a paper, or null where there is no such file.</summary>
    public SyntaxTree? GetTree(string path) => state.Sources.GetValueOrDefault(path)?.Tree;

    /// <summary>The same folder with another text in one file; what does not depend on it is taken over.</summary>
    public Compilation WithText(string path, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Compilation(state.WithText(path, text));
    }

    /// <summary>The folder in another state, as after a save or a pull; what is unchanged is taken over.</summary>
    public Compilation WithFiles(IContentFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Compilation(state.WithFiles(files));
    }

    /// <summary>The same folder with what it has in common with another taken over from there.</summary>
    /// <param name="other">The other folder; nothing is taken from one with other options.</param>
    /// <param name="changed">The data files that differ between the two.</param>
    internal Compilation Sharing(Compilation other, IReadOnlySet<string> changed) =>
        Options == other.Options ? new Compilation(state.Sharing(other.state, changed)) : this;

    /// <summary>What can be asked about one paper.</summary>
    /// <exception cref="ArgumentException">The tree is not one of this compilation's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return ReferenceEquals(GetTree(tree.Path), tree)
            ? new SemanticModel(this, tree, ModelOf(tree.Path))
            : throw new ArgumentException($"{tree.Path} is not part of this compilation as it stands in the tree.", nameof(tree));
    }

    /// <summary>A pack with all its papers bound.</summary>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public BoundPack GetBoundPack(string packId, CancellationToken cancellation = default) => state.Pack(packId, cancellation).Pack;

    /// <summary>Everything wrong: catalogue, data, and the files of the packs that the options ask for, in stable order.</summary>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public ImmutableArray<Diagnostic> GetDiagnostics(CancellationToken cancellation = default) => GetDiagnostics(null, cancellation);

    /// <summary>Everything wrong: catalogue, data, and the files of one pack, in stable order.</summary>
    /// <param name="packId">The pack; null for those that the options ask for.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public ImmutableArray<Diagnostic> GetDiagnostics(string? packId, CancellationToken cancellation = default)
    {
        ImmutableArray<string> packs = packId is null ? SelectedPacks : [packId];
        var found = new List<Diagnostic>();
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.Invoke(
            options,
            () => found.AddRange(GetSharedDiagnostics(cancellation)),
            () => Parallel.ForEach(packs, options, id => state.Pack(id, cancellation)));
        found.AddRange(packs.SelectMany(id => state.Pack(id, cancellation).Diagnostics));
        if (Packs.IsEmpty)
        {
            found.Add(NameDiagnostics.NoPacks.At(Location.OfFile("packs")));
        }

        return [.. found.Distinct().Order()];
    }

    /// <summary>Gives what was found while a pack was printed the severities that the pack and boarddocs.yml set, in stable order; what they switch off goes.</summary>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public ImmutableArray<Diagnostic> Configure(string packId, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation = default) =>
        state.Pack(packId, cancellation).Cover?.Rules.Apply(diagnostics) ?? diagnostics;

    /// <summary>Everything wrong in the catalogue and the data, which all packs share, in stable order.</summary>
    public ImmutableArray<Diagnostic> GetSharedDiagnostics(CancellationToken cancellation = default)
    {
        state.Data.Value.ReadAll(cancellation);
        var none = ImmutableSortedDictionary.Create<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        return new SeverityRules(Catalogue.Rules, none).Apply(
            state.Catalogue.Diagnostics
                .Concat(state.Data.Value.Glossary.Value.Diagnostics)
                .Concat(state.Data.Value.Diagnostics)
                .Concat(Catalogue.Registers.Values.Concat(Catalogue.Grades.Values.Select(grades => grades.Rows)).SelectMany(register => state.Registers.Read(register).Diagnostics)));
    }

    /// <summary>Everything that the papers of the packs asked for want passed over, in order of place: the audit trail.</summary>
    public ImmutableArray<Suppression> GetSuppressions(CancellationToken cancellation = default) =>
    [
        .. SelectedPacks.SelectMany(id => Models(id, cancellation).SelectMany(model => model.Suppressions).Concat(state.Pack(id, cancellation).Suppressions))
            .OrderBy(suppression => suppression.Location.Path, StringComparer.Ordinal).ThenBy(suppression => suppression.Location.Span),
    ];

    /// <summary>What a pack is emitted with: its inputs with their checksums and, in a draft, everything wrong in it.</summary>
    /// <param name="packId">The pack; null for the pages that all packs share.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public EmitContext GetEmitContext(string? packId, CancellationToken cancellation = default) => new(Catalogue, Files)
    {
        IsDraft = Options.Draft,
        Inputs = packId is null ? [] : PackInputs.Of(GetBoundPack(packId, cancellation), Files, state.Checksums(packId)),
        Diagnostics = packId is not null && Options.Draft ? GetDiagnostics(packId, cancellation) : [],
    };

    /// <summary>Writes the packs that the options ask for and the pages that all packs share, unless an error stands and this is no draft.</summary>
    /// <param name="sink">Takes the files.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <returns>What was found and whether anything was written.</returns>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public EmitResult Emit(IEmitSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ImmutableArray<Diagnostic> diagnostics = GetDiagnostics(cancellation);
        if (!Options.Draft && diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return new EmitResult(false, diagnostics);
        }

        ImmutableArray<BoundPack> packs = [.. SelectedPacks.Select(id => GetBoundPack(id, cancellation))];
        PackEmitter.EmitAll(packs, pack => GetEmitContext(pack.Id, cancellation), sink, cancellation);
        SiteEmitter.Emit([.. packs.Select(PackSummary.Of)], GetEmitContext(null, cancellation), sink);
        return new EmitResult(true, diagnostics);
    }

    internal IEnumerable<PaperModel> Models(string packId, CancellationToken cancellation = default)
    {
        PackModel pack = state.Pack(packId, cancellation);
        return state.Packs[packId].Papers.Select(source => state.Model(source)).Concat(pack.Cover is null ? [] : [pack.Cover]);
    }

    private PaperModel ModelOf(string path)
    {
        PaperSource source = state.Sources[path];
        return PackState.IsPackFile(source) && state.Pack(source.PackId, default).Cover is { } cover ? cover : state.Model(source);
    }
}
