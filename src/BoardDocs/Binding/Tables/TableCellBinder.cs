using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Computes the cells of a computed table.</summary>
/// <param name="session">The paper.</param>
/// <param name="allowsMissing">Whether a figure that is not available prints as such; else it is an error.</param>
internal sealed class TableCellBinder(PaperSession session, bool allowsMissing)
{
    /// <summary>Of a whole column that cannot be computed, a few messages say as much as a thousand.</summary>
    private const int MostFailures = 3;

    private static readonly ImmutableArray<DiagnosticDescriptor> Absences =
    [
        DataDiagnostics.ValueMissing, DataDiagnostics.NothingCounted, DataDiagnostics.NoTrend, DataDiagnostics.NoRank,
        DataDiagnostics.NoChange, DataDiagnostics.NoRowsForArea, DataDiagnostics.NoAverage, DataDiagnostics.NoPercentage,
        DataDiagnostics.PeriodAfterData,
    ];

    private readonly Dictionary<(TextSpan Line, TableColumn Column), int> failures = [];
    private readonly HashSet<TableColumn> recorded = [];
    private readonly RowFaults faults = new();

    /// <summary>Reports what was wrong with cells, each fault once with the rows it concerns.</summary>
    public void ReportFaults() => faults.ReportTo(session.Diagnostics);

    /// <summary>Computes one cell, publishes its values and reports what is wrong with it.</summary>
    public ComputedCell Bind(TableLine line, TableColumn column)
    {
        if (line.IsSection)
        {
            return ComputedCell.Without(ComputedCellKind.Blank);
        }

        int failed = failures.GetValueOrDefault((line.Span, column));
        if (failed >= MostFailures || LacksMeasure(line, column))
        {
            return ComputedCell.Without(ComputedCellKind.Missing);
        }

        var bag = new DiagnosticBag();
        EvaluatedExpression found = ExpressionBinder.Evaluate(column.Expression, ScopeOf(line, column, bag), bag);
        ImmutableArray<Diagnostic> errors = Pass(bag);
        if (found.Value is not ErrorValue)
        {
            Publish(found);
            session.NoteRates(found.Sources, (found.Value as NumberValue)?.Unit, line.Span);
            return new ComputedCell(ComputedCellKind.Value, found);
        }

        if (errors.Any(error => error.Descriptor == DataDiagnostics.SuppressedValue))
        {
            return ComputedCell.Without(ComputedCellKind.Suppressed);
        }

        if (!allowsMissing || !errors.All(IsAbsence))
        {
            session.Diagnostics.AddRange(errors.Where(IsOfPaper));
            faults.Add(line.Label, errors.Where(error => !IsOfPaper(error)));
            failures[(line.Span, column)] = failed + 1;
        }

        return ComputedCell.Without(ComputedCellKind.Missing);
    }

    /// <summary>Whether the paper's own period is at fault, whatever the row.</summary>
    private bool IsOfPaper(Diagnostic error) => error.Location == session.Paper.PeriodLocation;

    /// <summary>Whether a figure is not there, rather than asked for in the wrong way.</summary>
    private static bool IsAbsence(Diagnostic error) => Absences.Contains(error.Descriptor);

    /// <summary>Hands warnings on to the paper and gives the errors back.</summary>
    private ImmutableArray<Diagnostic> Pass(DiagnosticBag bag)
    {
        ImmutableArray<Diagnostic> found = bag.ToImmutable();
        session.Diagnostics.AddRange(found.Where(item => item.Severity != DiagnosticSeverity.Error));
        return [.. found.Where(item => item.Severity == DiagnosticSeverity.Error)];
    }

    private bool LacksMeasure(TableLine line, TableColumn column)
    {
        if (column.RowMember is not { } member || line.Measure is not null)
        {
            return false;
        }

        session.Report(NameDiagnostics.RowsWithoutMeasure, line.Span, member);
        return true;
    }

    private void Publish(EvaluatedExpression found)
    {
        foreach (MeasureValue source in found.Sources)
        {
            session.Publish(source);
        }
    }

    private ExpressionScope ScopeOf(TableLine line, TableColumn column, DiagnosticBag bag)
    {
        Location place = session.Locate(column.Span);
        bool isFirst = recorded.Add(column) && !column.IsMade;
        var names = new NameResolver(
            session.Context.Catalogue,
            bag,
            column.IsMade ? _ => place : session.Locate,
            isFirst ? (span, symbol) => session.References.Add(new SymbolReference(span, symbol)) : null);
        return new ExpressionScope(session.Context.Evaluator, names, session.ValueReporter.Into(bag))
        {
            Period = line.Period,
            Area = line.Area,
            Options = session.Paper.Options,
            StatementOptions = line.Statement,
            RowMeasure = line.Measure,
            RowMonths = line.Step?.MonthsPerStep(),
            OpensSentence = true,
        };
    }
}
