using BoardDocs.Text;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Markdig's spans as half-open ones.</summary>
internal static class SourceSpanExtensions
{
    /// <summary>The span of a node; Markdig's ends are inclusive, and nodes without a place have an end before their start.</summary>
    public static TextSpan ToTextSpan(this SourceSpan span) =>
        new(Math.Max(0, span.Start), Math.Max(0, span.End - span.Start + 1));
}
