using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>A data file that was read: its series and what is wrong with its cells.</summary>
public sealed class Dataset
{
    private readonly ImmutableDictionary<ColumnKey, Series> lookup;

    /// <summary>Makes a dataset.</summary>
    /// <param name="definition">What the catalogue says of it.</param>
    /// <param name="checksum">SHA-256 of the file with LF line ends and no byte order mark, lower-case hexadecimal.</param>
    /// <param name="series">Every column of every area and series.</param>
    /// <param name="diagnostics">What is wrong with its cells.</param>
    public Dataset(DatasetDefinition definition, string checksum, ImmutableArray<Series> series, ImmutableArray<Diagnostic> diagnostics)
    {
        Definition = definition;
        Checksum = checksum;
        Series = series;
        Diagnostics = diagnostics;
        lookup = series.ToImmutableDictionary(item => new ColumnKey(item.AreaId, item.Name, item.Role));
        AreaIds = [.. series.Select(item => item.AreaId).Distinct().Order(StringComparer.Ordinal)];
        SeriesNames = [.. series.Select(item => item.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What the catalogue says of it.</summary>
    public DatasetDefinition Definition { get; }

    /// <summary>SHA-256 of the file with LF line ends and no byte order mark, lower-case hexadecimal.</summary>
    public string Checksum { get; }

    /// <summary>Every column of every area and series.</summary>
    public ImmutableArray<Series> Series { get; }

    /// <summary>Whether something in the file is an error, so that rows or numbers of it are missing.</summary>
    internal bool HasErrors => Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>What is wrong with the file, in stable order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The areas with rows, in ordinal order.</summary>
    public ImmutableArray<string> AreaIds { get; }

    /// <summary>The series names with rows, in ordinal order; one empty name where the file has no series column.</summary>
    public ImmutableArray<string> SeriesNames { get; }

    /// <summary>Finds one column of one area and series.</summary>
    public bool TryGetSeries(string areaId, string name, string role, [NotNullWhen(true)] out Series? series) =>
        lookup.TryGetValue(new ColumnKey(areaId, name, role), out series);

    private sealed record ColumnKey(string Area, string Name, string Role);
}
