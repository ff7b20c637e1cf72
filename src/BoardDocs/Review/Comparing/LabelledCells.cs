using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>A row or column of a figure or table with what it holds.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Cells">What it holds, by the column or row.</param>
/// <param name="Subject">What it is about whatever it is called, or null.</param>
internal sealed partial record LabelledCells(string Label, Dictionary<string, ReviewValue> Cells, string? Subject)
{
    /// <summary>The rows or columns, each with its cells, in order.</summary>
    /// <param name="facts">The facts of one figure or table.</param>
    /// <param name="labelOf">Of a key what is looked at: the row, or the column.</param>
    /// <param name="otherOf">The other one.</param>
    public static ImmutableArray<LabelledCells> Of(ImmutableArray<Fact> facts, Func<FactKey, string?> labelOf, Func<FactKey, string?> otherOf) =>
    [
        .. facts.Where(fact => fact.Key.Aspect is FigureAspects.Cell or FigureAspects.Point && labelOf(fact.Key) is not null)
            .GroupBy(fact => labelOf(fact.Key) ?? string.Empty, StringComparer.Ordinal)
            .Select(group => new LabelledCells(
                group.Key,
                group.DistinctBy(fact => otherOf(fact.Key)).ToDictionary(fact => otherOf(fact.Key) ?? string.Empty, fact => fact.Value, StringComparer.Ordinal),
                labelOf(group.First().Key) == group.First().Key.Row ? group.First().Subject : null)),
    ];

    /// <summary>Whether the two can be the same row or column under another name.</summary>
    public bool IsLike(LabelledCells other)
    {
        if (Subject is not null || other.Subject is not null)
        {
            return Subject == other.Subject;
        }

        string[] both = [.. Cells.Keys.Where(other.Cells.ContainsKey)];
        int same = both.Count(name => !Cells[name].IsAbsent && Cells[name].IsSame(other.Cells[name]));
        return (same > 0 && 2 * same >= both.Length) || IsSection(both) || Changing().Replace(Label, "#") == Changing().Replace(other.Label, "#");
    }

    /// <summary>The heading of the rows below it holds nothing but its own name.</summary>
    private bool IsSection(string[] both) => both is [""] && Cells.Count == 1;

    /// <summary>Numbers and months, which a new period changes.</summary>
    [GeneratedRegex("[0-9]+|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Changing();
}
