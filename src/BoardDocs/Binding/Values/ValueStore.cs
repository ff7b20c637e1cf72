using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Rolling sums, denominators and rates, each computed once for a whole series; safe to use from many threads.</summary>
internal sealed class ValueStore(Catalogue catalogue, Func<DatasetSymbol, Dataset> datasets, CellLocator cells)
{
    private readonly LazyCache<PartsKey, AreaParts?> parts = new();
    private readonly LazyCache<RolledKey, RolledArea?> rolled = new();
    private readonly LazyCache<PopulationKey, PopulationChoice> populations = new();
    private readonly LazyCache<RatesKey, AreaRates?> rates = new();
    private readonly LazyCache<GroupKey, GroupRates> groups = new();
    private readonly LazyCache<HiddenKey, HiddenCells?> hidden = new();

    private readonly PopulationChooser chooser = new(catalogue, cells);

    public Catalogue Catalogue => catalogue;

    public CellLocator Cells => cells;

    /// <summary>The rows of an area, or null where the dataset has none.</summary>
    public AreaParts? Parts(SeriesOfMeasure series, string areaId) => parts.Get(
        new PartsKey(series.Measure.Id, series.Name, areaId),
        (Store: this, series),
        static (key, state) => state.Store.ReadParts(state.series, key.Area));

    /// <summary>The residents or households of all areas of a figure.</summary>
    public PopulationChoice Population(SeriesOfMeasure series, FigureAreas areas) => series.Measure.Denominator is null
        ? PopulationChoice.None
        : populations.Get(
            new PopulationKey(series.Measure.Id, series.Name, areas.Key),
            (Store: this, series, areas),
            static (_, state) => state.Store.ChoosePopulation(state.series, state.areas));

    /// <summary>An area's values, or null where the dataset has no rows of it.</summary>
    public AreaRates? Rates(SeriesOfMeasure series, string areaId, int steps, FigureAreas areas) => rates.Get(
        new RatesKey(series.Measure.Id, series.Name, areaId, steps, series.Measure.Denominator is null ? string.Empty : areas.Key),
        (Store: this, series, areas),
        static (key, state) => state.Store.MakeRates(state.series, key.Area, key.Steps, state.areas));

    /// <summary>The values of a group's areas and their average.</summary>
    public GroupRates Group(SeriesOfMeasure series, GroupSymbol group, int steps, FigureAreas areas) => groups.Get(
        new GroupKey(series.Measure.Id, series.Name, steps, group.Id, areas.Key),
        (Store: this, series, group, areas),
        static (key, state) => state.Store.MakeGroup(state.series, state.group, key.Steps, state.areas));

    public Dataset Read(DatasetSymbol dataset) => datasets(dataset);

    private AreaParts? ReadParts(SeriesOfMeasure series, string areaId)
    {
        MeasureSymbol measure = series.Measure;
        return AreaPartsReader.Read(measure, Read(measure.Dataset), series.Name, areaId) is { } found
            ? found with { Hidden = HiddenRows.Of(found, measure, Hidden(measure)) }
            : null;
    }

    private HiddenCells? Hidden(MeasureSymbol measure) => hidden.Get(
        new HiddenKey(measure.Dataset.Id, measure.SuppressBelow),
        (Store: this, measure),
        static (_, state) => HiddenCells.Of(state.Store.Catalogue, state.Store.Read(state.measure.Dataset), state.measure));

    private RolledArea? Rolled(SeriesOfMeasure series, string areaId, int steps) => rolled.Get(
        new RolledKey(series.Measure.Id, series.Name, areaId, steps),
        (Store: this, series),
        static (key, state) => state.Store.Parts(state.series, key.Area) is { } found ? new RolledArea(found, key.Steps) : null);

    private PopulationChoice ChoosePopulation(SeriesOfMeasure series, FigureAreas areas)
    {
        // An area without rows of its own drops out of the ranking, so its denominator may be missing too.
        ImmutableArray<string> counted = [.. areas.Ids.Where(areaId => Parts(series, areaId) is not null)];
        return series.Measure.Denominator is { } denominator
            ? chooser.Choose(series.Measure, Read(denominator), series.Name, counted)
            : PopulationChoice.None;
    }

    private AreaRates? MakeRates(SeriesOfMeasure series, string areaId, int steps, FigureAreas areas)
    {
        MeasureSymbol measure = series.Measure;
        return Rolled(series, areaId, steps) is { } area
            ? new AreaRates(measure, area, Population(series, areas).For(areaId))
            : null;
    }

    private GroupRates MakeGroup(SeriesOfMeasure series, GroupSymbol group, int steps, FigureAreas areas)
    {
        AreaRates? published = series.Measure.Kind == MeasureKind.Value && PublishedRow(group) is { } row
            ? Rates(series, row.Id, steps, areas)
            : null;
        return new GroupRates(series.Measure, [.. group.Members.Select(member => Rates(series, member, steps, areas)).OfType<AreaRates>()], published);
    }

    /// <summary>The area that stands for a whole group in published figures: one with the group's id or name.</summary>
    private AreaSymbol? PublishedRow(GroupSymbol group) => catalogue.Areas.TryGetValue(group.Id, out AreaSymbol? area)
        ? area
        : catalogue.Areas.Values.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, group.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(candidate.Name, group.Short, StringComparison.OrdinalIgnoreCase));
}
