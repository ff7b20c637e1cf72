using System.Collections.Immutable;

namespace BoardDocs.Diagnostics;

/// <summary>Collects diagnostics while one phase works on one input; not shared between threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder items = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Whether an error is among them.</summary>
    internal bool HasErrors => items.Any(item => item.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => items.Add(diagnostic);

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => items.AddRange(diagnostics);

    /// <summary>Adds a diagnostic of a descriptor at a place.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments) =>
        items.Add(descriptor.At(location, arguments));

    /// <summary>Adds a diagnostic whose fix would put <paramref name="suggestion"/> in place of the location's text.</summary>
    public void ReportWithSuggestion(DiagnosticDescriptor descriptor, Location location, string? suggestion, params ReadOnlySpan<string> arguments) =>
        items.Add(descriptor.At(location, arguments) with { Suggestion = suggestion });

    /// <summary>Everything so far, in stable order, each finding once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. items.Distinct().Order()];
}
