using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A value read from YAML with the place where it stands.</summary>
/// <param name="Span">Offsets in the file.</param>
public abstract record YamlNode(TextSpan Span);
