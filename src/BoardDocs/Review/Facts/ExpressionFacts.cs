using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Reads the expressions in running text, footnotes and Markdown tables: what each prints.</summary>
internal sealed class ExpressionFacts : IFactReader
{
    /// <inheritdoc/>
    public IEnumerable<Fact> Read(BoundPaper paper)
    {
        string section = string.Empty;
        var facts = new List<Fact>();
        foreach (BoundBlock block in paper.Blocks.Concat(paper.Footnotes.SelectMany(note => note.Content)))
        {
            section = block is BoundHeading heading ? heading.Id : section;
            facts.AddRange(BoundWalk.Inlines(block).OfType<BoundInlineValue>().Select(value => Make(value, section)));
        }

        return facts.Numbered();
    }

    private static Fact Make(BoundInlineValue value, string section) => new(
        new FactKey(ReviewSubjects.Expression) { Place = value.Expression.Text.Trim() },
        ReviewValue.Of(value.Text))
    {
        Source = ExpressionSource.Of(value.Expression.Sources),
        Reach = ExpressionReach.Of(value.Expression.Text, value.Expression.Sources),
        Section = section,
    };
}
