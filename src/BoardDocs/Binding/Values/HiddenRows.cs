using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Tells which rows behind a measure may not be shown, because its counts, wholes or reference may not.</summary>
internal static class HiddenRows
{
    /// <summary>One mark a row, or none at all where every row may be shown.</summary>
    public static ImmutableArray<bool> Of(AreaParts parts, MeasureSymbol measure, HiddenCells? hidden)
    {
        if (hidden is null)
        {
            return [];
        }

        Series source = parts.Source;
        var own = new CellName(measure.ValueRole, source.AreaId, source.Name);
        CellName? whole = measure.WholeRole is { } role ? own with { Role = role } : null;
        CellName? reference = parts.Reference is { } other ? own with { Series = other.Name } : null;
        ImmutableArray<bool> marks =
        [
            .. Enumerable.Range(0, parts.Length).Select(index => source.First.Add(index)).Select(period =>
                hidden.Contains(own, period)
                || (whole is { } all && hidden.Contains(all, period))
                || (reference is { } compared && hidden.Contains(compared, period))),
        ];
        return marks.Contains(true) ? marks : [];
    }
}
