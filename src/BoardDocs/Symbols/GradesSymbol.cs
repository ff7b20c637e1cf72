using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>Judgements of <c>catalogue/grades.yml</c>: grades of areas by pillar and question.</summary>
/// <param name="Id">The id that papers use.</param>
/// <param name="Title">What they are called in captions.</param>
/// <param name="Rows">The file of rows and its columns.</param>
/// <param name="Scale">The grades, the best first.</param>
/// <param name="Location">Where they are declared.</param>
public sealed record GradesSymbol(string Id, string Title, RegisterSymbol Rows, ImmutableArray<string> Scale, Location Location) : Symbol(Id, Location)
{
    /// <summary>The column of areas.</summary>
    public required string Area { get; init; }

    /// <summary>The column of pillars.</summary>
    public required string Pillar { get; init; }

    /// <summary>The column of grades.</summary>
    public required string Grade { get; init; }

    /// <summary>The column of questions within a pillar, or null; a row without one is the pillar's own judgement.</summary>
    public string? Question { get; init; }

    /// <summary>The column that says when it was last inspected, or null.</summary>
    public string? Inspected { get; init; }

    /// <inheritdoc/>
    public override string DisplayName => Title;
}
