using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Binding;

/// <summary>A catalogue and data made by hand: four areas, a group of them, and any measures a test adds.</summary>
internal sealed class ValueFixture
{
    public static readonly string[] AreaIds = ["ash", "birch", "cedar", "elm"];

    private readonly Dictionary<string, Dataset> datasets = [];
    private readonly Dictionary<string, MeasureSymbol> measures = [];

    public ValueFixture(AverageMethod average = AverageMethod.Pooled)
    {
        Group = new GroupSymbol("peers", "Peer forces", "PEERS", [.. AreaIds], average, At("catalogue/groups.yml"));
    }

    public GroupSymbol Group { get; }

    public static AreaSymbol Area(string id) => new(id, char.ToUpperInvariant(id[0]) + id[1..], [], At("catalogue/areas.yml"));

    public Catalogue Catalogue => Catalogue.Empty with
    {
        Areas = AreaIds.Append("england-and-wales").ToImmutableSortedDictionary(
            id => id, id => id == "england-and-wales" ? Area(id) with { Name = "England and Wales" } : Area(id), StringComparer.Ordinal),
        Groups = ImmutableSortedDictionary.Create<string, GroupSymbol>(StringComparer.Ordinal).Add(Group.Id, Group),
        Measures = measures.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Datasets = datasets.ToImmutableSortedDictionary(pair => pair.Key, pair => new DatasetSymbol(pair.Value.Definition), StringComparer.Ordinal),
    };

    public MeasureEvaluator Evaluator => new(Catalogue, dataset => datasets[dataset.Id]);

    public ValueContext InGroup => ValueContext.Default with { Group = Group };

    public static Period Month(int year, int month) => Period.Ending(Frequency.Month, year, month);

    public static Location At(string path) => Location.OfFile(path);

    /// <summary>Adds a dataset; each entry is area, series, role and values from the first period on. Rows are numbered area by area from line 2.</summary>
    public DatasetSymbol Add(
        string id,
        Period first,
        IEnumerable<(string Area, string Series, string Role, double[] Values)> columns,
        Func<DatasetDefinition, DatasetDefinition>? change = null)
    {
        var all = columns.ToList();
        var roles = all.Select(column => column.Role).Distinct()
            .ToImmutableSortedDictionary(role => role, role => new DatasetColumn(role, At("catalogue/datasets.yml")), StringComparer.Ordinal);
        var source = new DatasetSource("Title of " + id, "Office", new DateOnly(2023, 10, 19), "OGL v3.0");
        var definition = new DatasetDefinition(id, $"data/{id}.csv", first.Frequency, roles, source, At("catalogue/datasets.yml"));
        definition = change is null ? definition : change(definition);
        var lines = all.Select(column => (column.Area, column.Series)).Distinct().ToList();
        int length = all.Max(column => column.Values.Length);
        var series = all.Select(column => new Series(
            column.Area,
            column.Series,
            column.Role,
            first,
            [.. column.Values],
            [.. Enumerable.Range(2 + (lines.IndexOf((column.Area, column.Series)) * length), column.Values.Length)]));
        datasets[id] = new Dataset(definition, "checksum", [.. series], []);
        return new DatasetSymbol(definition);
    }

    public MeasureSymbol Add(MeasureSymbol measure)
    {
        measures[measure.Id] = measure;
        return measure;
    }

    /// <summary>Monthly counts with a rate per 1,000 residents.</summary>
    public MeasureSymbol Counts(Period first, Dictionary<string, double[]> counts, Dictionary<string, double[]>? residents = null, int firstYear = 2020)
    {
        DatasetSymbol offences = Add("offences", first, counts.Select(pair => (pair.Key, "Theft", "count", pair.Value)));
        residents ??= AreaIds.Select((id, index) => (id, new[] { 100_000.0 * (index + 1), 110_000.0 * (index + 1) })).ToDictionary();
        DatasetSymbol population = Add(
            "population", Period.Ending(Frequency.Year, firstYear, 12), residents.Select(pair => (pair.Key, string.Empty, "residents", pair.Value)));
        var rateBase = new RateBase(1000, "residents");
        return Add(new MeasureSymbol("theft", "Police recorded theft offences", MeasureKind.Count, offences, At("catalogue/measures.yml"))
        {
            Short = "Theft",
            Series = ["Theft"],
            ValueRole = "count",
            Per = rateBase,
            Denominator = population,
            Unit = Unit.Rate(rateBase),
            Polarity = Polarity.LowerIsBetter,
        });
    }

    /// <summary>Whole numbers around a level that look random and are the same on every machine.</summary>
    public static double[] Noise(int seed, int length, double level)
    {
        uint state = (uint)seed * 2654435761u;
        return [.. Enumerable.Range(0, length).Select(_ =>
        {
            state = (state * 1664525u) + 1013904223u;
            return Math.Round(level * (0.7 + (0.6 * ((state >> 8) / 16777216.0))));
        })];
    }

    /// <summary>Four areas of noise, four years of months.</summary>
    public static Dictionary<string, double[]> FourYears(double level = 50) =>
        AreaIds.Select((id, index) => (id, Noise(index + 1, 48, level * (index + 1)))).ToDictionary();
}
