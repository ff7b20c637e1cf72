using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Lists judgements by question with the time of the last inspection, a row across the table above each pillar.</summary>
internal sealed class GradesListBinder(PaperSession session, GradesSymbol grades)
{
    /// <summary>Makes the table.</summary>
    public BoundTable Bind(ImmutableArray<Judgement> judgements, string? id)
    {
        ImmutableArray<string> headings = ["Question", "Grade", .. grades.Inspected is null ? ImmutableArray<string>.Empty : ["Last inspected"]];
        bool hasSeveral = judgements.Select(judgement => judgement.Area.Id).Distinct().Count() > 1;
        string caption = hasSeveral || judgements.IsEmpty ? $"{grades.Title}: grades" : $"{grades.Title}: grades of {judgements[0].Area.Name}";
        string taken = session.TakeId(id, $"{grades.Id}-grades-list");
        session.Anchors.Add(new Anchor(taken, AnchorKind.Table, caption, 0));
        var sections = judgements.GroupBy(judgement => hasSeveral ? $"{judgement.Area.Name}: {judgement.Pillar}" : judgement.Pillar);
        return new BoundTable(
            taken,
            Block,
            caption,
            [.. headings.Select(_ => ColumnAlignment.Default)],
            [new BoundRow([.. headings.Select((heading, index) => Cell(heading, CellScope.Column, index))])],
            [.. sections.SelectMany(section => Rows(section.Key, section, headings.Length))],
            []);
    }

    private const string Block = GradesBlockBinder.Block;

    private IEnumerable<BoundRow> Rows(string name, IEnumerable<Judgement> judgements, int columns)
    {
        yield return new BoundRow([Cell(name, CellScope.RowGroup, 0) with { ColumnSpan = columns }]) { IsSection = true };
        foreach (Judgement judgement in judgements)
        {
            ImmutableArray<string> texts =
                [judgement.Question.Length > 0 ? judgement.Question : "Overall", judgement.Grade, .. grades.Inspected is null ? ImmutableArray<string>.Empty : [judgement.Inspected]];
            yield return new BoundRow([.. texts.Select((text, index) => Cell(text, index == 0 ? CellScope.Row : CellScope.None, index))]);
        }
    }

    private static BoundCell Cell(string text, CellScope scope, int column) => new([new BoundParagraph([new BoundText(text)])], scope, column);
}
