using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>One thing that is published differently.</summary>
/// <param name="What">One of <see cref="ReviewSubjects"/>.</param>
/// <param name="Pack">The pack's id.</param>
/// <param name="Paper">The paper's id, as it is now.</param>
/// <param name="Before">What was published; absent where there was nothing.</param>
/// <param name="After">What is published now; absent where there is nothing.</param>
public sealed record ReviewChange(string What, string Pack, string Paper, ReviewValue Before, ReviewValue After)
{
    /// <summary>The measure's id, as it is now; or null.</summary>
    public string? Measure { get; init; }

    /// <summary>A ratio's series, or null.</summary>
    public string? Series { get; init; }

    /// <summary>The area's id, or null.</summary>
    public string? Area { get; init; }

    /// <summary>The month that the value's window ends with, as it is now; or null.</summary>
    public Period? Period { get; init; }

    /// <summary>The month that it ended with before, where the paper reports on another period now; else null.</summary>
    public Period? PeriodBefore { get; init; }

    /// <summary>What the value covers, such as <c>12 months</c>; or null.</summary>
    public string? Window { get; init; }

    /// <summary>The benchmark group's id, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The id of the figure or table, or the words of the expression or claim; null for published values.</summary>
    public string? Place { get; init; }

    /// <summary>What of a figure or table: one of <see cref="FigureAspects"/>; or null.</summary>
    public string? Aspect { get; init; }

    /// <summary>The row of a figure's numbers or of a table, such as <c>2023-09</c>; or null.</summary>
    public string? Row { get; init; }

    /// <summary>The column of a figure's numbers or of a table, or a series; or null.</summary>
    public string? Column { get; init; }

    /// <summary>Why, each kind of cause once, in the order of <see cref="ReviewCause"/>.</summary>
    public ImmutableArray<ReviewCause> Causes { get; init; } = [];

    /// <summary>The rows, keys and lines behind the causes, such as <c>data/recorded-offences.csv:88 41 -> 999</c>.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}
