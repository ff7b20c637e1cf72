using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The glossary of a catalogue with its definitions bound, once for all papers.</summary>
internal sealed class GlossaryBinding
{
    private readonly ImmutableDictionary<TermSymbol, BoundTerm> terms;

    private GlossaryBinding(TermIndex index, ImmutableDictionary<TermSymbol, BoundTerm> terms, ImmutableArray<Diagnostic> diagnostics)
    {
        Index = index;
        this.terms = terms;
        Diagnostics = diagnostics;
    }

    /// <summary>Finds terms in text.</summary>
    public TermIndex Index { get; }

    /// <summary>What is wrong with the definitions' Markdown.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>A glossary without terms.</summary>
    public static GlossaryBinding Empty { get; } = new(TermIndex.From(Catalogue.Empty), ImmutableDictionary<TermSymbol, BoundTerm>.Empty, []);

    /// <summary>Binds all definitions; they stand on every page, so that they link to the web only.</summary>
    public static GlossaryBinding Bind(Catalogue catalogue, MeasureEvaluator evaluator, IContentFiles files)
    {
        var bag = new DiagnosticBag();
        var context = new PaperContext(catalogue, evaluator, Empty, files, string.Empty, EditorialOptions.None);
        var terms = ImmutableDictionary.CreateBuilder<TermSymbol, BoundTerm>();
        foreach (TermSymbol term in catalogue.Terms.Values)
        {
            var links = new List<CrossLink>();
            terms[term] = new BoundTerm(term, MarkdownSnippet.Lower(term.Definition, term.Location, context, bag, links));
            foreach (CrossLink link in links)
            {
                bag.Report(NameDiagnostics.MissingPaper, link.Location, link.File, "A definition stands in every pack, so it can link to the web only.");
            }
        }

        return new GlossaryBinding(TermIndex.From(catalogue), terms.ToImmutable(), bag.ToImmutable());
    }

    /// <summary>All terms with their definitions.</summary>
    public IEnumerable<BoundTerm> All => terms.Values;

    /// <summary>A term with its definition.</summary>
    public BoundTerm Define(TermSymbol term) => terms[term];
}
