using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>Explains what stands in the cells of a computed table beside numbers.</summary>
internal static class TableSymbols
{
    /// <summary>The notes that the table needs: rounding only where printed numbers miss the printed total.</summary>
    public static IEnumerable<string> Notes(TableSheet sheet, TableNumbers numbers, ImmutableArray<ComputedCell> total)
    {
        ComputedCell[] cells = [.. sheet.Cells.SelectMany(row => row), .. total];
        if (total.Where((cell, column) => MissesByRounding(sheet, numbers, cell, column)).Any())
        {
            yield return "Figures may not add up to the total, because they are rounded.";
        }

        if (cells.Any(cell => cell.Kind == ComputedCellKind.Missing))
        {
            yield return SymbolNotes.MissingNote;
        }

        if (cells.Any(cell => cell.Kind == ComputedCellKind.Suppressed))
        {
            yield return SymbolNotes.SuppressedNote;
        }

        if (cells.Any(cell => cell.IsProvisional))
        {
            yield return SymbolNotes.ProvisionalNote;
        }
    }

    private static bool MissesByRounding(TableSheet sheet, TableNumbers numbers, ComputedCell total, int column) =>
        total is { Number: { } number, Unit: { } unit }
        && TableTotal.MissesByRounding(TableTotal.Parts(sheet, column).Select(cell => cell.Number).OfType<NumberValue>(), number, numbers.Decimals(column, unit));
}
