using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes the change of each area from one period to another (specs/statistics.md, Year-on-year change).</summary>
internal sealed class ChangeRows(OneMeasure one, AreaTable table)
{
    /// <summary>Below this many events in the earlier period a percentage says more than it knows.</summary>
    public const double FewestBefore = 50;

    private const int PercentDecimals = 1;

    private readonly MeasureSymbol measure = one.Use.Measure;

    /// <summary>The unit of relative changes: percentages change in points, everything else by a part of what it was.</summary>
    private Unit RelativeUnit => measure.Unit.IsPercent ? Unit.PercentagePoints : Unit.RelativeChange;

    /// <summary>The unit of the numbers that change: counts change as events, whatever rate is made of them.</summary>
    public Unit NumberUnit => measure.Kind == MeasureKind.Count ? Unit.Count : measure.Unit;

    /// <summary>Decimals of the numbers.</summary>
    public int NumberDecimals(MeasureValue own) => measure.Kind == MeasureKind.Count ? 0 : own.Decimals;

    /// <summary>
    /// The changes from the greatest rise to the greatest fall, then those told in counts, suppressed and missing ones. Where
    /// all are too few for percentages, the changes are those of the counts.
    /// </summary>
    public (Unit Unit, int Decimals, ImmutableArray<ChangeRow> Rows) Of(ImmutableArray<AreaSymbol> areas, Period from, Period to, MeasureValue own)
    {
        ImmutableArray<ChangeRow> rows = [.. areas.Select(area => Row(area, from, to, own))];
        return rows.Any(row => row.Words is not null) && rows.All(row => row.Change is null)
            ? (NumberUnit, NumberDecimals(own), Sorted(rows.Select(row => row with { Change = row.After - row.Before, Words = null })))
            : (RelativeUnit, measure.Unit.IsPercent ? own.Decimals : PercentDecimals, Sorted(rows));
    }

    private static ImmutableArray<ChangeRow> Sorted(IEnumerable<ChangeRow> rows) =>
        [.. rows.OrderBy(Place).ThenByDescending(row => row.Change ?? row.After - row.Before ?? 0)];

    private static int Place(ChangeRow row) => row switch
    {
        { Change: not null } => 0,
        { Words: not null } => 1,
        { IsSuppressed: true } => 2,
        _ => 3,
    };

    private ChangeRow Row(AreaSymbol area, Period from, Period to, MeasureValue own)
    {
        AreaNumber earlier = table.At(area, from);
        AreaNumber later = table.At(area, to);
        bool isSuppressed = earlier.IsSuppressed || later.IsSuppressed;
        double? before = isSuppressed ? null : NumberOf(earlier);
        double? after = isSuppressed ? null : NumberOf(later);
        double? change = before is { } old && after is { } now ? Change(old, now) : null;
        return new ChangeRow(area.Name, area.Id == one.Use.Area.Id, before, after, change)
        {
            Words = change is null && before is { } b && after is { } a ? $"{Number(b, own)} to {Number(a, own)}" : null,
            IsSuppressed = isSuppressed,
            IsProvisional = earlier.IsProvisional || later.IsProvisional,
        };
    }

    private double? NumberOf(AreaNumber number) => measure.Kind == MeasureKind.Count ? number.Events : number.Value;

    private double? Change(double before, double after) => measure switch
    {
        { Unit.IsPercent: true } => after - before,
        { Kind: MeasureKind.Count } when before < FewestBefore || after < YearOnYear.FewestForPercentage => null,
        _ => before > 0 ? (after - before) / before : null,
    };

    private string Number(double value, MeasureValue own) => NumberText.Format(value, NumberUnit, NumberDecimals(own));
}
