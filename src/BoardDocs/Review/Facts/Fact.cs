using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Something that a paper publishes: a value, a word, an axis.</summary>
/// <param name="Key">What it is; one in its paper.</param>
/// <param name="Value">What it says.</param>
internal sealed record Fact(FactKey Key, ReviewValue Value)
{
    /// <summary>The one value that it is made from, where that is not the key itself; or null.</summary>
    public FactKey? Source { get; init; }

    /// <summary>What it looks at where it is no value itself; or null.</summary>
    public FactReach? Reach { get; init; }

    /// <summary>The id of the section that it stands in, where another one there may take its place; or null.</summary>
    public string? Section { get; init; }

    /// <summary>What the row of a cell is about whatever it is called; or null.</summary>
    public BoundSubject? Subject { get; init; }

    /// <summary>What the column of a cell is about whatever it is called; or null.</summary>
    public BoundSubject? ColumnSubject { get; init; }

    /// <summary>The statement, or else the block, that asks for it in the text of its side; null where it belongs to no one place.</summary>
    public TextSpan? Span { get; init; }
}
