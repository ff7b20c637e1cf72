using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of a chart of changes: its alternative text and the notes of its own.</summary>
internal static class ChangeText
{
    /// <summary>The alternative text: the own area's change, the greatest rise and fall, and how many went up and down.</summary>
    public static string Alternative(OneMeasure one, AreaChoice choice, ChangeData data, string periods)
    {
        string unit = data.Unit.Kind == UnitKind.RelativeChange ? string.Empty : Sentence.Continue(Axis(data.Unit))["change".Length..];
        string head = $"Bar chart of the change{unit} of {one.Name}, {choice.Words}, {periods}: ";
        string own = data.Rows.FirstOrDefault(row => row.IsOwn) is { } row ? $"{row.Label} {Shown(row, data)}" : string.Empty;
        ImmutableArray<ChangeRow> bars = [.. data.Rows.Where(row => row.Change is not null)];
        string counts = string.Create(CultureInfo.InvariantCulture, $"; {bars.Count(row => row.Change > 0)} up, {bars.Count(row => row.Change < 0)} down");
        string ends = bars.Length < 2 ? string.Empty : $"; from {bars[0].Label} {Shown(bars[0], data)} to {bars[^1].Label} {Shown(bars[^1], data)}";
        return AlternativeText.Fit(head, [own + ends + counts, own + ends, own + counts, own]);
    }

    /// <summary>The unit of the changes in words.</summary>
    public static string Axis(Unit unit) => unit.Kind switch
    {
        UnitKind.RelativeChange => "Change in per cent",
        UnitKind.Count => "Change in number",
        UnitKind.Rate => $"Change in rate {UnitWords.Name(unit)}",
        _ => $"Change in {UnitWords.Name(unit)}",
    };

    /// <summary>Which direction is better, in words; null where neither is.</summary>
    public static string? Polarity(MeasureSymbol measure) => measure.Polarity switch
    {
        Symbols.Polarity.LowerIsBetter => "A fall is better.",
        Symbols.Polarity.HigherIsBetter => "A rise is better.",
        _ => null,
    };

    /// <summary>What the changes are of, where that is not plain.</summary>
    public static string? OfCounts(MeasureSymbol measure) => measure is { Kind: MeasureKind.Count, Per: not null } ? "The change is that of the number, not of the rate." : null;

    /// <summary>Why some areas have counts in the place of a bar; null where none has.</summary>
    public static string? FewEvents(ChangeData data, MeasureSymbol measure) =>
        data.Unit.Kind is not UnitKind.RelativeChange and not UnitKind.PercentagePoints ? "The numbers are too small for percentages, so the change is given as a number."
        : data.Rows.All(row => row.Words is null) ? null
        : measure.Kind == MeasureKind.Count
            ? string.Create(CultureInfo.InvariantCulture, $"Fewer than {ChangeRows.FewestBefore} before, or fewer than {YearOnYear.FewestForPercentage} after, are given as numbers: a percentage of so few would say more than it knows.")
            : "Where the earlier number is not above 0 there is no percentage.";

    private static string Shown(ChangeRow row, ChangeData data) => row.Words
        ?? (row.IsSuppressed ? "suppressed" : row.Change is { } change ? NumberText.FormatSigned(change, data.Unit, data.Decimals) : "not available");
}
