using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A scalar; every scalar is text until somebody asks for a number.</summary>
/// <param name="Span">Offsets in the file, quotes included.</param>
/// <param name="Value">The text as meant.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
public sealed record YamlScalar(TextSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Whether nothing was written: an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}
