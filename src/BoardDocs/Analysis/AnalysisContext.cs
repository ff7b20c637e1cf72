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

    internal AnalysisContext(SyntaxTree tree, BoundPaper paper, Catalogue catalogue, TermIndex terms, DiagnosticBag bag)
    {
        Tree = tree;
        Paper = paper;
        Catalogue = catalogue;
        Terms = terms;
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

    /// <summary>Headings, measures blocks, prose and running text with their places.</summary>
    internal PaperOutline Outline { get; }

    /// <summary>Reports a finding.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) =>
        bag.Report(descriptor, Tree.GetLocation(span), arguments);
}
