namespace BoardDocs.Statistics;

/// <summary>The centre and limits of an XmR chart, in the unit of its values.</summary>
/// <param name="Mean">The centre.</param>
/// <param name="MovingRange">The mean moving range, screened where that was asked for.</param>
/// <param name="Points">The values it was made from.</param>
public sealed record ControlLimits(double Mean, double MovingRange, int Points)
{
    /// <summary>Limits stand 2.66 mean moving ranges from the centre: three standard deviations of the process.</summary>
    private const double RangesToLimit = 2.66;

    /// <summary>The lower process limit; it may lie below what the values can be.</summary>
    public double Low => Mean - (RangesToLimit * MovingRange);

    /// <summary>The upper process limit; it may lie above what the values can be.</summary>
    public double High => Mean + (RangesToLimit * MovingRange);

    /// <summary>Two thirds of the way from the centre to the lower limit.</summary>
    public double NearLow => Mean - (RangesToLimit * MovingRange * 2 / 3);

    /// <summary>Two thirds of the way from the centre to the upper limit.</summary>
    public double NearHigh => Mean + (RangesToLimit * MovingRange * 2 / 3);
}
