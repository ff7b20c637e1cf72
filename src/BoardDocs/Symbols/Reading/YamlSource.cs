using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>A file that YAML was read from, and where to report what is wrong with it.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Text">Its text, which the nodes' spans refer to.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
public sealed record YamlSource(string Path, SourceText Text, DiagnosticBag Diagnostics)
{
    /// <summary>Whether a fault of the YAML, which is reported, has swallowed lines: a key that is missing may be among them.</summary>
    internal bool HasLostLines { get; init; }

    /// <summary>The place of a node.</summary>
    public Location At(YamlNode node) => Location.In(Path, Text, node.Span);
}
