using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The values of a paper, each once: paper, measure, series, area, period, window and group tell them apart.</summary>
internal sealed class PublishedValues
{
    private readonly HashSet<(string Measure, string? Series, string Area, Period Period, Window Window, string? Group)> seen = [];
    private readonly ImmutableArray<MeasureValue>.Builder values = ImmutableArray.CreateBuilder<MeasureValue>();

    /// <summary>Adds a value that stands somewhere in the paper.</summary>
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
