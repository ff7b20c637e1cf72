using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A place where a paper names a symbol.</summary>
/// <param name="Span">The name.</param>
/// <param name="Symbol">What it names.</param>
public readonly record struct SymbolReference(TextSpan Span, Symbol Symbol);
