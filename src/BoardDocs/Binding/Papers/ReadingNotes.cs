using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>What a paper prints where, for editorial rules that compare words and numbers.</summary>
internal sealed record ReadingNotes
{
    /// <summary>Nothing.</summary>
    public static ReadingNotes None { get; } = new();

    /// <summary>The rows of measures tables in order.</summary>
    public ImmutableArray<RowNote> Rows { get; init; } = [];

    /// <summary>The values that prose prints, as far as each is one value of a measure.</summary>
    public ImmutableArray<NumberNote> Numbers { get; init; } = [];

    /// <summary>The rates that tables and prose print or compare.</summary>
    public ImmutableArray<RateNote> Rates { get; init; } = [];

    /// <summary>The measures and areas, by their ids, that the paper prints something of; what only claims rest on is not among them.</summary>
    public ImmutableHashSet<(string Measure, string Area)> Printed { get; init; } = [];

    /// <summary>The ids of figures that rows of measures tables draw.</summary>
    public ImmutableArray<string> RowFigures { get; init; } = [];
}

/// <summary>A row of a measures table.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Label">What the row calls the measure.</param>
/// <param name="TrendHeading">What its table calls the column of trends; null where it has none or the row shows none.</param>
/// <param name="ShowsBenchmark">Whether the computed words of the comparison are printed.</param>
/// <param name="Span">The row's statement.</param>
internal sealed record RowNote(MeasureValue Value, string Label, string? TrendHeading, bool ShowsBenchmark, TextSpan Span);

/// <summary>A number in prose.</summary>
/// <param name="Source">The value that it is.</param>
/// <param name="IsCount">Whether it is the number of events, not the measure's own number.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Span">The expression.</param>
internal sealed record NumberNote(MeasureValue Source, bool IsCount, string Text, TextSpan Span);

/// <summary>A rate in a table or in prose.</summary>
/// <param name="Source">The value whose rate is printed or compared.</param>
/// <param name="Span">The row's statement, or the expression.</param>
internal sealed record RateNote(MeasureValue Source, TextSpan Span);
