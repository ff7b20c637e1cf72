using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Puts the name that was probably meant in place of the one that is not there.</summary>
internal sealed class SuggestedNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override CodeFix? Find(Diagnostic diagnostic, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic is { Suggestion: { } name, Location: { Span.IsEmpty: false } location }
            ? new CodeFix($"Use '{name}'", location.Path, [new TextChange(location.Span, name)])
            : null;
    }
}
