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

    /// <summary>The figure, table, expression or claim, with what of it: <c>homicide-rolling12 value axis to</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Which of several that are otherwise the same in their paper, from 0.</summary>
    public int Ordinal { get; init; }
}
