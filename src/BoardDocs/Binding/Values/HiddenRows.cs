using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Tells which rows behind a measure may not be shown, because its counts, wholes or reference may not.</summary>
internal static class HiddenRows
{
    /// <summary>One mark a row, or none at all where every row may be shown.</summary>
    public static ImmutableArray<bool> Of(AreaParts parts, MeasureSymbol measure, Func<string, HiddenCells?> hiddenOf)
    {
        HiddenCells? numerators = hiddenOf(measure.ValueRole);
        HiddenCells? wholes = measure.WholeRole is { } role ? hiddenOf(role) : null;
        if (numerators is null && wholes is null)
        {
            return [];
        }

        Series source = parts.Source;
        ImmutableArray<bool> marks =
        [
            .. Enumerable.Range(0, parts.Length).Select(index => source.First.Add(index)).Select(period =>
                numerators?.Contains(source.AreaId, source.Name, period) == true
                || wholes?.Contains(source.AreaId, source.Name, period) == true
                || (parts.Reference is { } reference && numerators?.Contains(source.AreaId, reference.Name, period) == true)),
        ];
        return marks.Contains(true) ? marks : [];
    }
}
