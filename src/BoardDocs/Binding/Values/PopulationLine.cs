using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>An area's denominators over the periods of their dataset.</summary>
internal sealed record PopulationLine(string AreaId, Series? Own, Series? Reference, bool NeedsReference)
{
    /// <summary>A change on the year before by more than this share is looked at.</summary>
    private const double LargestPlausibleChange = 0.5;

    public IEnumerable<Period> Periods =>
        Own is null ? [] : Enumerable.Range(0, Own.Length).Select(step => Own.First.Add(step));

    public AreaPopulation At(Period period) => new(
        Own is null ? double.NaN : Positive(Own[period]),
        !NeedsReference ? 1 : Reference is null ? double.NaN : Positive(Reference[period]),
        Own?.IndexOf(period) is >= 0 and int index ? Own.Lines[index] : 0);

    /// <summary>The newest zero that stands where a denominator should, not older than the period chosen.</summary>
    public (Period Period, int Line)? ZeroSince(Period? period)
    {
        for (int index = (Own?.Length ?? 0) - 1; Own is not null && index >= 0; index--)
        {
            Period current = Own.First.Add(index);
            if (current < period)
            {
                break;
            }

            if (Own.Values[index] <= 0)
            {
                return (current, Own.Lines[index]);
            }
        }

        return null;
    }

    /// <summary>The denominators before and after a change that is too large to be one of people.</summary>
    public (double Before, double After, int Line)? JumpAt(Period period)
    {
        int index = Own?.IndexOf(period) ?? -1;
        if (Own is null || index < 1)
        {
            return null;
        }

        double before = Own.Values[index - 1];
        double after = Own.Values[index];
        return before > 0 && Math.Abs((after / before) - 1) > LargestPlausibleChange ? (before, after, Own.Lines[index]) : null;
    }

    private static double Positive(double value) => value > 0 ? value : double.NaN;
}
