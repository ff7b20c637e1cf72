namespace BoardDocs.Diagnostics;

/// <summary>How much a diagnostic matters; only an error stops a pack from being published.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>Something a reviewer should look at; fails only a strict run.</summary>
    Warning,

    /// <summary>The content cannot be published as it stands.</summary>
    Error,
}
