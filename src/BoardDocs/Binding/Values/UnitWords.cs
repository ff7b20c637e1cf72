using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Units in words.</summary>
public static class UnitWords
{
    /// <summary>What stands behind a printed number in running text: <c> days</c>, <c> percentage points</c>, <c> per 1,000 residents</c>; empty where the sign says it.</summary>
    public static string Behind(Unit unit, string number)
    {
        bool isOne = number is "1";
        return unit.Kind switch
        {
            UnitKind.PercentagePoints => isOne ? " percentage point" : " percentage points",
            UnitKind.Days => isOne ? " day" : " days",
            UnitKind.Hours => isOne ? " hour" : " hours",
            UnitKind.Rate => " " + Name(unit),
            _ => string.Empty,
        };
    }

    /// <summary>The unit as axes and messages name it: <c>per 1,000 residents</c>, <c>days</c>, <c>percentage points</c>.</summary>
    public static string Name(Unit unit) => unit.Kind switch
    {
        UnitKind.Count => "count",
        UnitKind.Rate when unit.Base is { } rateBase => string.Create(CultureInfo.InvariantCulture, $"per {rateBase.Scale:#,##0.##} {rateBase.Role}"),
        UnitKind.Proportion => "per cent",
        UnitKind.PercentagePoints => "percentage points",
        UnitKind.RelativeChange => "per cent change",
        UnitKind.Ratio => "ratio",
        UnitKind.Rank => "place",
        UnitKind.Days => "days",
        UnitKind.Hours => "hours",
        UnitKind.Pounds => "pounds",
        _ => "number",
    };
}
