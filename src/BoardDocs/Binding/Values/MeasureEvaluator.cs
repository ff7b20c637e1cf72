using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Computes published values and the series of charts from one catalogue and its data; each once, from any number of threads.</summary>
public sealed class MeasureEvaluator
{
    private readonly ValueStore store;
    private readonly LazyCache<ValueKey, MeasureValue> values = new();

    // Papers of one quarter draw the same lines: they share the points.
    private readonly LazyCache<LineKey, ImmutableArray<ChartPoint>> lines = new();

    /// <summary>Makes an evaluator.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="datasets">Reads a dataset, or gives the one that was read; called from several threads.</param>
    /// <param name="cells">Finds the place of a data cell; only asked where something is wrong. Left out, places are whole lines.</param>
    public MeasureEvaluator(Catalogue catalogue, Func<DatasetSymbol, Dataset> datasets, CellLocator? cells = null)
    {
        store = new ValueStore(catalogue, datasets, cells ?? WholeLine);
    }

    /// <summary>Computes one value; what is absent, and why, stands in its findings.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="area">Where.</param>
    /// <param name="period">The period the window ends with, of any length; of yearly data the last year that ended by then is meant.</param>
    /// <param name="window">What it covers; null for <see cref="Windows.Default"/>.</param>
    /// <param name="context">The choices in force.</param>
    /// <param name="series">A ratio's series; null for the measure's first.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows (<see cref="Windows.Steps"/>).</exception>
    public MeasureValue Evaluate(
        MeasureSymbol measure, AreaSymbol area, Period period, Window? window, ValueContext context, string? series = null)
    {
        var which = SeriesOfMeasure.Of(measure, series);
        Window covered = Checked(measure, window);
        return values.Get(
            ValueKey.Of(which, area, period, covered, context),
            (store, which, area, context),
            static (key, state) => new ValueAssembler(state.store, state.which, state.area, key.Window, state.context).Assemble(key.Period));
    }

    /// <summary>The line of an area over time: one point for each row's period, gaps included.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="area">Where.</param>
    /// <param name="from">The period of the first point; a quarter or year means the window that ends with it.</param>
    /// <param name="to">The period of the last point.</param>
    /// <param name="context">The comparison in the same figure, which decides the vintage of residents; null for none.</param>
    /// <param name="window">What each point covers; null for <see cref="Windows.Default"/>.</param>
    /// <param name="series">A ratio's series; null for the measure's first.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows.</exception>
    public ImmutableArray<ChartPoint> RollingSeries(
        MeasureSymbol measure, AreaSymbol area, Period from, Period to, ValueContext? context = null, Window? window = null, string? series = null)
    {
        AreaRates? rates = FindRates(measure, area, context, window, series);
        return Line(measure, rates?.Area.Parts, rates?.Values ?? [], from, to, rates, rates);
    }

    /// <summary>The line of the numbers behind a measure: events, or the parts of a proportion; gaps where they are suppressed.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="area">Where.</param>
    /// <param name="from">The period of the first point.</param>
    /// <param name="to">The period of the last point.</param>
    /// <param name="window">What each point covers; null for <see cref="Windows.Default"/>.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows.</exception>
    public ImmutableArray<ChartPoint> CountSeries(MeasureSymbol measure, AreaSymbol area, Period from, Period to, Window? window = null)
    {
        AreaRates? rates = FindRates(measure, area, null, window, null);
        ImmutableArray<double> counts = rates is null
            ? []
            : [.. rates.Area.Numerators.Select((count, index) => rates.IsSuppressedAt(index) ? double.NaN : count)];
        return Slice(measure, rates?.Area.Parts, counts, from, to, rates);
    }

    /// <summary>What each value of an area's line is divided by: a proportion's wholes, residents or households; gaps for published figures.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="area">Where.</param>
    /// <param name="from">The period of the first point.</param>
    /// <param name="to">The period of the last point.</param>
    /// <param name="window">What each point covers; null for <see cref="Windows.Default"/>.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows.</exception>
    internal ImmutableArray<ChartPoint> Wholes(MeasureSymbol measure, AreaSymbol area, Period from, Period to, Window? window = null)
    {
        int steps = Windows.Steps(measure, Checked(measure, window));
        AreaRates? rates = store.Rates(SeriesOfMeasure.Of(measure, null), area.Id, steps, FigureAreas.Of(area, null, null));
        ImmutableArray<double> line = rates is null ? [] : [.. Enumerable.Range(0, rates.Values.Length).Select(rates.DenominatorAt)];
        return Slice(measure, rates?.Area.Parts, line, from, to);
    }

    /// <summary>The line of a ratio over time, each point with its 95 % confidence interval.</summary>
    /// <param name="measure">The ratio.</param>
    /// <param name="area">Where.</param>
    /// <param name="from">The period of the first point.</param>
    /// <param name="to">The period of the last point.</param>
    /// <param name="countsPeople">Whether nobody is counted twice; events that can happen to one person again leave more to chance.</param>
    /// <param name="context">The comparison in the same figure.</param>
    /// <param name="window">What each point covers.</param>
    /// <param name="series">The series; null for the measure's first.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows.</exception>
    public ImmutableArray<ChartPoint> RatioSeries(
        MeasureSymbol measure, AreaSymbol area, Period from, Period to, bool countsPeople, ValueContext? context = null, Window? window = null, string? series = null)
    {
        AreaRates? rates = FindRates(measure, area, context, window, series);
        return [.. Slice(measure, rates?.Area.Parts, rates?.Values ?? [], from, to, rates, rates)
            .Select(point => point.Value is null || rates is null ? point : point with { Interval = rates.RatioIntervalAt(rates.Area.IndexOf(point.Period), countsPeople) })];
    }

    /// <summary>The line of a group's average over time.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="group">The group.</param>
    /// <param name="from">The period of the first point; a quarter or year means the window that ends with it.</param>
    /// <param name="to">The period of the last point.</param>
    /// <param name="method">How the average is made; null for the group's own method.</param>
    /// <param name="own">The area drawn in the same figure, which shares its vintage of residents; null for none.</param>
    /// <param name="window">What each point covers; null for <see cref="Windows.Default"/>.</param>
    /// <param name="series">A ratio's series; null for the measure's first.</param>
    /// <exception cref="ArgumentException">The window is no whole number of the dataset's rows.</exception>
    public ImmutableArray<ChartPoint> AverageSeries(
        MeasureSymbol measure,
        GroupSymbol group,
        Period from,
        Period to,
        AverageMethod? method = null,
        AreaSymbol? own = null,
        Window? window = null,
        string? series = null)
    {
        var which = SeriesOfMeasure.Of(measure, series);
        GroupRates rates = store.Group(which, group, Windows.Steps(measure, Checked(measure, window)), FigureAreas.Of(own, group, null));
        AreaParts? parts = rates.Members.IsEmpty ? null : rates.Earliest.Area.Parts;
        return Line(measure, parts, rates.Averages(method ?? group.Average), from, to, basis: rates.Members.IsEmpty ? null : rates.Earliest);
    }

    /// <summary>The periods from the first complete window of an area to its last row, or null where it has none.</summary>
    public PeriodRange? Extent(MeasureSymbol measure, AreaSymbol area, Window? window = null, string? series = null)
    {
        int steps = Windows.Steps(measure, Checked(measure, window));
        return store.Parts(SeriesOfMeasure.Of(measure, series), area.Id) is { } parts && parts.Length >= steps
            ? new PeriodRange(parts.First.Add(steps - 1), parts.Source.Last)
            : null;
    }

    /// <summary>The values of several areas side by side, together with what they are compared with.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="own">The paper's area.</param>
    /// <param name="others">The other areas.</param>
    /// <param name="context">The comparison in the same figure.</param>
    /// <param name="window">What each value covers; null for <see cref="Windows.Default"/>.</param>
    /// <param name="series">A ratio's series; null for the measure's first.</param>
    internal AreaTable SideBySide(
        MeasureSymbol measure, AreaSymbol own, ImmutableArray<AreaSymbol> others, ValueContext context, Window? window = null, string? series = null) => new(
        store,
        SeriesOfMeasure.Of(measure, series),
        Windows.Steps(measure, Checked(measure, window)),
        FigureAreas.Of(own, context.Group, context.Comparator).With(others));

    /// <summary>The numbers that a value was computed from.</summary>
    internal ValueParts PartsOf(MeasureValue value) => ValueParts.Of(store, value);

    /// <summary>Whether the declaration of a measure or a file that it is computed from has errors, so that what is absent follows from them.</summary>
    public bool HasFaultyData(MeasureSymbol measure) =>
        measure.HasUnknownKeys || !store.Catalogue.HasAllAreas || LacksSeries(measure) || HasErrors(measure.Dataset) || (measure.Denominator is { } denominator && HasErrors(denominator));

    /// <summary>The dataset of a measure that is left out of a pack as at an earlier day; null where none is.</summary>
    internal ValueFinding? FindLeftOut(MeasureSymbol measure)
    {
        DatasetSymbol? later = IsLeftOut(measure.Dataset) ? measure.Dataset
            : measure.Denominator is { } denominator && IsLeftOut(denominator) ? denominator
            : null;
        return later is null ? null : new ValueFinding(
            DataDiagnostics.NeededLater, later.Id, later.Definition.Source.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? string.Empty)
        {
            Place = later.Definition.Location,
        };
    }

    /// <summary>What says that a measure's data ends before a period; null where it does not.</summary>
    internal ValueFinding? FindEnd(MeasureSymbol measure, AreaSymbol area, Period period) => DataEnd.Find(store.Read(measure.Dataset), area, period);

    /// <summary>The decimals that every number of a measure and area is printed with, in tables, charts and prose alike.</summary>
    public int DecimalsOf(MeasureSymbol measure, AreaSymbol area, ValueContext? context = null, Window? window = null, string? series = null)
    {
        return FindRates(measure, area, context, window, series)?.Decimals ?? measure.Decimals ?? 0;
    }

    /// <summary>The period of the residents or households that the rates of a figure are per, or null.</summary>
    public Period? VintageOf(MeasureSymbol measure, AreaSymbol area, ValueContext context, string? series = null) =>
        store.Population(SeriesOfMeasure.Of(measure, series), FigureAreas.Of(area, context.Group, context.Comparator)).Period;

    private ImmutableArray<ChartPoint> Line(MeasureSymbol measure, AreaParts? parts, ImmutableArray<double> line, Period from, Period to, AreaRates? own = null, AreaRates? basis = null) => lines.Get(
        new LineKey(measure.Id, line, from, to),
        (measure, parts, own, basis),
        static (key, state) => Slice(state.measure, state.parts, key.Values, key.From, key.To, state.own, state.basis));

    private AreaRates? FindRates(MeasureSymbol measure, AreaSymbol area, ValueContext? context, Window? window, string? series) => store.Rates(
        SeriesOfMeasure.Of(measure, series),
        area.Id,
        Windows.Steps(measure, Checked(measure, window)),
        FigureAreas.Of(area, context?.Group, context?.Comparator));

    /// <summary>The points of a line whose first value stands at the first row of the parts.</summary>
    private static ImmutableArray<ChartPoint> Slice(MeasureSymbol measure, AreaParts? parts, ImmutableArray<double> line, Period from, Period to, AreaRates? own = null, AreaRates? basis = null)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        Period last = PeriodAlignment.Align(parts, dataset.Frequency, to);
        Period aligned = PeriodAlignment.Align(parts, dataset.Frequency, from);
        Period first = aligned.LastMonth < from.LastMonth ? aligned.Add(1) : aligned;
        int offset = parts is null ? 0 : first.StepsAfter(parts.First);
        var points = ImmutableArray.CreateBuilder<ChartPoint>(Math.Max(0, last.StepsAfter(first) + 1));
        for (int step = 0; step < points.Capacity; step++)
        {
            int index = offset + step;
            double value = index >= 0 && index < line.Length ? line[index] : double.NaN;
            Period period = first.Add(step);
            points.Add(new ChartPoint(period, double.IsNaN(value) ? null : value, Provisional.Includes(dataset, period) || basis?.IsCarriedForward(period) == true)
            {
                IsSuppressed = own is not null && index >= 0 && index < line.Length && own.IsSuppressedAt(index),
            });
        }

        return points.MoveToImmutable();
    }

    private bool IsLeftOut(DatasetSymbol symbol) =>
        store.Read(symbol).Diagnostics.Any(diagnostic => diagnostic.Id == DataDiagnostics.PublishedLater.Id);

    private bool LacksSeries(MeasureSymbol measure) =>
        measure.Series.Any(name => store.Read(measure.Dataset).SeriesNames is { IsEmpty: false } names && !names.Contains(name));

    private bool HasErrors(DatasetSymbol symbol) => store.Read(symbol).HasErrors;

    private static Window Checked(MeasureSymbol measure, Window? window)
    {
        Window covered = window ?? Windows.Default(measure);
        return Windows.Steps(measure, covered) > 0
            ? covered
            : throw new ArgumentException($"{measure.Id} has no value over {covered}.", nameof(window));
    }

    private static Location WholeLine(DatasetDefinition dataset, string role, int line)
    {
        var start = new LinePosition(line - 1, 0);
        return new Location(dataset.File, default, start, start);
    }

    /// <summary>A stretch of a line; the values are those of one computation, told apart by identity.</summary>
    private sealed record LineKey(string MeasureId, ImmutableArray<double> Values, Period From, Period To);
}
