using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A column of a computed table.</summary>
/// <param name="Expression">What it computes in each row.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record TableColumn(ExpressionSyntax Expression, TextSpan Span, string Heading)
{
    /// <summary>The heading above it that it shares with its neighbours, or null.</summary>
    public string? UpperHeading { get; init; }

    /// <summary>Whether the table's total covers it; <c>total: none</c> leaves its cell blank.</summary>
    public bool IsSummed { get; init; } = true;

    /// <summary>Whether the expression was made from the name of an area or group, so that its own places mean nothing.</summary>
    public bool IsMade { get; init; }

    /// <summary>The member it asks of the row's measure; null where it names its measures itself.</summary>
    public string? RowMember { get; init; }
}
