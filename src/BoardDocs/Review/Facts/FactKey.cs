using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>What tells one published thing from every other thing of its paper.</summary>
/// <param name="What">One of <see cref="ReviewSubjects"/>.</param>
internal sealed record FactKey(string What)
{
    public string? Measure { get; init; }

    public string? Series { get; init; }

    public string? Area { get; init; }

    public Period? Period { get; init; }

    public string? Window { get; init; }

    public string? Group { get; init; }

    /// <summary>The id of the figure or table, or the words of the expression or claim.</summary>
    public string? Place { get; init; }

    /// <summary>Which of several that are otherwise the same in their paper, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>What of a figure or table: one of <see cref="FigureAspects"/>; or null.</summary>
    public string? Aspect { get; init; }

    /// <summary>The row of a figure's numbers or of a table, such as <c>2023-09</c>; or null.</summary>
    public string? Row { get; init; }

    /// <summary>The column of a figure's numbers or of a table, or a series; or null.</summary>
    public string? Column { get; init; }
}
