namespace BoardDocs.Review;

/// <summary>What a change can be of: the words of <see cref="ReviewChange.What"/>.</summary>
public static class ReviewSubjects
{
    /// <summary>The number of events.</summary>
    public const string Count = "count";

    /// <summary>The part of a proportion.</summary>
    public const string Numerator = "numerator";

    /// <summary>Residents, households or wholes.</summary>
    public const string Denominator = "denominator";

    /// <summary>A rate, share or ratio.</summary>
    public const string Rate = "rate";

    /// <summary>A published figure.</summary>
    public const string Value = "value";

    /// <summary>The trend word.</summary>
    public const string Trend = "trend";

    /// <summary>The place in a group: <c>5th of 8</c>.</summary>
    public const string Rank = "rank";

    /// <summary>above, below or similar.</summary>
    public const string Relation = "relation";

    /// <summary>The average of a group.</summary>
    public const string Average = "average";

    /// <summary>The change on a year earlier.</summary>
    public const string Change = "change";

    /// <summary>Whether the value may be shown.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>Whether the source calls the value provisional.</summary>
    public const string Provisional = "provisional";

    /// <summary>The value as tables print it, where its numbers stayed.</summary>
    public const string Displayed = "displayed";

    /// <summary>A claim: whether it holds.</summary>
    public const string Claim = "claim";

    /// <summary>An expression in running text: what is printed.</summary>
    public const string Expression = "expression";

    /// <summary>A cell of a computed table.</summary>
    public const string Cell = "cell";

    /// <summary>A figure as drawn.</summary>
    public const string Figure = "figure";
}
