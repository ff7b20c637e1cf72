using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Puts in a colon, semicolon or quote that the language wants.</summary>
internal sealed class MissingPunctuationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override CodeFix? Find(Diagnostic diagnostic, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic is { Suggestion: { } missing, Location: { } location } && (location.Span.IsEmpty || diagnostic.Descriptor == SyntaxDiagnostics.MissingSemicolon)
            ? new CodeFix($"Add the missing '{missing}'", location.Path, [new TextChange(location.Span, missing)])
            : null;
    }
}
