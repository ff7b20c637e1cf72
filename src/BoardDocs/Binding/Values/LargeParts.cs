using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Finds a proportion whose part is larger than its whole, which is a slip of the keyboard or of the columns.</summary>
internal static class LargeParts
{
    /// <summary>Outcomes of this period's and of earlier offences, over this period's offences: one month may hold more of the first.</summary>
    private const string SamePeriod = "same-period";

    /// <summary>The row of a window that counts most above its whole, or null.</summary>
    public static ValueFinding? Find(CellLocator cells, MeasureSymbol measure, RolledArea rolled, AreaSymbol area, MeasureValue bare)
    {
        int end = rolled.IndexOf(bare.Period);
        if (measure.Kind != MeasureKind.Proportion || end < 0 || (measure.Basis == SamePeriod && !(rolled.Numerators[end] > rolled.Wholes[end])))
        {
            return null;
        }

        AreaParts parts = rolled.Parts;
        int start = Math.Max(0, rolled.StartOf(end));
        int worst = Enumerable.Range(start, end - start + 1).MaxBy(index => parts.Numerators[index] - parts.Wholes[index]);
        return parts.Numerators[worst] > parts.Wholes[worst]
            ? new ValueFinding(
                EditorialDiagnostics.PartLargerThanWhole,
                measure.Short,
                area.Name,
                parts.First.Add(worst).ToWords(),
                Show(parts.Numerators[worst]),
                Show(parts.Wholes[worst]))
            {
                Place = cells(measure.Dataset.Definition, measure.ValueRole, parts.Source.Lines[worst]),
            }
            : null;
    }

    private static string Show(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
