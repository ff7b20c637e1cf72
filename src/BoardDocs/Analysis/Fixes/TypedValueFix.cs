using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>
/// Puts the expression of a value in place of the number that was typed. Only the author knows whether the number is to move with the data.
/// </summary>
internal sealed class TypedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override CodeFix? Find(Diagnostic diagnostic, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic is { Suggestion: { } value, Location: { } location } && diagnostic.Id == EditorialDiagnostics.TypedValue.Id
            ? new CodeFix($"Take the number from the data: {value}", location.Path, [new TextChange(location.Span, value)]) { IsSafe = false }
            : null;
    }
}
