using System.Collections.Concurrent;
using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Finds the rows behind a change: those of the measure's datasets, its series, the areas it looks at and the months it covers.</summary>
internal sealed class DataEvidence(InputDiff inputs)
{
    private readonly ConcurrentDictionary<(string Measures, InputKinds Kind), ImmutableArray<DataChange>> ofMeasures = new();
    private readonly ConcurrentDictionary<(DataScope Scope, InputKinds Kind), ImmutableArray<string>> ofScope = new();
    private readonly Lazy<Dictionary<string, string>> areas = new(() => inputs.After.Catalogue.Areas.Values.DistinctBy(area => area.DisplayName).ToDictionary(area => area.DisplayName, area => area.Id, StringComparer.Ordinal));

    /// <summary>The rows in order of line, cut off as evidence is.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="kind">Whether rows that were revised or rows that were added are meant.</param>
    /// <param name="cut">Writes rows as evidence.</param>
    public ImmutableArray<string> Find(FactChange change, InputKinds kind, Func<ImmutableArray<DataChange>, ImmutableArray<string>> cut) =>
        change.Reach is { IsOfRegister: true } && kind == InputKinds.Revised && !inputs.RegisterFiles.IsEmpty
            ? []
            : ofScope.GetOrAdd((DataScope.Of(change, areas.Value.GetValueOrDefault), kind), key => cut(Find(key.Scope, key.Kind)));

    /// <summary>The files of registers and grades that differ, where no row of a dataset is behind a change.</summary>
    public IEnumerable<string> FindFiles(FactChange change, InputKinds kind) => kind == InputKinds.Revised && change.Measures.IsEmpty
        ? inputs.RegisterFiles.Select(file => file + " has other rows")
        : [];

    // Each narrower choice only where it leaves something: what moves a value by a roundabout way is not kept from sight.
    private ImmutableArray<DataChange> Find(DataScope scope, InputKinds kind)
    {
        ImmutableArray<DataChange> rows = ofMeasures.GetOrAdd((scope.Measures, kind), key => OfMeasures(key.Measures, key.Kind));
        ImmutableArray<MeasureSymbol> measures = MeasuresOf(scope.Measures);
        if (measures.IsEmpty)
        {
            return rows;
        }

        rows = scope.Part.Length == 0 ? rows : Narrow(rows, row => measures.Any(measure => UsedColumns.Has(measure, row, scope.Part)));
        rows = Narrow(rows, row => scope.Series is not { } series || row.Series.Length == 0 || row.Series == series || measures.Any(measure => measure.Reference == row.Series));
        HashSet<string> members = Members(scope);
        rows = members.Count == 0 ? rows : Narrow(rows, row => members.Contains(row.Area));
        string[]? areas = scope.Areas?.Split(',');
        rows = Narrow(rows, row => areas?.Contains(row.Area) ?? true);
        return Narrow(rows, row => measures.All(measure => row.Dataset != measure.Dataset.Id) || (row.Period.LastMonth >= scope.First && row.Period.LastMonth <= scope.Last));
    }

    private ImmutableArray<DataChange> OfMeasures(string ids, InputKinds kind)
    {
        ImmutableArray<DataChange> rows = [.. inputs.Data.Where(row => row.Kind == DataChangeKind.Added == (kind == InputKinds.Extended))];
        ImmutableArray<MeasureSymbol> measures = MeasuresOf(ids);
        if (measures.IsEmpty)
        {
            return rows;
        }

        rows = Narrow(rows, row => measures.Any(measure => row.Dataset == measure.Dataset.Id || row.Dataset == measure.Denominator?.Id));
        rows = Narrow(rows, row => measures.Any(measure => UsedColumns.Has(measure, row)));
        return Narrow(rows, row => measures.Any(measure => row.Dataset == measure.Denominator?.Id || (row.Dataset == measure.Dataset.Id && IsOfSeries(measure, row))));
    }

    private static ImmutableArray<DataChange> Narrow(ImmutableArray<DataChange> rows, Func<DataChange, bool> isMeant)
    {
        ImmutableArray<DataChange> meant = [.. rows.Where(isMeant)];
        return meant.IsEmpty ? rows : meant;
    }

    private ImmutableArray<MeasureSymbol> MeasuresOf(string ids) => [.. ids.Split(',').Select(MeasureOf).OfType<MeasureSymbol>()];

    private MeasureSymbol? MeasureOf(string id) =>
        inputs.After.Catalogue.Measures.GetValueOrDefault(id) ?? inputs.Before.Catalogue.Measures.GetValueOrDefault(inputs.Renames.Measures.Earlier(id));

    private static bool IsOfSeries(MeasureSymbol measure, DataChange row) =>
        row.Series.Length == 0 || measure.Series.IsEmpty || measure.Series.Contains(row.Series) || measure.Reference == row.Series;

    private HashSet<string> Members(DataScope scope)
    {
        var members = new HashSet<string>($"{scope.Own},{scope.Areas}".Split(',', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        foreach (string group in scope.Groups.Split(','))
        {
            members.UnionWith(inputs.Before.Catalogue.Groups.GetValueOrDefault(group)?.Members ?? []);
            members.UnionWith(inputs.After.Catalogue.Groups.GetValueOrDefault(group)?.Members ?? []);
        }

        return members;
    }
}
