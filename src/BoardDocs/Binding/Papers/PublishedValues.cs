using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The values of a paper, each once: paper, measure, series, area, period, window and group tell them apart.</summary>
internal sealed class PublishedValues
{
    private readonly HashSet<(string Measure, string? Series, string Area, Period Period, Window Window, string? Group)> seen = [];
    private readonly ImmutableArray<MeasureValue>.Builder values = ImmutableArray.CreateBuilder<MeasureValue>();

    private readonly ImmutableHashSet<(string Measure, string Area)>.Builder printed = ImmutableHashSet.CreateBuilder<(string Measure, string Area)>();

    /// <summary>The measures and areas, by their ids, of the values that readers see.</summary>
    public ImmutableHashSet<(string Measure, string Area)> Printed => printed.ToImmutable();

    /// <summary>Adds a value that readers see.</summary>
    public void AddPrinted(MeasureValue value)
    {
        printed.Add((value.Measure.Id, value.Area.Id));
        Add(value);
    }

    /// <summary>Adds a value that the paper rests on.</summary>
    public void Add(MeasureValue value)
    {
        // The period is known by its last month: a quarter's end and the month it ends with are one period to the manifest.
        Period month = value.Period.As(Frequency.Month);
        if (seen.Add((value.Measure.Id, value.Series, value.Area.Id, month, value.Window, value.Benchmark?.Group.Id)))
        {
            values.Add(value);
        }
    }

    /// <summary>Everything so far, in order of first appearance.</summary>
    public ImmutableArray<MeasureValue> ToImmutable() => values.ToImmutable();
}
