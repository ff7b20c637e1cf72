using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Severities as the formats write them.</summary>
internal static class SeverityWords
{
    /// <summary>error, warning or info.</summary>
    public static string ToWord(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
