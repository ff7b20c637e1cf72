using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>The rows a measure's values of one area are made of, one entry a period, <see cref="double.NaN"/> for gaps.</summary>
/// <param name="Source">The column of counts, numerators or published figures.</param>
/// <param name="Numerators">Its values; percentages as fractions.</param>
/// <param name="Wholes">A proportion's wholes or a ratio's reference counts on the same periods; empty for other kinds.</param>
/// <param name="Reference">The second column where it stands in other rows than the first; null otherwise.</param>
internal sealed record AreaParts(Series Source, ImmutableArray<double> Numerators, ImmutableArray<double> Wholes, Series? Reference)
{
    public Period First => Source.First;

    public int Length => Numerators.Length;

    /// <summary>Which rows may not be shown; empty where all may.</summary>
    public ImmutableArray<bool> Hidden { get; init; } = [];

    /// <summary>Whether any of some rows may not be shown.</summary>
    public bool HidesAny(int start, int count)
    {
        for (int index = Math.Max(0, start); !Hidden.IsEmpty && index < Math.Min(start + count, Hidden.Length); index++)
        {
            if (Hidden[index])
            {
                return true;
            }
        }

        return false;
    }
}
