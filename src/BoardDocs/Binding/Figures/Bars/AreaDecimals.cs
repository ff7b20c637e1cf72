using BoardDocs.Statistics;

namespace BoardDocs.Binding;

/// <summary>How many decimals the numbers of several areas are printed with.</summary>
internal static class AreaDecimals
{
    /// <summary>Those of the own area's numbers everywhere else; where it has none, what the largest number of the others asks for.</summary>
    public static int Of(MeasureValue own, IEnumerable<AreaNumber> numbers) =>
        own.Value is not null || own.Measure.Decimals is not null
            ? own.Decimals
            : Math.Max(own.Decimals, Rounding.DefaultDecimals(own.Measure.Unit, numbers.Select(number => Math.Abs(number.Value ?? 0)).DefaultIfEmpty().Max()));
}
