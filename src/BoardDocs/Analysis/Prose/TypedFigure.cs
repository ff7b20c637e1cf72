namespace BoardDocs.Analysis;

/// <summary>A number that a sentence gives as a figure of its measure.</summary>
/// <param name="Role">Which figure.</param>
/// <param name="Number">The number.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">Behind its last token, with the words that a value prints too: 3.7 percentage points, 5th of 8.</param>
internal sealed record TypedFigure(FigureRole Role, ProseNumber Number, int First, int End)
{
    /// <summary>Whether it is the figure a year earlier.</summary>
    public bool IsYearAgo { get; init; }

    /// <summary>How many there are in the ranking, where the sentence says so.</summary>
    public int? Of { get; init; }
}

/// <summary>Which figure of a measure a number is.</summary>
internal enum FigureRole
{
    /// <summary>The number of events.</summary>
    Count,

    /// <summary>The measure's own number: a rate, share or published figure.</summary>
    Value,

    /// <summary>The change in events, points or the measure's unit.</summary>
    Change,

    /// <summary>The relative change.</summary>
    ChangePercent,

    /// <summary>The place in the group.</summary>
    Place,
}
