namespace BoardDocs.Data;

/// <summary>Where a dataset was published.</summary>
/// <param name="Title">The publication.</param>
/// <param name="Organisation">Who published it.</param>
/// <param name="Published">The day of publication, the data's vintage; null where none is given.</param>
/// <param name="Licence">The licence in words.</param>
public sealed record DatasetSource(string Title, string Organisation, DateOnly? Published, string Licence)
{
    /// <summary>No source given.</summary>
    public static DatasetSource Unknown { get; } = new(string.Empty, string.Empty, null, string.Empty);

    /// <summary>The day of publication as <c>2023-10-19</c>, or null.</summary>
    public string? Vintage => Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
