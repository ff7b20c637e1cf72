using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>What is wrong with one data file, up to a limit: a file with the wrong column would otherwise report every row.</summary>
internal sealed class DataFaults(DatasetDefinition definition)
{
    /// <summary>How many faults of one file are told.</summary>
    public const int Limit = 100;

    private readonly DiagnosticBag bag = new();
    private readonly HashSet<DiagnosticDescriptor> toldOnce = [];
    private readonly Dictionary<string, AlikeFault> alike = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Whether no more faults are told, so that reading on has no use.</summary>
    public bool IsFull => count >= Limit;

    /// <summary>Whether an error was told.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a fault.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments) =>
        ReportWithSuggestion(descriptor, location, null, arguments);

    /// <summary>Adds a fault unless one of its kind was told before.</summary>
    public void ReportOnce(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> arguments)
    {
        if (toldOnce.Add(descriptor))
        {
            Report(descriptor, location, arguments);
        }
    }

    /// <summary>Adds a fault that a fix can mend by putting the suggestion in place of the location's text.</summary>
    public void ReportWithSuggestion(DiagnosticDescriptor descriptor, Location location, string? suggestion, params ReadOnlySpan<string> arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (IsFull)
        {
            return;
        }

        bag.ReportWithSuggestion(descriptor, location, suggestion, arguments);
        Count();
    }

    /// <summary>Counts a row with a fault that an earlier row has; false where this one is the first.</summary>
    /// <param name="descriptor">The kind of fault.</param>
    /// <param name="group">What rows with the same fault share.</param>
    /// <param name="line">The row's line, from 1.</param>
    public bool TryAdd(DiagnosticDescriptor descriptor, string group, int line)
    {
        bool isKnown = alike.TryGetValue(descriptor.Id + group, out AlikeFault? fault);
        fault?.Add(line);
        return isKnown;
    }

    /// <summary>Adds a fault that other rows may share (<see cref="TryAdd"/>); its message's last argument is a sentence about those.</summary>
    public void ReportFirst(DiagnosticDescriptor descriptor, string group, Location location, params ReadOnlySpan<string> arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (!IsFull)
        {
            alike.Add(descriptor.Id + group, new AlikeFault(descriptor, location, [.. arguments]));
            Count();
        }
    }

    /// <summary>Everything told, in stable order.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        var all = new DiagnosticBag();
        all.AddRange(bag.ToImmutable());
        all.AddRange(alike.Values.Select(fault => fault.ToDiagnostic()));
        return all.ToImmutable();
    }

    private void Count()
    {
        count++;
        if (IsFull)
        {
            bag.Report(DataDiagnostics.TooManyFaults, Location.OfFile(definition.File), definition.File, Limit.ToString(CultureInfo.InvariantCulture));
        }
    }
}
