using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Which values a source calls provisional.</summary>
internal static class Provisional
{
    /// <summary>Whether a window that ends with a period holds a provisional month.</summary>
    public static bool Includes(DatasetDefinition dataset, Period end) =>
        dataset.ProvisionalFrom is { } first && end.LastMonth > first.LastMonth - first.Months;
}
