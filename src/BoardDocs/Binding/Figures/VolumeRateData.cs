namespace BoardDocs.Binding;

/// <summary>How many, and at what rate: two series of one thing over the same periods.</summary>
/// <param name="Volume">The numbers; one series.</param>
/// <param name="Rate">The rate, share or other figure; one series.</param>
/// <param name="IsDual">Whether both are drawn in one plot with two axes; otherwise one above the other.</param>
public sealed record VolumeRateData(TimeSeriesData Volume, TimeSeriesData Rate, bool IsDual) : ChartData(Volume.Unit, Volume.Decimals)
{
    /// <inheritdoc/>
    public override FigureTable ToTable() => PeriodTable.Of(
        Volume.TimeAxisTitle,
        [.. Volume.Series, .. Rate.Series],
        [.. Columns(Volume), .. Columns(Rate)]);

    private static IEnumerable<FigureColumn> Columns(TimeSeriesData data) =>
        data.Series.Select(line => new FigureColumn(line.Label, FigureWords.ValueAxis(data.Unit), data.Unit, data.Decimals));
}
