using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>How a line looks.</summary>
/// <param name="Colour">As <c>#RRGGBB</c>.</param>
/// <param name="Width">Units of the view box.</param>
/// <param name="Dashes">Lengths of dash and gap in turn; empty for a solid line.</param>
public sealed record Stroke(string Colour, double Width, ImmutableArray<int> Dashes)
{
    /// <summary>A solid line.</summary>
    public Stroke(string colour, double width)
        : this(colour, width, [])
    {
    }
}
