using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>The sums of an area's windows, one entry for each period that a window ends with.</summary>
internal sealed class RolledArea
{
    public RolledArea(AreaParts parts, int steps)
    {
        Parts = parts;
        Steps = steps;
        Numerators = Sum(parts.Numerators, steps);
        Wholes = Sum(parts.Wholes, steps);
    }

    public AreaParts Parts { get; }

    public int Steps { get; }

    public ImmutableArray<double> Numerators { get; }

    public ImmutableArray<double> Wholes { get; }

    /// <summary>The position of the window that ends with a period, or -1.</summary>
    public int IndexOf(Period period) => Parts.Source.IndexOf(period);

    /// <summary>Whether a complete window holds a row that may not be shown: shown sums around it would tell what it is.</summary>
    public bool IsHiddenAt(int index) => !double.IsNaN(Numerators[index]) && Parts.HidesAny(StartOf(index), Steps);

    /// <summary>The position of the first row of a window.</summary>
    public int StartOf(int index) => index - Steps + 1;

    private static ImmutableArray<double> Sum(ImmutableArray<double> values, int steps) =>
        steps == 1 || values.IsEmpty ? values : Rolling.Sums(values.AsSpan(), steps);
}
