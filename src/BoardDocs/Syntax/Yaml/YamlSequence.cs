using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A list.</summary>
/// <param name="Span">Offsets in the file.</param>
/// <param name="Items">The items in order.</param>
public sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);
