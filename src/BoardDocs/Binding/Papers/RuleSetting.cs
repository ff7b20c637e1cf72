using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>A severity that <c>rules:</c> sets.</summary>
/// <param name="Id">The diagnostic's id as written.</param>
/// <param name="Severity">The severity, or null for off.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record RuleSetting(string Id, DiagnosticSeverity? Severity, Location Location);
