using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Where a measure goes: its change on the year before, and its trend.</summary>
/// <param name="Value">The value now.</param>
internal sealed record MeasureMovement(MeasureValue Value)
{
    // Below this share a change may be called stable where no trend is known; the trend's own limit is near it.
    private const double Material = 0.05;

    /// <summary>1 for an increasing trend, -1 for a reducing one, 0 for a stable one; null where there is none.</summary>
    private int? Trend => Value.Trend?.Word switch
    {
        TrendWords.Increasing or TrendWords.ModerateIncrease or TrendWords.StrongIncrease => 1,
        TrendWords.Reducing or TrendWords.ModerateReduction or TrendWords.StrongReduction => -1,
        TrendWords.Stable or TrendWords.StableAtAll => 0,
        _ => null,
    };

    private int? Change => Value.Change is { } change ? Math.Sign(change.Absolute) : null;

    /// <summary>The movement of a value.</summary>
    public static MeasureMovement Of(MeasureValue value) => new(value);

    /// <summary>Whether the figures deny a claim: neither the change nor the trend, as far as the words can be about them, bears it out.</summary>
    public bool Denies(DirectionClaim claim, ProseClause clause)
    {
        bool isTrend = claim.IsOfTrend || clause.IsOf(TimeKind.LongTerm);
        bool isChange = clause.IsOf(TimeKind.YearAgo) || clause.IsOf(TimeKind.Own);
        bool? byTrend = isChange && !isTrend ? null : Agrees(Trend, claim.Direction);
        bool? byChange = isTrend ? null : claim.Direction == 0 ? IsSmall : Agrees(Change, claim.Direction);

        // A trend that is stable is stable, whatever the last year did.
        byTrend ??= claim.Direction == 0 && !isTrend ? Agrees(Trend, 0) : null;
        return byTrend != true && byChange != true && (byTrend ?? byChange) == false;
    }

    /// <summary>Whether it goes this way beyond doubt: the change is not small, and no trend says otherwise.</summary>
    public bool Plainly(int direction) => Change == direction && IsSmall == false && (Trend is null || Trend == direction);

    /// <summary>What the figures say, as the end of a sentence.</summary>
    /// <param name="claim">What the words say: of a trend, only the trend is told; of a judgement, also which direction is better.</param>
    public string ToWords(DirectionClaim claim)
    {
        string figures = FiguresInWords(claim.IsOfTrend);
        string better = Value.Measure.Polarity == Polarity.LowerIsBetter ? "lower is better" : "higher is better";
        return claim.IsJudged ? $"{better} and {figures}" : figures;
    }

    private string FiguresInWords(bool ofTrend)
    {
        string? trend = Value.Trend is { } known && Trend is not null ? $"its trend is '{known.Word}'" : null;
        string? change = Value.Change is { } moved && !ofTrend ? ChangeInWords(moved) : null;
        return change is null ? trend ?? string.Empty : trend is null ? change : $"{change}, and {trend}";
    }

    private bool? IsSmall => Value.Change is not { } change ? null
        : change.Absolute == 0 || (Value.Measure.Kind == MeasureKind.Count && change.HasFewEvents) || Math.Abs(change.Ratio ?? (change.Absolute / Math.Max(change.Before, double.Epsilon))) <= Material;

    private static bool? Agrees(int? sign, int direction) => sign is { } known ? known == direction : null;

    private string ChangeInWords(ChangeValue change)
    {
        Unit unit = Value.Measure.Kind == MeasureKind.Count ? Unit.Count : Value.Measure.Unit;
        int decimals = Value.Measure.Kind == MeasureKind.Count ? 0 : Value.Decimals;
        string before = NumberText.Format(change.Before, unit, decimals);
        string after = NumberText.Format(change.After, unit, decimals);
        string verb = change.Absolute > 0 ? "rose" : "fell";
        return before == after
            ? $"it was {after} both now and in {WindowText.Ending(Value.Window, change.From)}"
            : $"it {verb} from {before} in {WindowText.Ending(Value.Window, change.From)} to {after}";
    }
}
