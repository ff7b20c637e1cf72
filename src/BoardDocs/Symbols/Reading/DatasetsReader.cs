using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/datasets.yml</c>.</summary>
internal static class DatasetsReader
{
    /// <summary>The catalogue with its datasets.</summary>
    public static Catalogue Read(YamlObject? top, Catalogue catalogue)
    {
        var datasets = Catalogue.Empty.Datasets.ToBuilder();
        var faulty = catalogue.FaultyNames.ToBuilder();
        foreach ((string id, YamlObject item) in CatalogueLoader.Items(top, "datasets", "dataset", CatalogueKeys.Dataset))
        {
            if (ReadDataset(id, item, catalogue) is { } definition)
            {
                datasets[id] = new DatasetSymbol(definition);
            }
            else
            {
                faulty.Add(id);
            }
        }

        return catalogue with { Datasets = datasets.ToImmutable(), FaultyNames = faulty.ToImmutable() };
    }

    private static DatasetDefinition? ReadDataset(string id, YamlObject item, Catalogue catalogue)
    {
        YamlScalar? file = item.RequiredScalar("file");
        item.Require("frequency");
        ImmutableSortedDictionary<string, DatasetColumn> columns = ReadColumns(item);
        if (file is null || item.Choice("frequency", CatalogueWords.Frequencies) is not { } frequency || columns.IsEmpty)
        {
            return null;
        }

        var definition = new DatasetDefinition(id, WithSlashes(file.Value), frequency, columns, ReadSource(item), item.Location)
        {
            FileLocation = item.Source.At(file),
            IsIllustrative = item.Flag("illustrative"),
            Covers = item.Choice("covers", CatalogueWords.Coverages) ?? DatasetCoverage.Period,
            IsLocal = item.Choice("scope", CatalogueWords.Scopes) ?? false,
            IgnoresOtherAreas = item.Choice("other-areas", CatalogueWords.OtherAreas) ?? false,
            SuppressBelow = item.Whole("suppress", 1, int.MaxValue),
            ProvisionalFrom = item.Period(item.Scalar("provisional-from")),
        };
        definition = WithPartial(WithOwnKeys(definition, item, catalogue), item);

        // Rows without dates would all be reported as repeats of each other.
        return definition.OwnPeriod is null && !columns.ContainsKey(ColumnRoles.Period) ? null : definition;
    }

    /// <summary>Windows shows paths with the other slash.</summary>
    private static string WithSlashes(string path) => path.Replace('\\', '/');

    private static ImmutableSortedDictionary<string, DatasetColumn> ReadColumns(YamlObject item)
    {
        var columns = ImmutableSortedDictionary.CreateBuilder<string, DatasetColumn>(StringComparer.Ordinal);
        item.Require("columns");
        YamlObject? list = item.Object("columns", "'columns'")?.WithoutRepeats();
        foreach (string role in list?.Entries.Select(entry => entry.Key.Value) ?? [])
        {
            if (list?.RequiredScalar(role) is { } name)
            {
                columns[role] = new DatasetColumn(name.Value, item.Source.At(name));
            }
        }

        if (item.Find("columns") is YamlMapping node && columns.Keys.All(ColumnRoles.IsKey))
        {
            item.ReportType(node, "columns", "roles with the names of columns, at least one of them a column of numbers, as in { period: month, count: count }");
        }

        return columns.ToImmutable();
    }

    private static DatasetSource ReadSource(YamlObject item) =>
        item.Object("source", "The source")?.WithKeys(CatalogueKeys.Source) is not { } source
            ? DatasetSource.Unknown
            : new DatasetSource(
                source.Text("title") ?? string.Empty,
                source.Text("organisation") ?? string.Empty,
                source.Day("published"),
                source.Text("licence") ?? string.Empty);

    /// <summary>Files without a column of areas or dates belong to one area or period, which the dataset or the organisation names.</summary>
    private static DatasetDefinition WithOwnKeys(DatasetDefinition definition, YamlObject item, Catalogue catalogue)
    {
        bool hasArea = definition.Columns.ContainsKey(ColumnRoles.Area);
        bool hasPeriod = definition.Columns.ContainsKey(ColumnRoles.Period);
        string? area = ReadArea(item, catalogue);
        Period? period = item.Period(item.Scalar("period"))?.As(definition.Frequency);
        if (!hasArea && area is null && item.Find("area") is null && !catalogue.UnreadFiles.Contains(CatalogueReader.SettingsPath))
        {
            item.Source.Diagnostics.Report(NameDiagnostics.DatasetWithoutArea, item.Location, definition.Id);
        }

        if (!hasPeriod && item.Find("period") is null)
        {
            item.Source.Diagnostics.Report(NameDiagnostics.DatasetWithoutPeriod, item.Location, definition.Id);
        }

        return definition with { OwnArea = hasArea ? null : area, OwnPeriod = hasPeriod ? null : period };
    }

    private static string? ReadArea(YamlObject item, Catalogue catalogue)
    {
        if (item.Scalar("area") is not { } area)
        {
            return catalogue.Options.Area?.Name;
        }

        if (!catalogue.Areas.ContainsKey(area.Value))
        {
            CatalogueNames.ReportArea(catalogue, new NameReference(area.Value, item.Source.At(area)), item.Source.Diagnostics);
        }

        return area.Value;
    }

    private static DatasetDefinition WithPartial(DatasetDefinition definition, YamlObject item)
    {
        if (item.Object("partial", "'partial'")?.WithoutRepeats() is not { } partial)
        {
            return definition;
        }

        var periods = definition.PartialPeriods.ToBuilder();
        foreach (YamlEntry entry in partial.Entries)
        {
            if (partial.Period(entry.Key) is { } period && partial.RequiredScalar(entry.Key.Value) is { } words)
            {
                periods[period.LastMonth] = words.Value;
            }
        }

        return definition with { PartialPeriods = periods.ToImmutable(), PartialLocation = partial.Location };
    }
}
