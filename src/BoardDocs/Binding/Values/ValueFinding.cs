using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>Something found while a value was computed, before it is known where a paper uses the value.</summary>
/// <param name="Descriptor">What kind of finding.</param>
/// <param name="Arguments">What its message names.</param>
public sealed record ValueFinding(DiagnosticDescriptor Descriptor, params ImmutableArray<string> Arguments)
{
    /// <summary>The cell or file at fault; null where the place in the paper is meant.</summary>
    public Location? Place { get; init; }

    /// <summary>What is absent because of it; <see cref="ValueAspects.None"/> for findings that always count.</summary>
    public ValueAspects Absent { get; init; }

    /// <summary>The message.</summary>
    public string Message => ToDiagnostic(Location.OfFile(string.Empty)).Message;

    /// <summary>The diagnostic for a use of the value.</summary>
    public Diagnostic ToDiagnostic(Location use) => Descriptor.At(Place ?? use, Arguments.AsSpan());

    /// <summary>Whether it matters to a place that needs these aspects.</summary>
    public bool Concerns(ValueAspects needed) => Absent == ValueAspects.None || (Absent & needed) != 0;
}
