using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>One use of a member, and how its value is found and reported.</summary>
internal sealed record MemberCall(MeasureSymbol Measure, SyntaxToken Member, ExpressionSyntax Syntax, MemberArguments Arguments, ExpressionContext Context)
{
    private EditorialOptions Options => Context.Scope.Options.With(Measure.Options).With(Context.Scope.StatementOptions);

    /// <summary>The value with all that is needed of it, or the error that was reported.</summary>
    public (MeasureValue? Value, ErrorValue Error) Evaluate(ValueAspects needed, Func<Period, Period>? shift = null)
    {
        if (FindPlace(out AreaSymbol area, out Period period, out Window window) is { } error)
        {
            return (null, error);
        }

        MeasureValue value = Context.Scope.Evaluator.Evaluate(
            Measure, area, shift is null ? period : shift(period), window, ValueContext(), Arguments.Series);
        bool isComplete = Context.Scope.Reporter.Report(value, Context.Locate(Syntax.Span), needed);
        if (!isComplete)
        {
            return (null, new ErrorValue(value.Findings.First(finding => (finding.Absent & needed) != 0).Message));
        }

        Context.Sources.Add(value);
        return (value, new ErrorValue(string.Empty));
    }

    /// <summary>The line up to the value's period, from the first complete window on.</summary>
    public IReadOnlyList<ChartPoint> History(MeasureValue value)
    {
        MeasureEvaluator evaluator = Context.Scope.Evaluator;
        return evaluator.Extent(Measure, value.Area, value.Window, Arguments.Series) is { } extent
            ? evaluator.RollingSeries(Measure, value.Area, extent.From, value.Period, ValueContext(), value.Window, Arguments.Series)
            : [];
    }

    public ErrorValue Fail(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => Context.Fail(descriptor, Syntax, arguments);

    /// <summary>The choices in force, compared with what the brackets name.</summary>
    public ValueContext ValueContext()
    {
        ValueContext context = Context.Scope.Names.Context(Options, Measure);
        return !Members.Compares(Member.Text) ? context : Arguments.Named switch
        {
            GroupSymbol group => context.ComparedWith(group),
            AreaSymbol area => context.ComparedWith(area),
            _ => context,
        };
    }

    private ErrorValue? FindPlace(out AreaSymbol area, out Period period, out Window window)
    {
        AreaSymbol? own = OwnArea();
        area = own ?? new AreaSymbol(string.Empty, string.Empty, [], Measure.Location);
        period = Context.Period ?? default;
        window = WindowInForce();
        return own is null ? new ErrorValue("The paper has no area.")
            : Context.Period is null ? new ErrorValue("The paper has no period.")
            : IsTooLongForRow ? Fail(NameDiagnostics.RowsTooShort, Measure.Short, Measure.Dataset.Definition.Frequency.ToWord())
            : Windows.Steps(Measure, window) == 0 ? Fail(NameDiagnostics.WindowImpossible, Measure.Short, window.ToString(), WhyNoWindow())
            : Measure.Kind == MeasureKind.Ratio && Measure.Series.Length > 1 && Arguments.Series is null
                ? Fail(NameDiagnostics.SeriesNeeded, ExpressionText.Of(Syntax), Sentence.List([.. Measure.Series], "or"))
            : null;
    }

    /// <summary>Whether a table has rows of months or quarters and the data only longer periods, which would stand in several rows.</summary>
    private bool IsTooLongForRow => Arguments.Months is null && Context.Scope.RowMonths < Measure.Dataset.Definition.Frequency.MonthsPerStep();

    /// <summary>The length of time in the brackets, that of a table's row, or the measure's default.</summary>
    private Window WindowInForce()
    {
        int? months = Members.MeasuresWindow(Member.Text) ? Arguments.Months : null;
        months ??= Windows.Rolls(Measure) ? Context.Scope.RowMonths : null;
        return months is { } covered ? new Window(covered, Measure.Dataset.Definition.Frequency) : Windows.Default(Measure);
    }

    /// <summary>The area in the brackets, that of the statement or measure, or the paper's.</summary>
    private AreaSymbol? OwnArea()
    {
        if (!Members.Compares(Member.Text) && Arguments.Named is AreaSymbol named)
        {
            return named;
        }

        NameReference? nearer = Context.Scope.StatementOptions.Area ?? Measure.Options.Area;
        return nearer is null ? Context.Scope.Area : Context.Scope.Names.Catalogue.Areas.GetValueOrDefault(nearer.Name);
    }

    private string WhyNoWindow() => Measure switch
    {
        { Kind: MeasureKind.Value } => "It is a published figure, such as a median, and those of single periods cannot be rolled into one.",
        { Dataset.Definition.Covers: not DatasetCoverage.Period } => "Each row of its data stands for a time of its own and cannot be added to others.",
        _ => $"Each row of its data covers a {Measure.Dataset.Definition.Frequency.ToWord()}.",
    };
}
