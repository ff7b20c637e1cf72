using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>Makes entries of figures, tables, claims and expressions.</summary>
internal sealed class PlaceEntries(ReviewNames names)
{
    /// <summary>What stands where something is not there on one side, in place of nothing.</summary>
    private static readonly ImmutableDictionary<string, string> Missing = ImmutableDictionary<string, string>.Empty.Add(FigureAspects.Series, "not drawn").Add(ReviewSubjects.Claim, "not made");

    private static readonly ImmutableHashSet<string> Sentences = [FigureAspects.AlternativeText, FigureAspects.Notes, FigureAspects.Subtitle, FigureAspects.Source, FigureAspects.Title];

    /// <summary>The order in which the parts of a figure are told.</summary>
    private static readonly ImmutableArray<string> Order =
    [
        FigureAspects.Kind, FigureAspects.Title, FigureAspects.Series, FigureAspects.Annotation, FigureAspects.ValueRange, FigureAspects.TimeRange, FigureAspects.ValueAxis,
        FigureAspects.Label, FigureAspects.Point, FigureAspects.Cell, FigureAspects.Subtitle, FigureAspects.Source, FigureAspects.Notes, FigureAspects.AlternativeText,
    ];

    /// <summary>One entry a figure or table.</summary>
    public IEnumerable<ReportEntry> OfFigures(IEnumerable<ReviewChange> changes) => changes
        .GroupBy(change => (change.What, change.Pack, change.Paper, change.Place))
        .Select(group => Make([.. WithoutWholeSeries([.. group]).OrderBy(change => Order.IndexOf(change.Aspect ?? string.Empty))]));

    /// <summary>One entry a claim or expression.</summary>
    public IEnumerable<ReportEntry> OfExpressions(IEnumerable<ReviewChange> changes) => changes.Select(change =>
        new ReportEntry(
            change.What == ReviewSubjects.Claim ? ReportPart.Words : ReportPart.Printed,
            change.What == ReviewSubjects.Claim ? "Claim" : "In the text",
            change.Place ?? string.Empty,
            [Change(change.What == ReviewSubjects.Claim ? ReportChange.Itself : "prints", change)])
        {
            Reasons = ReasonText.Of([change]),
            Places = [names.Place(change.Pack, change.Paper)],
        });

    private ReportEntry Make(ImmutableArray<ReviewChange> changes)
    {
        ReviewChange first = changes[0];
        string id = first.Place ?? string.Empty;
        ReportPart part = first.What == ReviewSubjects.Figure ? ReportPart.Figures : ReportPart.Tables;
        return new ReportEntry(part, names.Title(first.Pack, first.Paper, id), string.Empty, [.. changes.Select(change => Change(LabelOf(change), change))])
        {
            Reasons = ReasonText.Of(changes),
            Places = [names.Place(first.Pack, first.Paper)],
            Figure = id,
            Shown = ShownBy(first.Pack, first.Paper, part == ReportPart.Figures ? id : string.Empty),
        };
    }

    /// <summary>Of a line that is drawn on one side alone the points say nothing more.</summary>
    private static IEnumerable<ReviewChange> WithoutWholeSeries(ReviewChange[] changes)
    {
        HashSet<string?> whole = [.. changes.Where(change => change.Aspect == FigureAspects.Series && change.Before.IsAbsent != change.After.IsAbsent).Select(change => change.Column)];
        return changes.Where(change => change.Aspect != FigureAspects.Point || !whole.Contains(change.Column));
    }

    private ShownFigure? ShownBy(string pack, string paper, string id)
    {
        (BoundFigure? before, BoundFigure? after) = names.Figure(pack, paper, id);
        return (after ?? before) is { } figure ? ShownFigure.Of(figure, null, string.Empty) with { Title = string.Empty } : null;
    }

    private static ReportChange Change(string label, ReviewChange change)
    {
        var look = NumberLook.Plain(change.Before.Number, change.After.Number);
        (string before, string after) = ValueText.Of(change, look);
        string missing = Missing.GetValueOrDefault(change.Aspect ?? change.What, ValueText.Nothing);
        bool isTime = change.Aspect == FigureAspects.Point && RowOf(change) != change.Row;
        return new ReportChange(label, change.Before.IsAbsent ? missing : before, change.After.IsAbsent ? missing : after)
        {
            Series = isTime ? change.Column : null,
            Month = RowOf(change) ?? string.Empty,
            IsGone = change.After.IsAbsent,
            IsUnseen = ValueText.IsUnseen(change, look),
            IsText = Sentences.Contains(change.Aspect ?? string.Empty) && !change.Before.IsAbsent && !change.After.IsAbsent,
        };
    }

    private static string LabelOf(ReviewChange change) => change.Aspect switch
    {
        FigureAspects.Point or FigureAspects.Cell => string.Join(", ", new[] { change.Column, RowOf(change) }.Where(name => !string.IsNullOrEmpty(name))),
        FigureAspects.Label => change.Row is null ? "name of a column" : "name of a row",
        FigureAspects.Series => $"series {change.Column}",
        FigureAspects.Kind => "kind of chart",
        FigureAspects.Annotation => change.Row is null ? "words in the drawing" : "note on the drawing",
        { } aspect => change.Column is { } which ? $"{aspect} ({which})" : aspect,
        null => change.What,
    };

    private static string? RowOf(ReviewChange change) =>
        change.Row is { Length: 7 } row && row[4] == '-' && PeriodParser.TryParse(row, out Period period) ? period.ToShortWords() : change.Row;
}
