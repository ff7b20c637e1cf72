using System.Collections.Immutable;
using System.Reflection;

namespace BoardDocs.Diagnostics;

/// <summary>Every diagnostic that the compiler knows.</summary>
public static class DescriptorCatalog
{
    private static readonly Lazy<ImmutableSortedDictionary<string, DiagnosticDescriptor>> Descriptors = new(() =>
        typeof(DescriptorCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DescriptorCatalog).Namespace && type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(phase => phase.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToImmutableSortedDictionary(descriptor => descriptor.Id, descriptor => descriptor, StringComparer.Ordinal));

    /// <summary>The descriptors by id.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> All => Descriptors.Value;
}
