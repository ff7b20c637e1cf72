using System.Globalization;

namespace BoardDocs.Binding;

/// <summary>A run of lines of a data file.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="First">The first line, from 1.</param>
/// <param name="Last">The last line.</param>
public readonly record struct DataRows(string Path, int First, int Last)
{
    /// <summary>As the manifest writes it: <c>data/a.csv:102-113</c>.</summary>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{First}")
        : string.Create(CultureInfo.InvariantCulture, $"{Path}:{First}-{Last}");
}
