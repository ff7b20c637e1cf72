using System.Globalization;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Reads tests/samples/base as a person would, so that charts can be checked against it.</summary>
internal static class SampleRows
{
    /// <summary>Each area's sum over months, both ends included.</summary>
    public static Dictionary<string, double> Sum(string offence, string from, string to) => Lines("data/recorded-offences.csv")
        .Where(cells => cells[1] == offence && string.CompareOrdinal(cells[2], from) >= 0 && string.CompareOrdinal(cells[2], to) <= 0)
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Sum(cells => Number(cells[3])), StringComparer.Ordinal);

    /// <summary>Each area's residents.</summary>
    public static Dictionary<string, double> Residents() =>
        Lines("data/population.csv").ToDictionary(cells => cells[0], cells => Number(cells[2]), StringComparer.Ordinal);

    private static IEnumerable<string[]> Lines(string path) => SampleContent.Base.ReadText(path).Content
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(','));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
