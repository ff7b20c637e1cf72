using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>One column of a dataset for one area and series name, without holes: a missing value is <see cref="double.NaN"/>.</summary>
/// <param name="AreaId">The area's id in the catalogue.</param>
/// <param name="Name">The series' name in the data file; empty where the file holds one series.</param>
/// <param name="Role">The column role, such as <c>count</c> or <c>residents</c>.</param>
/// <param name="First">The period of the first value.</param>
/// <param name="Values">One value a period from <paramref name="First"/> on, <see cref="double.NaN"/> for a declared gap.</param>
/// <param name="Lines">The line of the data file (from 1) that holds each value.</param>
public sealed record Series(string AreaId, string Name, string Role, Period First, ImmutableArray<double> Values, ImmutableArray<int> Lines)
{
    /// <summary>The number of periods.</summary>
    public int Length => Values.Length;

    /// <summary>The period of the last value.</summary>
    public Period Last => First.Add(Length - 1);

    /// <summary>How often there is a value.</summary>
    public Frequency Frequency => First.Frequency;

    /// <summary>The position of the value whose period ends with a month, or -1.</summary>
    public int IndexOf(Period period)
    {
        int months = period.LastMonth - First.LastMonth;
        int index = months / First.Months;
        return months >= 0 && months % First.Months == 0 && index < Length ? index : -1;
    }

    /// <summary>The value of a period, or <see cref="double.NaN"/>.</summary>
    public double this[Period period] => IndexOf(period) is >= 0 and int index ? Values[index] : double.NaN;
}
