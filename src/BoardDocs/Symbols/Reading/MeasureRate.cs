using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads what a measure's rate is per.</summary>
internal static class MeasureRate
{
    /// <summary>The measure with its rate; null where the rate is at fault.</summary>
    public static MeasureSymbol? Read(MeasureSymbol measure, YamlObject item, Catalogue catalogue)
    {
        if (measure.Kind is MeasureKind.Proportion or MeasureKind.Value)
        {
            return measure;
        }

        YamlScalar? named = item.Scalar("denominator");
        DatasetSymbol? denominator = MeasuresReader.ReadDataset(item, named, catalogue);
        if (item.Scalar("per") is { } per)
        {
            return named is not null && denominator is null ? null : ReadPer(measure, item, per, denominator, catalogue);
        }

        if (measure.Kind == MeasureKind.Ratio)
        {
            return item.RequiredScalar("denominator") is null || denominator is null ? null : ReadRatio(measure, item, denominator);
        }

        if (named is not null)
        {
            item.Require("per");
        }

        return measure;
    }

    private static MeasureSymbol? ReadPer(MeasureSymbol measure, YamlObject item, YamlScalar per, DatasetSymbol? named, Catalogue catalogue)
    {
        if (!TryParse(per.Value, out RateBase? rate))
        {
            item.ReportType(per, "per", "a number and a column role of the denominator, as in 1000 residents");
            return null;
        }

        DatasetSymbol? denominator = named ?? FindDenominator(item, per, rate.Role, catalogue);
        if (denominator is null || MeasureColumns.Find(item, per, rate.Role, denominator.Definition) is null)
        {
            return null;
        }

        return measure with { Per = rate, Denominator = denominator };
    }

    /// <summary>A ratio divides two rates, so that their scale drops out.</summary>
    private static MeasureSymbol? ReadRatio(MeasureSymbol measure, YamlObject item, DatasetSymbol denominator) =>
        MeasureColumns.FindOnly(item, denominator.Definition, "per: 1 role") is { } role
            ? measure with { Per = new RateBase(1, role), Denominator = denominator }
            : null;

    private static DatasetSymbol? FindDenominator(YamlObject item, YamlScalar per, string role, Catalogue catalogue)
    {
        ImmutableArray<DatasetSymbol> fitting = [.. catalogue.Datasets.Values.Where(dataset => dataset.Definition.NumberRoles().Contains(role))];
        if (fitting.Length == 1)
        {
            return fitting[0];
        }

        // Where datasets could not be read, the one that would serve may be among them.
        if (fitting.IsEmpty && (!catalogue.FaultyNames.IsEmpty || catalogue.UnreadFiles.Contains(CatalogueReader.DatasetsPath)))
        {
            return null;
        }

        string count = fitting.IsEmpty ? "None" : "More than one";
        item.Source.Diagnostics.Report(NameDiagnostics.OpenDenominator, item.Source.At(per), count, role);
        return null;
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out RateBase? rate)
    {
        string[] parts = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        bool isRate = parts.Length == 2 & CatalogueNumber.TryParse(parts[0], out double scale, out bool isPercentage) && scale > 0 && !isPercentage;
        rate = isRate ? new RateBase(scale, parts[1]) : null;
        return rate is not null;
    }
}
