using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What a value is, as messages say it.</summary>
internal static class ValueWords
{
    /// <summary>The kind of value with its article: a count, a rate per 1,000 residents, a word.</summary>
    public static string Describe(ExpressionValue value) => value switch
    {
        NumberValue number => Describe(number.Unit),
        RankValue => "a place in a group",
        TextValue => "a word",
        PeriodValue => "a period",
        TruthValue => "a yes or no",
        _ => "nothing",
    };

    /// <summary>The unit with its article.</summary>
    public static string Describe(Unit unit) => unit.Kind switch
    {
        UnitKind.Count => "a count",
        UnitKind.Rate => "a rate " + UnitWords.Name(unit),
        UnitKind.Proportion => "a percentage",
        UnitKind.PercentagePoints => "a number of percentage points",
        UnitKind.RelativeChange => "a change in per cent",
        UnitKind.Ratio => "a ratio",
        UnitKind.Days => "a number of days",
        UnitKind.Hours => "a number of hours",
        UnitKind.Pounds => "a sum in pounds",
        UnitKind.Rank => "a place in a group",
        _ => "a plain number",
    };
}
