using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/measures.yml</c>.</summary>
internal static class MeasuresReader
{
    private const int MostDecimals = 6;

    /// <summary>The catalogue with its measures.</summary>
    public static Catalogue Read(YamlObject? top, Catalogue catalogue)
    {
        var measures = catalogue.Measures.ToBuilder();
        var faulty = catalogue.FaultyNames.ToBuilder();
        foreach ((string id, YamlObject item) in CatalogueLoader.Items(top, "measures", "measure", CatalogueKeys.Measure))
        {
            if (ReadMeasure(id, item, catalogue) is { } measure)
            {
                measures[id] = measure;
            }
            else
            {
                faulty.Add(id);
            }
        }

        return catalogue with { Measures = measures.ToImmutable(), FaultyNames = faulty.ToImmutable() };
    }

    private static MeasureSymbol? ReadMeasure(string id, YamlObject item, Catalogue catalogue)
    {
        string title = item.RequiredScalar("title")?.Value ?? id;
        DatasetSymbol? dataset = ReadDataset(item, item.RequiredScalar("from"), catalogue);
        item.Require("kind");
        if (item.Choice("kind", CatalogueWords.Kinds) is not { } kind || dataset is null)
        {
            return null;
        }

        KindKeys.Report(item, kind);
        var measure = new MeasureSymbol(id, title, kind, dataset, item.Location)
        {
            Short = item.Text("short") ?? title,
            Polarity = item.Choice("polarity", CatalogueWords.Polarities) ?? Polarity.Neutral,
            Owner = item.Text("owner"),
            Decimals = item.Whole("decimals", 0, MostDecimals),
            SuppressBelow = item.Whole("suppress", 1, int.MaxValue) ?? dataset.Definition.SuppressBelow,
            Basis = item.Choice("basis", CatalogueWords.Bases) is null ? null : item.Text("basis"),
            Population = item.Choice("population", CatalogueWords.Populations) ?? catalogue.Population,
            Options = ReadOptions(item),
            HasUnknownKeys = item.Entries.Any(entry => !CatalogueKeys.Measure.Contains(entry.Key.Value)),
        };
        MeasureSymbol? complete = MeasureSeries.Read(measure, item) is { } series && MeasureColumns.Read(series, item) is { } columns
            ? MeasureRate.Read(columns, item, catalogue)
            : null;
        if (complete is null)
        {
            return null;
        }

        MeasureSymbol read = MeasureUnit.Read(complete, item);
        KindKeys.ReportSuppress(item, read);
        return read;
    }

    /// <summary>Finds a dataset by the value of a key; a name that nothing declares is reported.</summary>
    internal static DatasetSymbol? ReadDataset(YamlObject item, YamlScalar? name, Catalogue catalogue)
    {
        if (name is null)
        {
            return null;
        }

        if (!catalogue.Datasets.TryGetValue(name.Value, out DatasetSymbol? dataset) && !catalogue.MayBeLost(name.Value, CatalogueReader.DatasetsPath))
        {
            string? suggestion = Suggestions.Nearest(name.Value, catalogue.Datasets.Keys);
            string hint = NameDiagnostics.Hint(suggestion, "Datasets are declared in catalogue/datasets.yml.");
            item.Source.Diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownDataset, item.Source.At(name), suggestion, name.Value, hint);
        }

        return dataset;
    }

    private static EditorialOptions ReadOptions(YamlObject item)
    {
        EditorialOptions options = EditorialOptionsReader.Read(item);
        return item.Choice("lexicon", CatalogueWords.Lexicons) is { } lexicon
            ? options with { Trend = (options.Trend ?? new TrendOptions()) with { Lexicon = lexicon } }
            : options;
    }
}
