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
        return measure with { Unit = unit, Target = ReadTarget(item, unit) };
    }

    private static double? ReadTarget(YamlObject item, Unit unit)
    {
        if (item.Scalar("target") is not { } scalar)
        {
            return null;
        }

        bool isNumber = CatalogueNumber.TryParse(scalar.Value, out double value, out bool isPercentage);
        if (isNumber && isPercentage == unit.IsPercent)
        {
            return value;
        }

        item.ReportType(scalar, "target", unit.IsPercent ? "a percentage, as in 80%" : "a number without a unit, as in 12.5");
        return null;
    }
}
