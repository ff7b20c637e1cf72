namespace BoardDocs.Diagnostics;

/// <summary>What can be missing or unexpected in a text; none of it can be configured.</summary>
public static partial class SyntaxDiagnostics
{
    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Syntax", DiagnosticSeverity.Error);
}
