using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>Works out a measure's unit, and reads its target in that unit.</summary>
internal static class MeasureUnit
{
    /// <summary>The measure with unit and target.</summary>
    public static MeasureSymbol Read(MeasureSymbol measure, YamlObject item)
    {
        Unit unit = measure.Kind switch
        {
            MeasureKind.Count => measure.Per is null ? Unit.Count : Unit.Rate(measure.Per),
            MeasureKind.Proportion => Unit.Proportion,
            MeasureKind.Ratio => Unit.Ratio,
            _ => new Unit(item.Choice("unit", CatalogueWords.Units) ?? UnitKind.Number),
        };
        double? target = ReadTarget(item, unit);
        Location? place = target is not null && item.Scalar("target") is { } scalar ? item.Source.At(scalar) : null;
        return measure with { Unit = unit, Target = target, TargetLocation = place };
    }

    /// <summary>Reads a target as a row or the catalogue writes it: percentages carry their sign, all other numbers have none.</summary>
    public static bool TryReadTarget(string text, Unit unit, out double target) =>
        CatalogueNumber.TryParse(text, out target, out bool isPercentage) && isPercentage == unit.IsPercent;

    /// <summary>What a target of a unit is written as, for messages.</summary>
    public static string TargetForm(Unit unit) => unit.IsPercent ? "a percentage, as in 80%" : "a number without a unit, as in 12.5";

    private static double? ReadTarget(YamlObject item, Unit unit)
    {
        if (item.Scalar("target") is not { } scalar)
        {
            return null;
        }

        if (TryReadTarget(scalar.Value, unit, out double value))
        {
            return value;
        }

        item.ReportType(scalar, "target", TargetForm(unit));
        return null;
    }
}
