namespace BoardDocs.Data;

/// <summary>The months from one period to another, both included.</summary>
/// <param name="From">The first period.</param>
/// <param name="To">The last period.</param>
public readonly record struct PeriodRange(Period From, Period To)
{
    /// <summary>Whether the last month of a period lies in the range.</summary>
    public bool Contains(Period period) =>
        period.LastMonth > From.LastMonth - From.Months && period.LastMonth <= To.LastMonth;
}
