using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A figure before it has an id and a place.</summary>
/// <param name="Data">What is drawn.</param>
/// <param name="Title">Its title.</param>
internal sealed record FigureContent(ChartData Data, string Title)
{
    /// <summary>Measure, area and period.</summary>
    public string Subtitle { get; init; } = string.Empty;

    /// <summary>The alternative text.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>Publication and organisation.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>One sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The values it publishes.</summary>
    public ImmutableArray<MeasureValue> Values { get; init; } = [];

    /// <summary>The measure that all shown are parts of, where another than those shown; or null.</summary>
    public MeasureSymbol? Whole { get; init; }
}
