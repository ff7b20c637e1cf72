using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads which of its dataset's series a measure counts.</summary>
internal static class MeasureSeries
{
    /// <summary>The measure with its series; null where they are at fault.</summary>
    public static MeasureSymbol? Read(MeasureSymbol measure, YamlObject item)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        ImmutableArray<YamlScalar> series = item.Scalars("series");
        YamlScalar? reference = measure.Kind == MeasureKind.Ratio ? item.RequiredScalar("reference") : null;
        bool hasColumn = dataset.Columns.ContainsKey(ColumnRoles.Series);
        if (hasColumn && series.IsEmpty)
        {
            Report(item, item.Location, $"The dataset {dataset.Id} holds several series. Say which one the measure {measure.Id} is about, with 'series: name'.");
            return null;
        }

        if (!hasColumn && !series.IsEmpty)
        {
            Report(item, item.Source.At(series[0]), $"The dataset {dataset.Id} has no column of series. Delete this key, or add 'series: column' to the dataset's columns.");
            return null;
        }

        if (series.Length > 1 && measure.Kind != MeasureKind.Ratio && item.Find("series") is { } node)
        {
            item.ReportType(node, "series", "one series; only a measure of the kind ratio takes several");
            return null;
        }

        return (measure.Kind == MeasureKind.Ratio) != (reference is not null) ? null : measure with
        {
            Series = [.. series.Select(name => name.Value)],
            Reference = reference?.Value,
            SeriesLocations = [.. series.Append(reference).OfType<YamlScalar>().Select(item.Source.At)],
        };
    }

    private static void Report(YamlObject item, Location location, string message) =>
        item.Source.Diagnostics.Report(NameDiagnostics.WrongSeries, location, message);
}
