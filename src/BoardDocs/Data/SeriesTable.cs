using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>The series of a data file while it is read.</summary>
internal sealed class SeriesTable(ImmutableArray<NumberColumn> columns, Frequency frequency, AreaColumn areas, SeriesColumn names)
{
    // Keys of primitive types: the framework holds such dictionaries ready compiled, which a cold start feels.
    private readonly Dictionary<long, SeriesBuilder> builders = [];

    /// <summary>Whether no row was added.</summary>
    public bool IsEmpty => builders.Count == 0;

    /// <summary>The rows of one area and series by their numbers.</summary>
    public SeriesBuilder this[int area, int name]
    {
        get
        {
            long number = ((long)area << 32) | (uint)name;
            if (!builders.TryGetValue(number, out SeriesBuilder? builder))
            {
                builder = new SeriesBuilder(new SeriesKey(areas.IdOf(area), names.NameOf(name)), columns, frequency);
                builders.Add(number, builder);
            }

            return builder;
        }
    }

    /// <summary>Every column of every area and series, in ordinal order.</summary>
    public ImmutableArray<Series> Build(List<RowFault> faults) =>
        [.. builders.Values
            .OrderBy(builder => builder.Key.AreaId, StringComparer.Ordinal)
            .ThenBy(builder => builder.Key.Name, StringComparer.Ordinal)
            .SelectMany(builder => builder.Build(faults))];
}
