namespace BoardDocs.Binding;

/// <summary>What a row or column of a table is about, whatever it is called.</summary>
/// <param name="Measure">The id of its measure, or null.</param>
/// <param name="Area">The id of its area, or null.</param>
internal sealed record BoundSubject(string? Measure, string? Area)
{
    /// <summary>What else it is known by: the key of a row of a register, or what a column computes; or null.</summary>
    public string? Key { get; init; }

    /// <summary>That of which only a key is known.</summary>
    public static BoundSubject Of(string key) => new(null, null) { Key = key };
}
