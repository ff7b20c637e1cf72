using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>An expression with its value.</summary>
/// <param name="Text">The expression as written, without its backticks.</param>
/// <param name="Value">What came out.</param>
/// <param name="Display">What is printed.</param>
/// <param name="Sources">The published values it was computed from, for the manifest.</param>
public sealed record BoundExpression(string Text, ExpressionValue Value, string Display, ImmutableArray<MeasureValue> Sources);

/// <summary>What an expression can come out as.</summary>
public abstract record ExpressionValue;

/// <summary>A number with its unit and how it was aggregated.</summary>
/// <param name="Number">The number, unrounded.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Aggregation">What may be done with it.</param>
/// <param name="Decimals">Decimals to print where no format is given; null leaves it to the size of the number.</param>
public sealed record NumberValue(double Number, Unit Unit, AggregationKind Aggregation, int? Decimals = null) : ExpressionValue
{
    /// <summary>What is printed in place of the number, as in <c>16 to 20</c> for a change of few events; null prints the number.</summary>
    public string? Printed { get; init; }

    /// <summary>Whether it says how much something has changed, so that tables print a plus where it is above 0.</summary>
    public bool IsDifference { get; init; }
}

/// <summary>A word or text.</summary>
/// <param name="Text">The text; a trend word opens with a capital here.</param>
public sealed record TextValue(string Text) : ExpressionValue
{
    /// <summary>The words it can be, for comparisons; empty where it can be any text.</summary>
    public ImmutableArray<string> Vocabulary { get; init; } = [];

    /// <summary>Whether it prints as it stands wherever it stands; else its first letter follows its place in the sentence.</summary>
    public bool KeepsCase { get; init; }
}

/// <summary>A place in a ranking: prints <c>5th of 8</c>, compares by its place.</summary>
/// <param name="Rank">The place.</param>
public sealed record RankValue(Statistics.RankResult Rank) : ExpressionValue;

/// <summary>A period; prints its name.</summary>
/// <param name="Period">The period.</param>
public sealed record PeriodValue(Data.Period Period) : ExpressionValue;

/// <summary>True or false.</summary>
/// <param name="Holds">Which.</param>
public sealed record TruthValue(bool Holds) : ExpressionValue
{
    /// <summary>The words for it, as in <c>met</c>; null prints yes or no.</summary>
    public string? Printed { get; init; }
}

/// <summary>Nothing: the reason has been reported.</summary>
/// <param name="Reason">The reason, for a draft.</param>
public sealed record ErrorValue(string Reason) : ExpressionValue;
