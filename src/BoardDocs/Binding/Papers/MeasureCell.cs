using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of a row's cells.</summary>
internal sealed class MeasureCell(PaperSession session, MeasureRow row, MeasureValue value, RowFaults faults)
{
    /// <summary>What a column's cell prints.</summary>
    public MeasureCellText Of(MeasureColumn column) => column.Name switch
    {
        "measure" => new(row.Label),
        "trend" => new(Trend()) { Sources = [value] },
        "benchmark" => new(row.Use.Options.Benchmark is { Kind: BenchmarkChoiceKind.Text } words ? words.Text : value.BenchmarkCell) { Sources = [value] },
        "outlook" => new(row.Outlook ?? string.Empty),
        "target" => Target(),
        "group" => new(row.Group ?? string.Empty),
        "owner" => new(row.Use.Measure.Owner ?? string.Empty),
        "met" when row.Target is { } target => new(Met(target.Value)),
        _ => Member(column),
    };

    /// <summary>A judgement prints first, the computed word beside it.</summary>
    private string Trend()
    {
        string word = value.IsSuppressed ? SymbolNotes.Suppressed : row.ShowsTrend ? value.Trend?.Word ?? TrendWords.NotAvailable : TrendWords.NotAvailable;
        return row.Outlook is null ? word : $"{row.Outlook} (computed: {Sentence.Continue(word)})";
    }

    private MeasureCellText Target()
    {
        Unit unit = value.Measure.Unit;
        return (row.Target?.Value ?? row.Use.Measure.Target) is { } target
            ? new MeasureCellText(NumberText.Format(target, unit, Targets.Decimals(target, unit, value.Decimals)), unit)
            : new MeasureCellText(string.Empty);
    }

    private string Met(double target) => value.Value is { } found && Targets.IsMet(found, target, row.Use.Measure.Polarity) is { } isMet
        ? isMet ? "Met" : "Not met"
        : value.IsSuppressed ? SymbolNotes.Suppressed : TrendWords.NotAvailable;

    private MeasureCellText Member(MeasureColumn column)
    {
        if (column.Expression is null)
        {
            return new MeasureCellText(TrendWords.NotAvailable);
        }

        var bag = new DiagnosticBag();
        var values = new DiagnosticBag();
        BoundExpression bound = ExpressionBinder.Bind(
            column.Expression,
            ScopeOf(session.ValueReporter.Into(values)),
            bag);
        ImmutableArray<Diagnostic> found = [.. bag.ToImmutable(), .. values.ToImmutable()];
        if (bound.Value is ErrorValue && found.Any(item => item.Descriptor == DataDiagnostics.SuppressedValue))
        {
            session.Diagnostics.AddRange(found.Where(item => item.Severity != DiagnosticSeverity.Error));
            return new MeasureCellText(SymbolNotes.Suppressed);
        }

        faults.Add(row.Label, bag.ToImmutable());
        session.Diagnostics.AddRange(values.ToImmutable());
        foreach (MeasureValue source in bound.Sources)
        {
            session.Publish(source);
        }

        session.NoteRates(bound.Sources, (bound.Value as NumberValue)?.Unit, row.Span);
        return new MeasureCellText(bound.Display, (bound.Value as NumberValue)?.Unit)
        {
            Sources = bound.Sources,
            IsChangeInNumber = value.Measure.Unit.Kind == UnitKind.Rate && bound.Value is NumberValue { IsDifference: true, Unit.Kind: UnitKind.Count },
        };
    }

    private ExpressionScope ScopeOf(ValueReporter reporter) => ValueLowering.ScopeOf(session) with
    {
        Reporter = reporter,
        Area = row.Use.Area,
        Period = row.Use.Period,
        StatementOptions = row.Statement,
        RowMeasure = row.Use.Measure,
        OpensSentence = true,
    };
}
