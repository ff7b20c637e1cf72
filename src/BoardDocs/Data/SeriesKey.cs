namespace BoardDocs.Data;

/// <summary>One area and series name of a data file.</summary>
/// <param name="AreaId">The area's id.</param>
/// <param name="Name">The series name; empty where the file has no series column.</param>
internal sealed record SeriesKey(string AreaId, string Name)
{
    /// <summary>The series in a sentence: <c>Homicide for Kent</c>.</summary>
    public string ToWords(IAreaNames areas) => (Name, AreaId) switch
    {
        ("", "") => "The file",
        ("", _) => areas.NameOf(AreaId),
        (_, "") => Name,
        _ => $"{Name} for {areas.NameOf(AreaId)}",
    };
}
