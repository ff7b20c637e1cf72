using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>A row or column of a figure or table with what it holds.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Cells">What it holds, by the column or row.</param>
/// <param name="Subject">What it is about whatever it is called, or null.</param>
internal sealed partial record LabelledCells(string Label, Dictionary<string, ReviewValue> Cells, BoundSubject? Subject)
{
    /// <summary>What it is called but for numbers and months, which a new period changes.</summary>
    public string Lasting { get; } = WithoutPeriods(Label);

    /// <summary>Ways to be the same row or column under another name, the surest first.</summary>
    public static ImmutableArray<Func<LabelledCells, LabelledCells, bool>> Ways { get; } =
    [
        (was, now) => was.Subject == now.Subject && was.HoldsSame(now),
        (was, now) => was.Subject == now.Subject && was.Lasting == now.Lasting,
        (was, now) => was.Subject is null ? now.Subject is null && was.IsSection(now) : was.Subject == now.Subject,
    ];

    /// <summary>The rows, each with its cells, in order.</summary>
    /// <param name="facts">The facts of one figure or table.</param>
    /// <param name="columnOf">The column of a cell.</param>
    public static ImmutableArray<LabelledCells> Rows(ImmutableArray<Fact> facts, Func<FactKey, string?> columnOf) =>
        Of(facts, key => key.Row, columnOf, fact => fact.Subject);

    /// <summary>The columns, each with its cells, in order; what one computes is the same in another period.</summary>
    /// <param name="facts">The facts of one figure or table.</param>
    /// <param name="rowOf">The row of a cell.</param>
    public static ImmutableArray<LabelledCells> Columns(ImmutableArray<Fact> facts, Func<FactKey, string?> rowOf) =>
        Of(facts, key => key.Column, rowOf, fact => fact.ColumnSubject is { Key: { } computed } subject ? subject with { Key = WithoutPeriods(computed) } : null);

    private static ImmutableArray<LabelledCells> Of(ImmutableArray<Fact> facts, Func<FactKey, string?> labelOf, Func<FactKey, string?> otherOf, Func<Fact, BoundSubject?> subjectOf) =>
    [
        .. facts.Where(fact => fact.Key.Aspect is FigureAspects.Cell or FigureAspects.Point && labelOf(fact.Key) is not null)
            .GroupBy(fact => labelOf(fact.Key) ?? string.Empty, StringComparer.Ordinal)
            .Select(group => new LabelledCells(
                group.Key,
                group.DistinctBy(fact => otherOf(fact.Key) ?? string.Empty).ToDictionary(fact => otherOf(fact.Key) ?? string.Empty, fact => fact.Value, StringComparer.Ordinal),
                subjectOf(group.First()))),
    ];

    /// <summary>Whether the two hold the same in at least half the cells that both have.</summary>
    private bool HoldsSame(LabelledCells other)
    {
        string[] both = [.. Cells.Keys.Where(other.Cells.ContainsKey)];
        int same = both.Count(name => !Cells[name].IsAbsent && Cells[name].IsSame(other.Cells[name]));
        return same > 0 && 2 * same >= both.Length;
    }

    /// <summary>The heading of the rows below it holds nothing but its own name.</summary>
    private bool IsSection(LabelledCells other) => Cells.Count == 1 && Cells.ContainsKey(string.Empty) && other.Cells.ContainsKey(string.Empty);

    private static string WithoutPeriods(string text) => Changing().Replace(text, "#");

    /// <summary>Numbers and months, which a new period changes.</summary>
    [GeneratedRegex("[0-9]+|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Changing();
}
