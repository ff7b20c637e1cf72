using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The decimals and units of a computed table: one number of decimals for all numbers of a unit in a column, units said once.</summary>
/// <param name="rows">The cells of each row.</param>
/// <param name="columns">How many columns there are.</param>
internal sealed class TableNumbers(ImmutableArray<ImmutableArray<ComputedCell>> rows, int columns)
{
    private const double NeedsMostDecimals = 0.1;
    private readonly Dictionary<(int Column, Unit Unit), int> decimals = [];
    private readonly ImmutableArray<Unit?> units =
        [.. Enumerable.Range(0, columns).Select(column => Common(rows.Select(row => row[column].Unit)))];

    /// <summary>Whether a column holds nothing but numbers, which are aligned to the right.</summary>
    public bool IsNumeric(int column) =>
        Cells(column).Any(cell => cell.Number is not null) && Cells(column).All(cell => cell.Kind != ComputedCellKind.Value || cell.Number is not null);

    /// <summary>The unit of all numbers of a column; null where they differ or there are none.</summary>
    public Unit? UnitOf(int column) => units[column];

    /// <summary>The unit of all numbers of a row that stand in columns of several units; null where they differ or there are none.</summary>
    public Unit? MixedUnitOf(int row) => Common(rows[row].Where((_, column) => UnitOf(column) is null).Select(cell => cell.Unit));

    /// <summary>The words of a unit for a heading; empty where its numbers carry a sign or need none.</summary>
    public static string Words(Unit? unit) =>
        unit?.Kind is UnitKind.Rate or UnitKind.Days or UnitKind.Hours or UnitKind.PercentagePoints ? UnitWords.Name(unit) : string.Empty;

    /// <summary>The decimals of the numbers of a unit in a column.</summary>
    public int Decimals(int column, Unit unit)
    {
        if (!decimals.TryGetValue((column, unit), out int places))
        {
            places = Choose([.. Cells(column).Where(cell => cell.Unit == unit)], unit);
            decimals.Add((column, unit), places);
        }

        return places;
    }

    private IEnumerable<ComputedCell> Cells(int column) => rows.Select(row => row[column]);

    private static Unit? Common(IEnumerable<Unit?> units)
    {
        Unit[] found = [.. units.OfType<Unit>().Distinct().Take(2)];
        return found.Length == 1 ? found[0] : null;
    }

    private static int Choose(ImmutableArray<ComputedCell> cells, Unit unit)
    {
        NumberValue[] numbers = [.. cells.Select(cell => cell.Number).OfType<NumberValue>()];
        if (cells.Max(cell => cell.Found.Format.Decimals) is { } asked)
        {
            return asked;
        }

        if (unit.Kind != UnitKind.Rate || numbers.Any(number => number.Unit != unit))
        {
            return numbers.Select(number => number.Unit == unit ? ValuePrinter.DecimalsOf(number) : Rounding.DefaultDecimals(unit, number.Number)).DefaultIfEmpty().Max();
        }

        int? declared = cells.SelectMany(cell => cell.Found.Sources).Select(source => source.Measure).Where(measure => measure.Unit == unit).Max(measure => measure.Decimals);
        return declared ?? RateDecimals([.. numbers.Select(number => Math.Abs(number.Number))], unit);
    }

    /// <summary>Those of the largest, unless they would erase what is small: a homicide rate needs four beside a burglary rate.</summary>
    private static int RateDecimals(double[] rates, Unit unit)
    {
        double smallest = rates.Where(rate => rate > 0).DefaultIfEmpty().Min();
        return smallest < NeedsMostDecimals ? Rounding.DefaultDecimals(unit, smallest) : Rounding.DefaultDecimals(unit, rates.Max());
    }
}
