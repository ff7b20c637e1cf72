using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Finds out whether a period lies after all that a dataset knows of an area, so that one cause stands behind everything that is absent.</summary>
internal static class DataEnd
{
    /// <summary>The finding; null where the dataset has a number of the area for the period or a later one, or none at all.</summary>
    public static ValueFinding? Find(Dataset dataset, AreaSymbol area, Period period)
    {
        Period[] ends = [.. dataset.Series.Where(series => series.AreaId == area.Id).Select(End).OfType<Period>()];
        if (ends.Length == 0)
        {
            return null;
        }

        Period last = ends.Max();
        return period.LastMonth - last.LastMonth < last.Months
            ? null
            : new ValueFinding(DataDiagnostics.PeriodAfterData, dataset.Definition.File, area.Name, last.ToWords(), period.ToWords(), last.ToString());
    }

    private static Period? End(Series series)
    {
        int index = series.Length - 1;
        while (index >= 0 && double.IsNaN(series.Values[index]))
        {
            index--;
        }

        return index < 0 ? null : series.First.Add(index);
    }
}
