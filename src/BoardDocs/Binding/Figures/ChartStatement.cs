using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A chart as a statement asks for it, its names resolved.</summary>
/// <param name="Kind">rolling12 or series.</param>
/// <param name="Uses">The measures with the choices in force, at least one.</param>
/// <param name="Span">The statement.</param>
internal sealed record ChartStatement(string Kind, ImmutableArray<MeasureUse> Uses, TextSpan Span)
{
    /// <summary>The title, or null for one made from the measures.</summary>
    public string? Title { get; init; }

    /// <summary>The first period, or null for the first of the data.</summary>
    public Period? From { get; init; }

    /// <summary>The last period, or null for the paper's.</summary>
    public Period? To { get; init; }

    /// <summary>Further areas to draw.</summary>
    public ImmutableArray<AreaSymbol> Areas { get; init; } = [];

    /// <summary>The id, or null for one made from measure and kind.</summary>
    public string? Id { get; init; }

    /// <summary>A note of the paper's own, or null.</summary>
    public string? Note { get; init; }
}
