using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The source line and the notes under a chart: what its numbers are per, how they were made, what is missing.</summary>
internal static class FigureNotes
{
    /// <summary>Publications and organisations: <c>Police recorded crime from Home Office</c>.</summary>
    public static string SourceOf(ChartStatement chart) => string.Join("; ", chart.Uses
        .Select(use => Name(use.Measure.Dataset))
        .Distinct());

    /// <summary>The notes, one sentence each, in the order in which a reader needs them.</summary>
    public static ImmutableArray<string> Of(
        MeasureEvaluator evaluator, ChartStatement chart, PeriodRange range, TimeSeriesData data, ImmutableArray<MeasureValue> values)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        MeasureUse use = chart.Uses[0];
        AddIf(notes, chart.Note);
        AddIf(notes, chart.ShowsCounts ? null : Denominator(evaluator, use));
        AddIf(notes, Average(use, data));
        AddIf(notes, Trend(use, chart, values));
        AddIf(notes, Gaps(data));
        AddIf(notes, HiddenGaps(data));
        notes.AddRange(OfDatasets(chart, range.To));
        return notes.Distinct().ToImmutableArray();
    }

    /// <summary>What must be said of the data up to a period: provisional, cut short, suppressed, illustrative.</summary>
    public static ImmutableArray<string> OfDatasets(ChartStatement chart, Period last) => OfDatasets(chart.Uses.Select(use => use.Measure), last);

    /// <summary>The same of the data of any measures.</summary>
    public static ImmutableArray<string> OfDatasets(IEnumerable<MeasureSymbol> measures, Period last)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (measures.Max(SuppressionLimits.LimitOf) is { } limit && limit > 1)
        {
            notes.Add(Suppressed(limit));
        }

        foreach (DatasetDefinition dataset in measures.Select(measure => measure.Dataset.Definition).DistinctBy(dataset => dataset.Id))
        {
            AddDataset(notes, dataset, last);
        }

        return notes.ToImmutable();
    }

    /// <summary>Which counts are hidden.</summary>
    private static string Suppressed(int below) => below == 2
        ? "Counts of 1 are not shown, nor what would give them away."
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Counts from 1 to {below - 1} are not shown, nor what would give them away.");

    private static void AddDataset(ImmutableArray<string>.Builder notes, DatasetDefinition dataset, Period last)
    {
        if (dataset.ProvisionalFrom is { } first && first.LastMonth <= last.LastMonth)
        {
            notes.Add($"Figures from {first.ToWords()} on are provisional.");
        }

        foreach ((int month, string words) in dataset.PartialPeriods.Where(cut => cut.Key <= last.LastMonth))
        {
            notes.Add($"{new Period(Frequency.Month, month).ToWords()} ends with {words}.");
        }

        if (dataset.IsIllustrative)
        {
            notes.Add("The data is illustrative: it was made up for this report.");
        }
    }

    /// <summary>What a measure's rate is per, and of which vintage; null where it has no rate.</summary>
    public static string? Denominator(MeasureEvaluator evaluator, MeasureUse use) =>
        Denominator(use.Measure, evaluator.VintageOf(use.Measure, use.Area, use.Context), ", for every period");

    /// <summary>What a measure's rate is per.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="vintage">The year of the residents or households, or null.</param>
    /// <param name="holdsFor">What the year holds for, to stand behind it.</param>
    public static string? Denominator(MeasureSymbol measure, Period? vintage, string holdsFor) =>
        measure is { Per: { } per, Denominator: { } denominator }
            ? $"{Sentence.Open(per.Role)}: {Name(denominator)}{(vintage is { } period ? VintageNote(measure, period, holdsFor) : string.Empty)}."
            : null;

    /// <summary>The year of residents or households, or, where it does not end in December, its last month.</summary>
    public static string VintageWords(Period vintage) =>
        vintage.Frequency == Frequency.Year && vintage.Month == 12 ? vintage.ToString()[..4] : vintage.ToWords();

    private static string VintageNote(MeasureSymbol measure, Period vintage, string holdsFor) => measure.Population == PopulationBasis.MidWindow
        ? $", those at the middle of each period, between the estimates up to {VintageWords(vintage)}; the last one stands for later periods, whose figures are provisional"
        : $", {VintageWords(vintage)}{holdsFor}";

    private static string? Average(MeasureUse use, TimeSeriesData data)
    {
        return use.Context.Group is not { } group ? null
            : data.Series.Any(line => line.Role == SeriesRole.Comparator && line.Label == FigureLines.NameOf(group)) ? Average(use, group)
            : use.Measure.Kind == MeasureKind.Value ? $"The source publishes no {group.Short} average."
            : null;
    }

    /// <summary>How a group's average was made.</summary>
    public static string Average(MeasureUse use, GroupSymbol group)
    {
        if (use.Measure.Kind == MeasureKind.Value)
        {
            return $"{Sentence.Open(group.Short)} average: as the source publishes it.";
        }

        string own = group.Members.Contains(use.Area.Id) ? $", {use.Area.Name} included" : string.Empty;
        return group.Average == AverageMethod.Mean
            ? $"{Sentence.Open(group.Short)} average: the mean of the areas' figures{own}."
            : $"{Sentence.Open(group.Short)} average: all areas taken together{own}.";
    }

    private static string? Trend(MeasureUse use, ChartStatement chart, ImmutableArray<MeasureValue> values)
    {
        if (chart.Uses.Length != 1 || values is not [{ Trend: { Fit: { } fit } trend }, ..])
        {
            return null;
        }

        string step = use.Measure.Dataset.Definition.Frequency.ToWord();
        string smallest = NumberText.Format(fit.SmallestDetectable, Unit.RelativeChange, 0);
        string tested = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Trend: {trend.Word}, tested on {trend.Periods} {step}s; a change of {smallest} a year would have shown.");
        ImmutableArray<PeriodRange> excluded = use.Context.Trend.Exclude ?? [];
        return excluded.IsEmpty ? tested : $"{tested} Left out of the test: {Sentence.List([.. excluded.Select(Words)])}.";
    }

    private static string Words(PeriodRange range) =>
        range.From.LastMonth == range.To.LastMonth ? range.To.ToWords() : $"{range.From.ToWords()} to {range.To.ToWords()}";

    private static string? Gaps(TimeSeriesData data) =>
        data.Series.Any(line => line.Points.Any(point => point is { Value: null, IsSuppressed: false }))
            ? "A gap stands where figures are missing."
            : null;

    private static string? HiddenGaps(TimeSeriesData data) =>
        data.Series.Any(line => line.Points.Any(point => point.IsSuppressed))
            ? "A grey strip between dotted edges stands where figures are not shown."
            : null;

    /// <summary>A dataset's publication and organisation.</summary>
    public static string Name(DatasetSymbol dataset)
    {
        DatasetSource source = dataset.Definition.Source;
        return source.Organisation.Length == 0 ? dataset.DisplayName : $"{dataset.DisplayName} from {source.Organisation}";
    }

    private static void AddIf(ImmutableArray<string>.Builder notes, string? note)
    {
        if (!string.IsNullOrEmpty(note))
        {
            notes.Add(note);
        }
    }
}
