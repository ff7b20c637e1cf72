using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>The series of a data file while it is read.</summary>
internal sealed class SeriesTable(ImmutableArray<NumberColumn> columns, Frequency frequency)
{
    private readonly Dictionary<SeriesKey, SeriesBuilder> builders = [];
    private SeriesBuilder? last;

    /// <summary>Whether no row was added.</summary>
    public bool IsEmpty => builders.Count == 0;

    /// <summary>The rows of one area and series.</summary>
    public SeriesBuilder this[SeriesKey key]
    {
        get
        {
            if (last is null || last.Key != key)
            {
                if (!builders.TryGetValue(key, out last))
                {
                    last = new SeriesBuilder(key, columns, frequency);
                    builders.Add(key, last);
                }
            }

            return last;
        }
    }

    /// <summary>Every column of every area and series, in ordinal order.</summary>
    public ImmutableArray<Series> Build(List<RowFault> faults) =>
        [.. builders.Values
            .OrderBy(builder => builder.Key.AreaId, StringComparer.Ordinal)
            .ThenBy(builder => builder.Key.Name, StringComparer.Ordinal)
            .SelectMany(builder => builder.Build(faults))];
}
