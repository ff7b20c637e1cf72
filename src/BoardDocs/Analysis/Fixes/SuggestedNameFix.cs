using System.Buffers;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Puts the name that was probably meant in place of the one that is not there.</summary>
internal sealed class SuggestedNameFix : CodeFixProvider
{
    // These mean something in YAML or the measure language, unless they stand in quotes.
    private static readonly SearchValues<char> Signs = SearchValues.Create(":;,#[]{}&*!|>'\"%@`");

    /// <inheritdoc/>
    public override CodeFix? Find(Diagnostic diagnostic, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(text);
        return diagnostic is { Suggestion: { } name, Location: { Span.IsEmpty: false } location } && Write(name, location.Span, text) is { } written
            ? new CodeFix($"Use '{name}'", location.Path, [new TextChange(location.Span, written)])
            : null;
    }

    /// <summary>The name in the quotes that the other stood in, or that it needs; null where it cannot be written.</summary>
    private static string? Write(string name, TextSpan span, SourceText text)
    {
        char before = span.Start > 0 ? text.Content[span.Start - 1] : ' ';
        if (name.Length == 0 || IsQuote(name[0]) || IsQuote(before))
        {
            return name;
        }

        char first = text.Content[span.Start];
        if (!IsQuote(first) && !name.Any(letter => Signs.Contains(letter) && !text.Slice(span).Contains(letter)))
        {
            return name;
        }

        char quote = first == '\'' ? first : '"';
        return name.AsSpan().ContainsAny(quote, '\\') ? null : $"{quote}{name}{quote}";
    }

    private static bool IsQuote(char letter) => letter is '"' or '\'';
}
