using System.Collections.Concurrent;
using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Finds the rows behind a change: those of the measure's datasets, its series, the areas it looks at and the months it covers.</summary>
internal sealed class DataEvidence(InputDiff inputs)
{
    private static readonly ImmutableHashSet<string> OfGroups = [ReviewSubjects.Rank, ReviewSubjects.Relation, ReviewSubjects.Average];

    private readonly ConcurrentDictionary<(string? Measure, InputKinds Kind), ImmutableArray<DataChange>> ofMeasure = new();

    /// <summary>The rows, in order of line.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="kind">Whether rows that were revised or rows that were added are meant.</param>
    public ImmutableArray<DataChange> Find(FactChange change, InputKinds kind)
    {
        ImmutableArray<DataChange> rows = ofMeasure.GetOrAdd((change.Source.Measure, kind), key => OfMeasure(key.Measure, key.Kind));
        if (change.Source.Measure is not { } id || MeasureOf(id) is not { } measure)
        {
            return rows;
        }

        HashSet<string> areas = Areas(change);
        rows = Narrow(rows, row => areas.Contains(row.Area));
        rows = Narrow(rows, row => row.Area == change.Source.Area || OfGroups.Contains(change.Key.What));
        return Narrow(rows, row => row.Dataset != measure.Dataset.Id || IsInWindow(change, row));
    }

    /// <summary>The files of registers and grades that differ, where no row of a dataset is behind a change.</summary>
    public IEnumerable<string> FindFiles(FactChange change, InputKinds kind) => kind == InputKinds.Revised && change.Source.Measure is null
        ? inputs.RegisterFiles.Select(file => file + " has other rows")
        : [];

    // Each narrower choice only where it leaves something: what moves a value by a roundabout way is not kept from sight.
    private ImmutableArray<DataChange> OfMeasure(string? id, InputKinds kind)
    {
        ImmutableArray<DataChange> rows = [.. inputs.Data.Where(row => row.Kind == DataChangeKind.Added == (kind == InputKinds.Extended))];
        if (id is null || MeasureOf(id) is not { } measure)
        {
            return rows;
        }

        rows = Narrow(rows, row => row.Dataset == measure.Dataset.Id || row.Dataset == measure.Denominator?.Id);
        return Narrow(rows, row => row.Dataset != measure.Dataset.Id || IsOfSeries(measure, row));
    }

    private static ImmutableArray<DataChange> Narrow(ImmutableArray<DataChange> rows, Func<DataChange, bool> isMeant)
    {
        ImmutableArray<DataChange> meant = [.. rows.Where(isMeant)];
        return meant.IsEmpty ? rows : meant;
    }

    private MeasureSymbol? MeasureOf(string id) =>
        inputs.After.Catalogue.Measures.GetValueOrDefault(id) ?? inputs.Before.Catalogue.Measures.GetValueOrDefault(inputs.Renames.Measures.Earlier(id));

    private static bool IsOfSeries(MeasureSymbol measure, DataChange row) =>
        row.Series.Length == 0 || measure.Series.IsEmpty || measure.Series.Contains(row.Series) || measure.Reference == row.Series;

    private HashSet<string> Areas(FactChange change)
    {
        var areas = new HashSet<string>(StringComparer.Ordinal) { change.Source.Area ?? string.Empty };
        foreach (Compilation side in new[] { inputs.Before, inputs.After })
        {
            areas.UnionWith(change.Source.Group is { } group && side.Catalogue.Groups.TryGetValue(group, out GroupSymbol? symbol) ? symbol.Members : []);
        }

        return areas;
    }

    private static bool IsInWindow(FactChange change, DataChange row)
    {
        if (change.Source.Period is not { } end || change.Key.What == ReviewSubjects.Trend)
        {
            return true;
        }

        int months = (change.Source.Window ?? string.Empty).Split(' ') is [var number, "months" or "month"] && int.TryParse(number, out int count) ? count
            : change.Source.Window == "1 quarter" ? 3 : 12;
        int first = (change.PeriodBefore ?? end).LastMonth - months - (change.Key.What == ReviewSubjects.Change ? 12 : 0);
        return row.Period.LastMonth > first && row.Period.LastMonth <= end.LastMonth;
    }
}
