using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of a tile.</summary>
internal static class TileWords
{
    /// <summary>What a tile may show.</summary>
    public static readonly ImmutableArray<string> Parts = ["value", Events, "change", "trend", "benchmark"];

    /// <summary>The part that makes the number of events the large number, and the rate a line below it.</summary>
    public const string Events = "count";

    private const int FractionDigits = 10;

    /// <summary>Makes a tile of a value.</summary>
    public static Tile Of(MeasureValue value, string label, ImmutableArray<string> shown)
    {
        ImmutableArray<string> lines = [.. shown.Select(part => Line(part, value)).OfType<string>()];
        if (shown.Contains(Events) && value is { Count: { } events, IsSuppressed: false })
        {
            return new Tile(label, events, Number(events), string.Empty, BarNotes.Period(value), lines, value.IsProvisional);
        }

        Unit unit = value.Measure.Unit;
        double? number = value.Value is { } found ? unit.IsPercent ? Math.Round(found * 100, FractionDigits) : found : null;
        string text = value.IsSuppressed ? NumberText.Suppressed : value.Value is null ? NumberText.Missing : value.Displayed;
        string behind = value.Value is null ? string.Empty : UnitWords.Behind(unit, text).Trim();
        return new Tile(label, number, text, behind, BarNotes.Period(value), lines, value.IsProvisional);
    }

    /// <summary>The alternative text: every tile, or as many as have room.</summary>
    public static string Alternative(TilesData data, string areas)
    {
        ImmutableArray<string> all = [.. data.Tiles.Select(tile => $"{tile.Label} {tile.Text}{(tile.UnitWords.Length > 0 ? " " + tile.UnitWords : string.Empty)}")];
        string[] bodies = [string.Join("; ", all), .. Enumerable.Range(1, all.Length).Reverse().Select(count => string.Join("; ", all.Take(count)) + "; the rest is in the table")];
        return AlternativeText.Fit($"Numbers for {areas}: ", bodies);
    }

    private static string? Line(string part, MeasureValue value) => part switch
    {
        Events => value.Rate is null ? null : value.Displayed + UnitWords.Behind(value.Measure.Unit, value.Displayed),
        "change" => Change(value),
        "trend" => value.Trend is { } trend ? $"Trend: {Sentence.Continue(trend.Word)}" : null,
        "benchmark" => value.BenchmarkCell,
        _ => null,
    };

    private static string Change(MeasureValue value)
    {
        if (value.Change is not { } change)
        {
            return "Change on the year before: not available";
        }

        string before = "the year before";
        Unit unit = value.Measure.Unit;
        return value.Measure.Kind == MeasureKind.Count && (change.HasFewEvents || change.Ratio is null)
            ? $"From {Number(change.Before)} to {Number(change.After)} events on {before}"
            : change.Ratio is { } ratio && value.Measure.Kind == MeasureKind.Count ? $"{NumberText.FormatSigned(ratio, Unit.RelativeChange, 1)} on {before}"
            : $"{Signed(change.Absolute, unit.IsPercent ? Unit.PercentagePoints : unit, unit.IsPercent ? 1 : value.Decimals)} on {before}";
    }

    private static string Number(double events) => NumberText.Format(events, Unit.Count, 0);

    private static string Signed(double difference, Unit unit, int decimals)
    {
        string number = NumberText.FormatSigned(difference, unit, decimals);
        return number + UnitWords.Behind(unit, number.TrimStart('+', NumberText.Minus[0]));
    }
}
