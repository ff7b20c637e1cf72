using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>What a paper is bound against; two papers with the same context and text bind to the same model.</summary>
/// <param name="Catalogue">The names.</param>
/// <param name="Evaluator">The values.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Files">Images and attachments.</param>
/// <param name="PackId">The paper's pack.</param>
/// <param name="Options">The choices of boarddocs.yml and pack.md.</param>
internal sealed record PaperContext(
    Catalogue Catalogue,
    MeasureEvaluator Evaluator,
    GlossaryBinding Terms,
    IContentFiles Files,
    string PackId,
    EditorialOptions Options)
{
    private static readonly Func<string, SyntaxTree?> NoTree = _ => null;
    private static readonly Func<string, DateOnly?> NoDate = _ => null;
    private static readonly Func<string, EditionReading> NoEdition = path => new EditionReading(null, $"{path} cannot be read here.");

    /// <summary>The registers.</summary>
    public RegisterStore Registers { get; init; } = new(Files);

    /// <summary>Finds a paper of any pack by its path; null where there is none.</summary>
    public Func<string, SyntaxTree?> FindTree { get; init; } = NoTree;

    /// <summary>The day of a pack's meeting; null where it has none.</summary>
    public Func<string, DateOnly?> FindDate { get; init; } = NoDate;

    /// <summary>Reads the manifest of a published edition, by its path in the content folder.</summary>
    public Func<string, EditionReading> ReadEdition { get; init; } = NoEdition;

    /// <summary>The folder that a paper's paths are looked up from.</summary>
    public string Folder => PackId.Length == 0 ? string.Empty : "packs/" + PackId;

    /// <summary>The context without ways to other packs, which would keep a whole earlier compilation in memory.</summary>
    public PaperContext WithoutOthers() => this with { FindTree = NoTree, FindDate = NoDate, ReadEdition = NoEdition };
}
