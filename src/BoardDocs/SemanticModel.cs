using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs;

/// <summary>Questions about one paper of a compilation.</summary>
public sealed class SemanticModel
{
    private readonly PaperModel model;

    internal SemanticModel(Compilation compilation, SyntaxTree tree, PaperModel model)
    {
        Compilation = compilation;
        Tree = tree;
        this.model = model;
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The paper's text and syntax.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The paper with its values in it.</summary>
    public BoundPaper BoundPaper => model.Binding.Paper;

    /// <summary>What the paper asks to be passed over, used or not.</summary>
    public ImmutableArray<Suppression> Suppressions => model.Suppressions;

    /// <summary>What is wrong in this file, with the severities in force, in stable order; links to other papers are the pack's to check.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() => model.Diagnostics;

    /// <summary>The symbol named at an offset, or null: a measure, area, group or figure.</summary>
    public Symbol? GetSymbol(int position)
    {
        Symbol? found = null;
        int shortest = int.MaxValue;
        foreach (SymbolReference reference in model.Binding.References)
        {
            bool covers = position >= reference.Span.Start && position <= reference.Span.End;
            if (covers && reference.Span.Length < shortest)
            {
                (found, shortest) = (reference.Symbol, reference.Span.Length);
            }
        }

        return found;
    }

    /// <summary>Every place in the packs asked for that names a symbol, in order of place.</summary>
    public ImmutableArray<Location> FindReferences(Symbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return
        [
            .. Compilation.SelectedPacks
                .SelectMany(id => Compilation.Models(id))
                .SelectMany(paper => paper.Binding.References
                    .Where(reference => reference.Symbol.Id == symbol.Id && reference.Symbol.Location == symbol.Location)
                    .Select(reference => Location.In(paper.Source.Path, paper.Source.Text, reference.Span)))
                .Distinct()
                .OrderBy(location => location.Path, StringComparer.Ordinal)
                .ThenBy(location => location.Span),
        ];
    }

    /// <summary>The symbols that could be named at an offset, in order of id.</summary>
    public ImmutableArray<Symbol> LookupSymbols(int position) => SymbolLookup.At(Tree, model, Compilation.Catalogue, position);

    /// <summary>What an expression of the language comes out as where this paper stands; nothing of the paper changes.</summary>
    /// <param name="expression">The expression on one line, without its equals sign.</param>
    public ExpressionAnswer Evaluate(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return model.Evaluate(expression);
    }

    /// <summary>The fixes for a finding of this file.</summary>
    public ImmutableArray<CodeFix> GetFixes(Diagnostic diagnostic) => CodeFixCatalog.Find(diagnostic, Tree.Text);
}
