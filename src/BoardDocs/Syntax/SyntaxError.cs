using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Something missing or unexpected, before it is known which file the text belongs to.</summary>
/// <param name="Descriptor">What kind of error.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record SyntaxError(DiagnosticDescriptor Descriptor, TextSpan Span, params ImmutableArray<string> Arguments)
{
    /// <summary>The text that would put it right in place of the span's, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The error as a diagnostic of a file.</summary>
    public Diagnostic ToDiagnostic(string path, SourceText text) =>
        Descriptor.At(Location.In(path, text, Span), Arguments.AsSpan()) with { Suggestion = Suggestion };
}
