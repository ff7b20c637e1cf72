using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A paper as rules see it.</summary>
public sealed class AnalysisContext
{
    private readonly DiagnosticBag bag;
    private ProseReader? prose;

    internal AnalysisContext(SyntaxTree tree, BoundPaper paper, PaperContext against, DiagnosticBag bag)
    {
        Tree = tree;
        Paper = paper;
        Catalogue = against.Catalogue;
        Terms = against.Terms.Index;
        Evaluator = against.Evaluator;
        Outline = PaperOutline.Of(tree);
        this.bag = bag;
    }

    /// <summary>The paper's text and syntax.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The paper with its values.</summary>
    public BoundPaper Paper { get; }

    /// <summary>The names.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The glossary's terms.</summary>
    internal TermIndex Terms { get; }

    /// <summary>The values.</summary>
    internal MeasureEvaluator Evaluator { get; }

    /// <summary>Headings, measures blocks, prose and running text with their places.</summary>
    internal PaperOutline Outline { get; }

    /// <summary>The sentences that can say something about the measures.</summary>
    internal ProseReader Prose => prose ??= new ProseReader(this);

    /// <summary>Whether an error was found in the paper so far; what is missing may be missing because of it.</summary>
    internal bool HasErrors => bag.HasErrors;

    /// <summary>Reports a finding.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) =>
        bag.Report(descriptor, Tree.GetLocation(span), arguments);

    /// <summary>Reports a finding whose fix would put other text in place of the span's.</summary>
    internal void ReportWithSuggestion(DiagnosticDescriptor descriptor, TextSpan span, string? suggestion, params ReadOnlySpan<string> arguments) =>
        bag.ReportWithSuggestion(descriptor, Tree.GetLocation(span), suggestion, arguments);
}
