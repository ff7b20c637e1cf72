using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A fix with the finding that it mends.</summary>
/// <param name="Diagnostic">The finding, at its place before the fix was made.</param>
/// <param name="Fix">The fix.</param>
public sealed record AppliedFix(Diagnostic Diagnostic, CodeFix Fix);
