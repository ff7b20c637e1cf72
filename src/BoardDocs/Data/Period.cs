using System.Globalization;

namespace BoardDocs.Data;

/// <summary>A month, quarter or year, known by its last month.</summary>
/// <param name="Frequency">How long it is.</param>
/// <param name="LastMonth">The last month as <c>12 · year + month - 1</c>.</param>
public readonly record struct Period(Frequency Frequency, int LastMonth) : IComparable<Period>
{
    /// <summary>The year of the last month.</summary>
    public int Year => LastMonth / 12;

    /// <summary>The last month's number, 1 to 12.</summary>
    public int Month => (LastMonth % 12) + 1;

    /// <summary>How many months it covers: 1, 3 or 12.</summary>
    public int Months => Frequency.MonthsPerStep();

    /// <summary>The period of a frequency that ends with a month (1 to 12).</summary>
    public static Period Ending(Frequency frequency, int year, int month) => new(frequency, (year * 12) + month - 1);

    /// <summary>The period that many steps of its own length later; negative steps go back.</summary>
    public Period Add(int steps) => this with { LastMonth = LastMonth + (steps * Months) };

    /// <summary>The same last month seen as another frequency.</summary>
    public Period As(Frequency frequency) => this with { Frequency = frequency };

    /// <summary>How many steps of its own length this lies after another of the same frequency.</summary>
    public int StepsAfter(Period earlier) => (LastMonth - earlier.LastMonth) / Months;

    /// <summary>Orders by the last month, then by length.</summary>
    public int CompareTo(Period other)
    {
        int order = LastMonth.CompareTo(other.LastMonth);
        return order != 0 ? order : Frequency.CompareTo(other.Frequency);
    }

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The last month as <c>2023-09</c>, as manifests and data files write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>The last month in words: <c>September 2023</c>.</summary>
    public string ToWords() => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month)} {Year}");

    /// <summary>The last month in short: <c>Sep 2023</c>.</summary>
    public string ToShortWords() => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(Month)} {Year}");
}
