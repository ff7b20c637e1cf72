using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A chart with its data and every word around it; its number is the pack's to give.</summary>
/// <param name="Symbol">Id, kind, title and place.</param>
/// <param name="Data">What is drawn.</param>
public sealed record BoundFigure(FigureSymbol Symbol, ChartData Data)
{
    /// <summary>Measure, area and period: the line under the title.</summary>
    public string Subtitle { get; init; } = string.Empty;

    /// <summary>The alternative text (specs/output.md): kind, measure, unit, area, period, start and end value, comparator, trend.</summary>
    public string AlternativeText { get; init; } = string.Empty;

    /// <summary>Publication and organisation: <c>Police recorded crime from Home Office</c>.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Denominator, method, suppression, illustrative data: one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The values it publishes (the last point of each line of the own area).</summary>
    public ImmutableArray<MeasureValue> Values { get; init; } = [];

    /// <summary>The measure that all shown are parts of, where another than those shown; or null.</summary>
    internal MeasureSymbol? Whole { get; init; }
}
