namespace BoardDocs.Symbols;

/// <summary>The unit of a number; equal units add up and compare.</summary>
/// <param name="Kind">What kind of number.</param>
/// <param name="Base">What a rate is per; null for every other kind.</param>
public sealed record Unit(UnitKind Kind, RateBase? Base = null)
{
    /// <summary>A plain number.</summary>
    public static Unit Number { get; } = new(UnitKind.Number);

    /// <summary>Events.</summary>
    public static Unit Count { get; } = new(UnitKind.Count);

    /// <summary>A share as a fraction.</summary>
    public static Unit Proportion { get; } = new(UnitKind.Proportion);

    /// <summary>A difference of shares as a fraction.</summary>
    public static Unit PercentagePoints { get; } = new(UnitKind.PercentagePoints);

    /// <summary>A relative change as a fraction.</summary>
    public static Unit RelativeChange { get; } = new(UnitKind.RelativeChange);

    /// <summary>Times as many.</summary>
    public static Unit Ratio { get; } = new(UnitKind.Ratio);

    /// <summary>A place in a ranking.</summary>
    public static Unit Rank { get; } = new(UnitKind.Rank);

    /// <summary>Events per so many.</summary>
    public static Unit Rate(RateBase rateBase) => new(UnitKind.Rate, rateBase);

    /// <summary>Whether it is printed with a per cent sign.</summary>
    public bool IsPercent => Kind is UnitKind.Proportion or UnitKind.RelativeChange;
}
