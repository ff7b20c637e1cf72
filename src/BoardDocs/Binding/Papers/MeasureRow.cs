using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A row of a measures table.</summary>
/// <param name="Use">The measure with the choices in force.</param>
/// <param name="Span">The statement.</param>
internal sealed record MeasureRow(MeasureUse Use, TextSpan Span)
{
    /// <summary>The choices of the row and of its table.</summary>
    public EditorialOptions Statement { get; init; } = EditorialOptions.None;

    /// <summary>What the first column prints.</summary>
    public string Label { get; init; } = Use.Measure.Title;

    /// <summary>What the column <c>group</c> prints, once for neighbours that share it; or null.</summary>
    public string? Group { get; init; }

    /// <summary>A judgement that prints before the computed word, or null.</summary>
    public string? Outlook { get; init; }

    /// <summary>Why the judgement was made.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the trend word is shown; <c>trend: none</c> prints Not available.</summary>
    public bool ShowsTrend { get; init; } = true;

    /// <summary>The target that the row sets, or null.</summary>
    public RowTarget? Target { get; init; }

    /// <summary>A note under the table, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the words of the benchmark cell stand on the table's own line, so that they span the rows that set none.</summary>
    public bool SharesBenchmarkText { get; init; }

    /// <summary>Whether the row asks for a chart.</summary>
    public bool HasChart { get; init; }

    /// <summary>The row's chart, or null where it has none or one that cannot be drawn.</summary>
    public ChartStatement? Chart { get; init; }
}
