using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>A chart as a statement asks for it, its names resolved.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Uses">The measures with the choices in force, at least one.</param>
/// <param name="Span">The statement.</param>
/// <param name="Reader">The statement's fields, for the keys of the kind.</param>
internal sealed record ChartStatement(ChartKind Kind, ImmutableArray<MeasureUse> Uses, TextSpan Span, StatementReader Reader)
{
    /// <summary>The title, or null for one made from the measures.</summary>
    public string? Title { get; init; }

    /// <summary>The first period, or null for the first of the data.</summary>
    public Period? From { get; init; }

    /// <summary>The last period, or null for the paper's.</summary>
    public Period? To { get; init; }

    /// <summary>Further areas to draw.</summary>
    public ImmutableArray<AreaSymbol> Areas { get; init; } = [];

    /// <summary>What each point covers where the statement says so; null for what the kind gives (<see cref="FigureLines.WindowOf(ChartStatement, MeasureSymbol)"/>).</summary>
    public Window? Window { get; init; }

    /// <summary>The series of a ratio to draw; empty for all.</summary>
    public ImmutableArray<string> Series { get; init; } = [];

    /// <summary>Whether every area of the data is to be drawn.</summary>
    public bool HasAllAreas { get; init; }

    /// <summary>Whether the numbers of events are drawn where the measures also have a rate.</summary>
    public bool ShowsCounts { get; init; }

    /// <summary>The id, or null for one made from measure and kind.</summary>
    public string? Id { get; init; }

    /// <summary>A note of the paper's own, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Reports that there is nothing to draw, unless faults of the data explain it, which are told in their place.</summary>
    public void ReportAbsence(PaperSession session, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        int explained = Uses.Count(use => session.ValueReporter.Explains(use.Measure, use.Area, To ?? use.Period, session.Locate(Span)));
        if (explained == 0)
        {
            session.Report(descriptor, Span, arguments);
        }
    }
}
