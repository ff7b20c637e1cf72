using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A term or abbreviation of <c>catalogue/glossary.yml</c>.</summary>
/// <param name="Id">The slug that links use: <c>most-similar-group</c>.</param>
/// <param name="Term">The term as papers write it: <c>MSG</c>.</param>
/// <param name="Expansion">What an abbreviation stands for; empty where the term is none.</param>
/// <param name="Definition">The explanation, in Markdown without blocks.</param>
/// <param name="Variants">Other spellings that mean the term, such as plurals.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record TermSymbol(string Id, string Term, string Expansion, string Definition, ImmutableArray<string> Variants, Location Location)
    : Symbol(Id, Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Term;
}
