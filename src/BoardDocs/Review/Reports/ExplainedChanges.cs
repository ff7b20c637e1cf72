namespace BoardDocs.Review;

/// <summary>Recognises what only repeats a change of a published value of the same paper.</summary>
internal sealed class ExplainedChanges
{
    private readonly ILookup<(string Pack, string Paper), string> measures;
    private readonly ReviewNames names;

    /// <summary>Takes the changes of published values.</summary>
    public ExplainedChanges(IEnumerable<ReviewChange> values, ReviewNames names)
    {
        measures = values.Where(change => change.Measure is not null)
            .Select(change => (change.Pack, change.Paper, Measure: change.Measure ?? string.Empty))
            .Distinct()
            .ToLookup(change => (change.Pack, change.Paper), change => change.Measure);
        this.names = names;
    }

    /// <summary>Whether an expression prints what a changed measure says.</summary>
    public bool IsExpression(ReviewChange change) =>
        change.What == ReviewSubjects.Expression && change.Measure is { } measure && measures[(change.Pack, change.Paper)].Contains(measure);

    /// <summary>Whether a cell stands in the row or column of a changed measure.</summary>
    public bool IsCell(ReviewChange change) => change.Aspect == FigureAspects.Cell && measures[(change.Pack, change.Paper)]
        .SelectMany(names.AllOf)
        .Any(name => name.Length > 0 && (Names(change.Row, name) || Names(change.Column, name)));

    private static bool Names(string? header, string name) => header?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
}
